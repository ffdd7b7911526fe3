"""Renders the Find page in every state, light and dark, with a stand-in for the Hub and without a screen.

    python tests/benchmarks/find_pictures.py FOLDER [--scales 1 1.25 2] [--sizes 1000x680 1400x900] [--only NAME ...]

The window, its children and the downloads are real; the Hub is `tests/hub_server.py` on this computer. Look at the
pictures: no test sees what is clipped, overlapping or ugly.
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
    parser.add_argument("--sizes", nargs="+", default=["1000x680", "1400x900"])
    parser.add_argument("--only", nargs="+", default=[], help="pictures whose names begin so")
    parser.add_argument("--here", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.here:
        sys.exit(render(options.folder.resolve(), *options.here, options.only))
    for scale in options.scales:
        for size in options.sizes:
            home = tempfile.mkdtemp()
            environment = os.environ | {
                "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT),
                "FEATHERWEIGHT_HOME": home, "HF_HOME": f"{home}/huggingface", "HF_HUB_DISABLE_TELEMETRY": "1",
                "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring", "no_proxy": "localhost,127.0.0.1",
            }  # fmt: skip
            command = [sys.executable, __file__, str(options.folder), "--here", scale, size]
            if options.only:
                command += ["--only", *options.only]
            subprocess.run(command, check=True, env=environment)


def render(folder: Path, scale: str, size: str, only: list[str]) -> int:
    from PySide6.QtCore import QSize, QTimer

    from app.gui.engine import Engine
    from app.gui.languages import speak
    from app.gui.main_window import MainWindow
    from app.gui.settings import Settings
    from app.gui.theme import Scheme, Theme, application
    from app.jobs.downloads import DownloadState
    from tests.hub_server import Fault, HubServer
    from tests.hub_shelf import shelf

    server = HubServer()
    server.__enter__()
    for repo in shelf():
        server.add(repo)
    os.environ["HF_ENDPOINT"] = server.url
    app = application([])
    speak(app, "en")
    settings = Settings()
    theme = Theme(app, Scheme.LIGHT)
    window = MainWindow(settings, theme, Engine())
    window.resize(QSize(*(int(item) for item in size.split("x"))))

    def shoot(name: str) -> None:
        if only and not name.startswith(tuple(only)):
            return
        for scheme, suffix in ((Scheme.LIGHT, ""), (Scheme.DARK, "-dark")):
            theme.choose(scheme)
            while not theme.dresser.done:
                theme.dresser.turn()
            at = "" if scale == "1" else f"@{scale}"
            window.grab().save(str(folder / f"{name}-{size}{suffix}{at}.png"))
        theme.choose(Scheme.LIGHT)

    def journey():  # yields milliseconds to wait, or a function that must come true
        page, desk, board = window.page("find"), window.desk, window.downloads
        server.faults.append(Fault("api", chunk_wait_s=2.0))
        window.show()
        yield 300
        shoot("1-searching")
        yield lambda: desk.answered
        yield 300
        shoot("2-start")
        page.field.setText("maple")
        page.search()
        yield lambda: desk.answered and not page.found.list.is_empty
        yield lambda: desk.details is not None
        yield 400
        shoot("3-results")
        page.details.views.choose("card")
        yield 300
        shoot("4-card")
        page.details.views.choose("files")
        yield 200
        shoot("5-files")
        page.details.views.choose("overview")
        page.filters.fold.setChecked(True)
        page.filters.family.setCurrentIndex(page.filters.family.findData("qwen3"))
        page.filters.family.activated.emit(0)
        page.filters.most.setCurrentIndex(5)
        page.filters.most.activated.emit(0)
        page.filters.compressible.click()
        yield lambda: desk.answered
        yield 300
        shoot("6-nothing")
        page.filters.reset.click()
        page.filters.fold.setChecked(False)
        page.field.setText("granite-hill/Hill-8B-Chat")
        page.search()
        yield lambda: desk.details is not None and desk.details.access == "gated"
        yield 300
        shoot("7-gated")
        page.field.setText("community")
        page.search()
        yield lambda: desk.answered and desk.details is not None and "community" in desk.details.model.id
        page.found.view.choose("community/Maple-1.2B-Instruct-AWQ")
        yield lambda: desk.details is not None and desk.details.model.id.endswith("AWQ")
        yield 200
        shoot("8-quantised")
        page.found.view.choose("community/Maple-1.2B-Instruct-GGUF")
        yield lambda: desk.details is not None and desk.details.model.id.endswith("GGUF")
        yield 200
        shoot("9-gguf")
        server.faults.append(Fault("model.safetensors", chunk_wait_s=0.02, times=-1))
        page.field.setText("shakespeare")
        page.search()
        yield lambda: desk.details is not None and desk.details.model.id.endswith("shakespeare")
        page.details.download_button.click()
        yield lambda: any(board.progress(item.id) and item.done_bytes > 1e6 for item in board.records)
        yield 300
        shoot("a-downloading")
        board.pause(board.records[0].id)
        yield lambda: board.records[0].state is DownloadState.PAUSED
        yield 300
        shoot("b-paused")
        board.add("nobody/Missing")
        yield lambda: board.records[-1].state is DownloadState.FAILED
        yield 300
        shoot("c-failed")
        server.faults.clear()
        board.remove(board.records[-1].id)
        window.show_page("work")
        board.resume(board.records[0].id)
        yield lambda: board.records[0].state is DownloadState.DONE
        window.show_page("find")
        yield 300
        shoot("d-done")
        server.__exit__()
        page.field.setText("maple")
        page.search()
        yield lambda: desk.failure is not None and desk.cached
        yield 300
        shoot("e-offline")
        page.field.setText("something new")
        page.search()
        yield lambda: desk.failure is not None and not desk.cached
        yield 300
        shoot("f-offline-empty")

    steps = journey()
    ticker = QTimer()
    waiting, patience = [0], [0]

    def tick() -> None:
        if callable(waiting[0]):
            patience[0] += 20
            if not waiting[0]() and patience[0] < 20_000:
                return
            if patience[0] >= 20_000:
                print(f"waited in vain, line {steps.gi_frame.f_lineno}")
        elif waiting[0] > 0:
            waiting[0] -= 20
            return
        patience[0] = 0
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
