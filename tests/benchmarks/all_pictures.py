"""Renders every page in every state and every dialog, in several languages and scales, light and dark.

    python tests/benchmarks/all_pictures.py FOLDER [--languages en de zh_CN] [--scales 1 2] [--size 1180x780]

The children's answers are made up (`tests/gui/states.py`), so that rare states come at once. Files are called
01-find-offline.en@1.png and 01-find-offline.en@1-dark.png. Look at them: no test sees what is crowded or ugly.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--languages", nargs="+", default=["en", "de", "zh_CN"])
    parser.add_argument("--scales", nargs="+", default=["1", "2"])
    parser.add_argument("--size", default="1180x780")
    parser.add_argument("--here", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.here:
        render(options.folder.resolve(), *options.here, options.size)
        return
    for language in options.languages:
        for scale in options.scales:
            home = Path(tempfile.mkdtemp())
            (home / "screens.json").write_text(json.dumps({"screens": [_screen(float(scale))]}))
            environment = os.environ | {
                "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": f"offscreen:configfile={home / 'screens.json'}",
                "PYTHONPATH": str(ROOT), "FEATHERWEIGHT_HOME": str(home),
                "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            }  # fmt: skip
            command = [sys.executable, __file__, str(options.folder), "--size", options.size, "--here", language, scale]
            subprocess.run(command, check=True, env=environment)


def _screen(scale: float) -> dict[str, object]:
    """A laptop's, as large at every scale: dialogs are no larger than their screen."""
    size = {"width": round(1440 * scale), "height": round(900 * scale)}
    return {"name": "laptop", "x": 0, "y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1, **size}


def render(folder: Path, language: str, scale: str, size: str) -> None:
    from app.gui.engine import Engine
    from app.gui.languages import speak
    from app.gui.main_window import MainWindow
    from app.gui.settings import Settings
    from app.gui.theme import Scheme, Theme, application
    from tests.gui.fakes import FakeWorker
    from tests.gui.states import Stage, prepare, rest, until, visit

    app = application([])
    speak(app, language)
    home = Path(os.environ["FEATHERWEIGHT_HOME"])
    settings = Settings(home)
    settings.output_folder = home / "Featherweight"
    FakeWorker.reset()
    prepare(settings, FakeWorker)
    theme = Theme(app, Scheme.LIGHT)
    window = MainWindow(settings, theme, Engine(FakeWorker))
    window.resize(*(int(item) for item in size.split("x")))
    window.show()
    until(lambda: window.complete, "the window")
    for number, (name, shown) in enumerate(visit(Stage(window, FakeWorker, home)), 1):
        for scheme, suffix in ((Scheme.LIGHT, ""), (Scheme.DARK, "-dark")):
            theme.choose(scheme)
            while not theme.dresser.done:
                theme.dresser.turn()
            rest(0.05)
            shown.grab().save(str(folder / f"{number:02}-{name}.{language}@{scale}{suffix}.png"))
        theme.choose(Scheme.LIGHT)
    window.close()


if __name__ == "__main__":
    main()
