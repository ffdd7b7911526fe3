"""How long the size slider takes to answer, for a model of 700 tensors, beside a plain plan of the same run.

    QT_QPA_PLATFORM=offscreen PYTHONPATH=. python tests/benchmarks/slider.py [--layers 78] [--moves 60]

"plan" is a preset's plan, "allocation" the best plan of a size, "window" everything that a move of the slider
changes: plan, table, sizes, forecast, curve, painted.
"""

import argparse
import os
import statistics
import tempfile
import time
from pathlib import Path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--layers", type=int, default=78)
    parser.add_argument("--moves", type=int, default=60)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["FEATHERWEIGHT_HOME"] = tempfile.mkdtemp()

    from app.engine.plan import make_plan
    from app.engine.recipe import Recipe, Target
    from app.gui.planner import Planner
    from tests.gui.fakes import paper_outline

    outline = paper_outline(options.layers, 4096)
    planner = Planner(outline, None)
    began = time.perf_counter()
    points = planner.curve(Recipe())
    print(f"{len(outline.tensors)} tensors; weighed once in {1e3 * (time.perf_counter() - began):.0f} ms")
    sizes = [round(points[0][0] * (1 + 2 * move / options.moves)) for move in range(options.moves)]
    plain = measure([lambda: make_plan(outline, Recipe())] * 20)
    moves = measure([lambda size=size: planner.plan(Recipe(target=Target(size))) for size in sizes])
    window = measure_window(outline, options.moves)
    show("plan", plain, plain)
    show("allocation", moves, plain)
    show("window", window, plain)


def measure(calls: list) -> list[float]:
    """Milliseconds of each."""
    found = []
    for call in calls:
        began = time.perf_counter()
        call()
        found.append(1e3 * (time.perf_counter() - began))
    return found


def measure_window(outline, moves: int) -> list[float]:
    """Milliseconds from a move of the slider until everything is painted."""

    from app.gui.engine import Engine
    from app.gui.main_window import MainWindow
    from app.gui.settings import Settings
    from app.gui.theme import Scheme, Theme, application
    from tests.gui.fakes import FakeWorker

    app = application([])
    FakeWorker.reset()
    FakeWorker.answers["inspect"] = lambda task: [("done", outline.to_json())]
    settings = Settings()
    settings.output_folder = Path(os.environ["FEATHERWEIGHT_HOME"])
    window = MainWindow(settings, Theme(app, Scheme.LIGHT), Engine(FakeWorker))
    window.resize(1180, 780)
    window.show()
    while not window.complete:
        app.processEvents()
    window.session.open("/models/paper")
    while window.session.outline is None:
        app.processEvents()
    window.show_page("choose")
    choose = window.page("choose")
    choose.views.choose("size")
    while choose._to_plan:
        app.processEvents()

    def move(value: int) -> None:
        shown = window.session.plan
        choose.target.slider.setValue(value)
        while window.session.plan is shown:
            app.processEvents()
        window.repaint()
        app.processEvents()

    found = measure([lambda value=value: move(value) for value in range(100, 100 + moves * 20, 20)])
    window.close()
    return found


def show(what: str, times: list[float], plain: list[float]) -> None:
    """A line of figures."""
    middle, most = statistics.median(times), max(times)
    ratio = middle / statistics.median(plain)
    print(f"{what:10} median {middle:6.1f} ms, longest {most:6.1f} ms, {ratio:5.1f} times a plain plan")


if __name__ == "__main__":
    main()
