"""How long a bit change takes to answer on the Choose page, for a model of 700 tensors.

    QT_QPA_PLATFORM=offscreen PYTHONPATH=. python tests/benchmarks/choose_speed.py [--layers 78] [--changes 20]

A change is what a click does: a type for one tensor, for a whole layer, for a kind of tensor in all layers; a bound;
a preset; an undo. The answer is there when plan, table, sizes, forecast and whatever else is visible are computed and
painted. Each view is timed with the types of the preset and with automatic types, which are weighed anew at a change.
Counted is the processor time of the window's thread, so that other work on the machine disturbs little.
"""

import argparse
import os
import statistics
import tempfile
import time
from pathlib import Path

GOAL_MS = 100


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--layers", type=int, default=78)
    parser.add_argument("--changes", type=int, default=20)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["FEATHERWEIGHT_HOME"] = tempfile.mkdtemp()

    from tests.gui.fakes import paper_outline

    outline = paper_outline(options.layers, 4096)
    print(f"{len(outline.tensors)} tensors; milliseconds until painted, goal {GOAL_MS}")
    measure(outline, options.changes)


def measure(outline, count: int) -> None:
    """Every kind of change in every view."""

    from app.engine.recipe import Target
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
    choose, session = window.page("choose"), window.session
    while choose._to_plan:
        app.processEvents()
    names = [item.name for item in outline.tensors if item.adjustable]
    layers = [[name for name in names if f".layers.{number}." in name] for number in range(outline.layers)]
    down = [name for name in names if name.endswith("down_proj.weight")]
    types = ("Q5_K", "Q6_K", "Q3_K")

    def painted(change) -> float:
        began = time.thread_time()
        change()
        app.processEvents()
        window.repaint()
        app.processEvents()
        return 1e3 * (time.thread_time() - began)

    kinds = {
        "one tensor": lambda turn: session.set_type([names[7 * turn % len(names)]], types[turn % 3]),
        "a layer": lambda turn: session.set_type(layers[turn % len(layers)], types[turn % 3]),
        "a kind in all layers": lambda turn: session.set_type(down, types[turn % 3]),
        "a bound": lambda turn: session.bound(layers[turn % len(layers)], least="Q4_K"),
        "undo": lambda turn: session.undo(),
        "a preset": lambda turn: session.set_mix(("Q4_K_M", "Q5_K_M", "Q3_K_M")[turn % 3]),
    }
    worst = 0.0
    for view in choose.views.keys:
        choose.views.choose(view)
        app.processEvents()
        for target in (None, Target()):
            session.set_mix("Q4_K_M")
            session.set_target(target)
            app.processEvents()
            for kind, change in kinds.items():
                times = [painted(lambda turn=turn, change=change: change(turn)) for turn in range(count)]
                automatic = "automatic" if session.recipe.target is not None else "preset"
                worst = max(worst, statistics.median(times))
                late = sum(item > GOAL_MS for item in times)
                print(
                    f"{view:9} {automatic:9} {kind:21} median {statistics.median(times):6.1f}"
                    f"  longest {max(times):6.1f}  over the goal {late} of {count}"
                )
    print(f"the slowest median: {worst:.1f} ms")
    window.close()


if __name__ == "__main__":
    main()
