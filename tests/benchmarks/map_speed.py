"""How long the Look page's map of a large model takes to recolour and to scroll: milliseconds per frame.

    python tests/benchmarks/map_speed.py [--layers 80] [--frames 60]

A paper model of 80 layers (563 cells, 723 tensors: a 70B) is shown without a screen. Recolouring is measured from the
choice of a measure to the painted map, with the table beside it; scrolling from the wheel's step to the painted frame.
A frame of 60 Hz has 16.7 ms. The time of this process's own is told, too: it is what counts on a busy computer.
"""

import argparse
import os
import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--layers", type=int, default=80)
    parser.add_argument("--frames", type=int, default=60)
    options = parser.parse_args()

    import tempfile

    from app.gui.engine import Engine
    from app.gui.main_window import MainWindow
    from app.gui.models.overview import Measure
    from app.gui.settings import Settings
    from app.gui.theme import Scheme, Theme, application
    from tests.gui.fakes import FakeWorker, paper_outline

    app = application([])
    FakeWorker.reset()
    outline = paper_outline(options.layers, 8192)
    FakeWorker.answers["inspect"] = lambda task: [("done", outline.to_json())]
    with tempfile.TemporaryDirectory() as home:
        window = MainWindow(Settings(Path(home)), Theme(app, Scheme.LIGHT), Engine(FakeWorker))
        window.resize(1180, 780)
        window.show()
        wait(app, lambda: window.complete)
        window.session.open("/models/paper")
        wait(app, lambda: window.session.outline is not None and not window.survey.busy)
        window.show_page("look")
        look = window.page("look")
        for measure in (Measure.RANGE, Measure.ERROR):
            look.pane.map_view.choose(measure)
            wait(app, lambda: not window.survey.busy)
        print(f"{len(outline.tensors)} tensors, {look.pane.map.height()} pixels of map")
        told("recolour", recolour(app, look, options.frames))
        told("scroll", scroll(app, look, options.frames))
        told("drag-select one cell more", select(app, look, options.frames))
        told("sort the table", sort(app, look, options.frames))
        window.close()


def wait(app, ready, seconds: float = 120.0) -> None:
    end = time.monotonic() + seconds
    while not ready():
        app.processEvents()
        if time.monotonic() > end:
            raise TimeoutError
    for _ in range(20):
        app.processEvents()


def timed(app, frames: int, step) -> list[float]:
    found = []
    began = time.process_time()
    for number in range(frames):
        start = time.perf_counter()
        step(number)
        app.processEvents()  # painting happens here
        found.append((time.perf_counter() - start) * 1000)
    print(f"{(time.process_time() - began) * 1000 / frames:.1f} ms of the processor per frame; ", end="")
    return found


def recolour(app, look, frames: int) -> list[float]:
    from app.gui.models.overview import Measure

    order = (Measure.BYTES, Measure.RANGE, Measure.OUTLIERS, Measure.ERROR, Measure.BITS)
    return timed(app, frames, lambda number: look.pane.map_view.choose(order[number % len(order)]))


def scroll(app, look, frames: int) -> list[float]:
    bar = look.pane.map_view._area.verticalScrollBar()
    assert bar.maximum() > 0, "nothing to scroll"
    return timed(app, frames, lambda number: bar.setValue((number * 24) % (bar.maximum() + 1)))


def select(app, look, frames: int) -> list[float]:
    rows = len(look.pane.map.overview.rows)
    look.pane.map._anchor = (1, 0)
    return timed(app, frames, lambda number: look.pane.map._tell(look.pane.map._block((2 + number % (rows - 3), 3)),
                                                            (2 + number % (rows - 3), 3)))  # fmt: skip


def sort(app, look, frames: int) -> list[float]:
    from PySide6.QtCore import Qt

    orders = (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)
    return timed(app, frames, lambda number: look.pane.list.table.sortByColumn(number % 8, orders[number % 2]))


def told(what: str, found: list[float]) -> None:
    found = sorted(found)
    print(f"{what}: median {statistics.median(found):.1f} ms, 95 % {found[int(len(found) * 0.95)]:.1f} ms, "
          f"worst {found[-1]:.1f} ms", flush=True)  # fmt: skip


if __name__ == "__main__":
    main()
