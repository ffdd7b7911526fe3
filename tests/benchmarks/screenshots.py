"""Renders every page, light and dark, from the sample model and a real job, without a screen.

    python tests/benchmarks/screenshots.py FOLDER [--scales 1 1.25 2] [--size 1180x780] [--model PATH]

At scale 1 the files are called find.png, find-dark.png ...; at others find@1.25.png ... Look at them: no test sees
what is clipped, overlapping or ugly. The Find page has pictures of its own: `find_pictures.py`.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scales", nargs="+", default=["1"])
    parser.add_argument("--size", default="1180x780")
    parser.add_argument("--model", type=Path, default=ROOT / "resources" / "sample-model")
    parser.add_argument("--here", help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.here:
        sys.exit(render(options.folder.resolve(), options.here, options.size, options.model.resolve()))
    for scale in options.scales:
        environment = os.environ | {
            "QT_SCALE_FACTOR": scale,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
            "FEATHERWEIGHT_HOME": tempfile.mkdtemp(),
        }
        subprocess.run([sys.executable, __file__, *sys.argv[1:], "--here", scale], check=True, env=environment)


def render(folder: Path, scale: str, size: str, model: Path) -> int:
    from PySide6.QtCore import QSize, QTimer

    from app.engine.recipe import Clip
    from app.gui.engine import Engine
    from app.gui.languages import speak
    from app.gui.main_window import MainWindow
    from app.gui.models.job_words import fraction
    from app.gui.models.overview import Measure
    from app.gui.settings import Settings
    from app.gui.theme import Scheme, Theme, application

    app = application([])
    speak(app, "en")
    settings = Settings()
    settings.output_folder = Path(os.environ["FEATHERWEIGHT_HOME"]) / "Featherweight"
    theme = Theme(app, Scheme.LIGHT)
    window = MainWindow(settings, theme, Engine())
    window.resize(QSize(*(int(item) for item in size.split("x"))))
    window.show()

    def shoot(name: str) -> None:
        for scheme, suffix in ((Scheme.LIGHT, ""), (Scheme.DARK, "-dark")):
            theme.choose(scheme)
            while not theme.dresser.done:
                theme.dresser.turn()
            at = "" if scale == "1" else f"@{scale}"
            window.grab().save(str(folder / f"{name}{suffix}{at}.png"))
        theme.choose(Scheme.LIGHT)

    def journey():  # yields milliseconds to wait, or a function that must come true
        yield lambda: window.complete
        yield 300
        shoot("find")
        window.session.open(str(model))
        yield lambda: window.session.outline is not None and window.page("look").panel.histogram._shown is not None
        yield 500
        shoot("look")
        look = window.page("look")
        look.pane.views.choose("ranges")
        yield 200
        shoot("look-unmeasured")
        window.activations.measure(str(ROOT / "resources" / "texts" / "calibration.txt"))
        yield lambda: window.activations.progress is not None
        shoot("look-measuring")
        yield lambda: not window.activations.measuring
        look.panel.weights.bar.best.click()
        down = next(item for item in window.session.outline.tensors if item.name.endswith("down_proj.weight"))
        look.pane.choose(down.name)
        yield 600
        low, high = look.panel.histogram.shown.edges[0], look.panel.histogram.shown.edges[-1]
        window.session.set_clip(Clip(down.name, "weights", low * 0.4, high * 0.35))
        yield 600
        shoot("look-ranges")
        look.pane.ranges.scale.choose("log")
        look.panel.views.choose("activations")
        look.panel.activations.bar.best.click()
        yield 400
        shoot("look-activations")
        look.panel.activations.parts.choose("channels")
        yield 600
        look.pane.views.choose("map")
        look.pane.map_view.choose(Measure.INPUTS)
        yield 300
        shoot("look-map")
        look.panel.views.choose("weights")
        while window.session.can_undo:
            window.session.undo()
        window.show_page("choose")
        yield lambda: window.page("choose").order.start.isEnabled()
        yield 800
        shoot("choose")
        choose = window.page("choose")
        choose.views.choose("size")
        yield 600
        shoot("choose-size")
        choose.views.choose("tensors")
        choose.table.tree.expand(choose.table._filtered.index(1, 0))
        choose.table.select(window.session.outline.tensors[3].name)
        yield 200
        shoot("choose-parts")
        choose.order.start.click()
        yield lambda: window.board.progress is not None and fraction(window.board.progress) > 0.3
        shoot("work")
        yield lambda: window.page("proof").proof is not None
        window.show_page("proof")
        yield 500
        shoot("proof")
        window.show_page("work")
        yield 200
        shoot("work-done")
        window.show_settings()
        yield 300
        dialog = app.activeModalWidget()
        dialog.grab().save(str(folder / f"settings@{scale}.png"))
        dialog.accept()
        window.session.open(str(folder / "nowhere"))
        yield lambda: window.messages.failure is not None
        yield 100
        shoot("message")

    steps = journey()
    ticker = QTimer()
    waiting = [0]

    def tick() -> None:
        if callable(waiting[0]):
            if not waiting[0]():
                return
        elif waiting[0] > 0:
            waiting[0] -= 20
            return
        try:
            waiting[0] = next(steps)
        except StopIteration:
            window.close()
            app.quit()

    ticker.timeout.connect(tick)
    ticker.start(20)
    return app.exec()


if __name__ == "__main__":
    main()
