"""Time from process start to the first usable window, next to a bare PySide6 window; and stalls of the GUI thread.

    python tests/benchmarks/gui_start.py [--runs 5]                 start, ours and bare in turns
    python tests/benchmarks/gui_start.py --stalls [--model FOLDER]  longest gaps of the event loop during a whole job
    python tests/benchmarks/gui_start.py --plans                    a bit change on 700 tensors

"Usable" is the first turn of the event loop after the window has been painted: a click would be served. A stall is
the time between two beats of a 5 ms timer less the 5 ms; building the
pages in the first seconds is told apart from the job.
"""

import argparse
import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QLabel
app = QApplication([])
window = QMainWindow(); window.setCentralWidget(QLabel("bare")); window.resize(1180, 780)
window.show()
QTimer.singleShot(0, lambda: (window.repaint(), QTimer.singleShot(0, lambda: (print(time.time()), app.exit()))))
app.exec()
"""
OURS = """
import gc, time
gc.disable()  # as app/__main__.py does
from PySide6.QtCore import QTimer
from app.gui.run_window import run_window
def look(window):
    def usable():
        print(time.time(), flush=True)
        QTimer.singleShot(3000, window.close)
    window.furnished.connect(lambda: print(time.time(), flush=True))
    QTimer.singleShot(0, lambda: (window.repaint(), QTimer.singleShot(0, usable)))
run_window(["featherweight"], look)
"""
GOAL = 1.5


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--stalls", action="store_true")
    parser.add_argument("--plans", action="store_true")
    parser.add_argument("--model", type=Path, default=ROOT / "resources" / "sample-model")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["FEATHERWEIGHT_HOME"] = tempfile.mkdtemp()
    sys.path.insert(0, str(ROOT))
    if options.stalls:
        stalls(options.model.resolve())
    elif options.plans:
        plans()
    else:
        start(options.runs)


def start(runs: int) -> None:
    found: dict[str, list[float]] = {"bare": [], "ours": [], "furnished": []}
    # compiled modules are kept, as they are in every installation
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": tempfile.mkdtemp()}
    environment |= {"HOME": os.environ["FEATHERWEIGHT_HOME"]}
    for name in ("PYTHONDONTWRITEBYTECODE", "FEATHERWEIGHT_HOME"):  # finding the folder belongs to the start
        environment.pop(name, None)
    for run in range(runs + 1):
        for name, code in (("bare", BARE), ("ours", OURS)):
            began = time.time()
            done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True)
            if run:  # the first warms the disk's cache
                moments = [float(item) - began for item in done.stdout.split()]
                found[name].append(moments[0])
                found["furnished"] += moments[1:]
    for name, times in found.items():
        print(f"{name}: median {1e3 * statistics.median(times):.0f} ms, best {1e3 * min(times):.0f} ms of {runs}")
    ratios = [ours / bare for ours, bare in zip(found["ours"], found["bare"], strict=True)]
    print(f"ours to bare, run by run: median {statistics.median(ratios):.2f}; goal {GOAL}")


def stalls(model: Path) -> None:
    from PySide6.QtCore import QTimer

    from app.gui import run_window as m
    from tests.gui.stalls import Stalls

    gc.disable()  # as the program does until its pages are there
    app = m.application([])
    settings = m.Settings()
    settings.output_folder = Path(os.environ["FEATHERWEIGHT_HOME"]) / "out"
    window = m.MainWindow(settings, m.Theme(app, settings.scheme))
    watch = Stalls()

    def over(what: str) -> None:
        """A phase ends here."""
        print(f"{what}: longest {watch.longest_s * 1000:.0f} ms, {len(watch.found)} over 50 ms", flush=True)
        for stall in watch.found:
            print(stall, flush=True)
        watch.found.clear()
        watch.longest_s = 0.0

    def look() -> None:
        over("building pages")
        window.session.open(str(model))
        QTimer.singleShot(6000, choose)

    def choose() -> None:
        window.rail.button("choose").click()
        QTimer.singleShot(3000, compress)

    def compress() -> None:
        over("opening, looking and choosing")
        window.page("choose").order.start.click()

    def finished(_: str) -> None:
        over("the job")
        QTimer.singleShot(1500, end)

    def end() -> None:
        over("showing the proof")
        watch.stop()
        window.close()
        app.quit()

    def furnished() -> None:
        over("furnishing")
        window.board.completed.connect(finished)

    window.when_furnished(furnished)
    QTimer.singleShot(4000, look)
    window.show()
    app.processEvents()  # the first paint, which nobody waits behind
    watch.start()
    app.exec()


def plans() -> None:
    from app.engine.plan import make_plan
    from app.engine.recipe import Recipe
    from app.gui.models.rules import assign
    from tests.gui.fakes import paper_outline

    outline = paper_outline(layers=78, hidden=4096)
    make_plan(outline, Recipe())  # finds the types once
    recipe, times = Recipe(), []
    for layer in range(78):
        names = [item.name for item in outline.tensors if item.place.layer == layer][: 3 + layer % 5]
        began = time.perf_counter()
        recipe = assign(outline, recipe, names, "Q5_K")
        make_plan(outline, recipe)
        times.append((time.perf_counter() - began) * 1000)
    print(f"{len(outline.tensors)} tensors, up to {len(recipe.rules)} rules: median {statistics.median(times):.0f} ms,"
          f" longest {max(times):.0f} ms")  # fmt: skip


if __name__ == "__main__":
    main()
