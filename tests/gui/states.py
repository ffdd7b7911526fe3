"""Every page in its states and every dialog, reached with children that answer at once: for walks and for pictures.

A state is a function that brings a `Stage` into it and returns what is to be looked at: the window or a dialog. States
are visited in their order, each on top of the ones before; `visit` closes a dialog again.
"""

import json
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QScrollArea

from app.engine.gpu_support.support import GpuStatus
from app.engine.pipeline import Order
from app.engine.plan import make_plan
from app.engine.quantizer import Device
from app.engine.recipe import Recipe, Target
from app.gui.messages import DetailsDialog
from app.gui.models.overview import Measure
from app.gui.planner import Planner
from app.gui.widgets.countdown import Countdown
from app.gui.widgets.families_dialog import FamiliesDialog
from app.gui.widgets.settings_dialog import SettingsDialog
from app.gui.widgets.sign_in_panel import SignInDialog
from app.gui.widgets.splitting_dialog import SplittingDialog
from app.gui.widgets.start_dialog import StartDialog
from app.jobs.course import WhenDone
from app.jobs.events import Failure, JobProgress
from app.jobs.job import JobState
from app.jobs.queue import Queue
from tests.gui.fakes import details, found, hub_model, paper_outline, report

PATIENCE_S = 20.0
READY = {
    "kind": "BF16", "size_bytes": 11_700_000, "free_bytes": 10**12, "path": "/home/original.gguf", "templated": True,
}  # fmt: skip
OFFLINE = Failure("The Hugging Face Hub cannot be reached.", "Check the network, then try again.", "ConnectionLost", "")
JOBS = (
    ("Maple-1.2B", {"state": JobState.PAUSED, "held": True, "stage": "compress", "fraction": 0.5}),
    ("Granite-Hill-8B", {"state": JobState.WAITING, "held": True}),
    ("Birch-3B", {"state": JobState.FAILED, "held": True, "failure": Failure(
        "The disk is full: 4.1 GB are needed, 1.2 GB are free.", "Make room or choose another folder.", "DiskFull", ""
    )}),
)  # fmt: skip


@dataclass
class Stage:
    """A window and what its children answer.

    Attributes:
        window: the main window, with children of the kind `fake`.
        fake: the children's class, whose `answers` may be changed.
        folder: for files.
    """

    window: Any
    fake: Any
    folder: Path

    def page(self, key):
        """Show a page."""
        self.window.show_page(key)
        return self.window.page(key)


def until(truth, what=""):
    """Let the window work until something is true."""
    end = time.monotonic() + PATIENCE_S
    while not truth():
        assert time.monotonic() < end, f"never came: {what or truth}"
        QTest.qWait(10)


GPU = GpuStatus("absent", build="2.13.0+cu130", size_bytes=2_530_000_000, unpacked_bytes=4_000_000_000)
RELEASE = {"version": "9.9.0", "page": "https://featherweight.example/9.9.0", "is_newer": True}


def rest(seconds=0.15):
    """Let the window settle."""
    QTest.qWait(round(seconds * 1000))


def prepare(settings, fake):
    """Before the window is made: jobs that wait for a word, and answers."""
    queue = Queue(settings.jobs_folder)
    outline = paper_outline()
    for name, changes in JOBS:
        job = queue.add(
            Order(Path("/models") / name, Recipe(quality="balanced"), Path(f"/results/{name}.gguf"), Device("cpu", 4))
        )
        (job.folder / "outline.json").write_text(json.dumps(outline.to_json()))
        schemes = [row.scheme for row in make_plan(outline, Recipe(quality="fast")).rows]
        (job.folder / "journal.jsonl").write_text(json.dumps({"step": "planned", "schemes": schemes}) + "\n")
        (job.folder / "log.txt").write_text("2026-01-01 00:00:00  Started\n")
        job.change(**changes)
    fake.answers["original"] = lambda task: [("done", READY)]
    fake.answers["dismiss"] = lambda task: [("done", {})]
    fake.answers["check"] = lambda task: [("done", {"why_not": "", "text_trouble": ""})]
    fake.answers["search"] = lambda task: [("failed", OFFLINE)]
    fake.answers["gpu_status"] = lambda task: [("done", GPU.to_json())]
    fake.answers["update"] = lambda task: [("done", {"release": RELEASE})]


def find_offline(stage):
    made = stage.page("find")
    until(made.welcome.sample.isVisible, "the welcome")
    rest()
    return stage.window


def find_start(stage):
    stage.fake.answers["search"] = found(
        hub_model("maple/Maple-1.2B-Instruct"),
        hub_model("granite-hill/Hill-8B-Chat", gated=True, parameters=8_000_000_000, size_bytes=16_000_000_000),
        hub_model("community/Birch-3B-AWQ", supported=False, why_not="It is quantized already (AWQ)."),
    )
    stage.page("find").search()
    until(lambda: stage.page("find").found.list.rowCount() > 0, "results")
    rest(0.4)
    return stage.window


def find_details(stage):
    card = "# Maple\n\nA small model.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```python\nprint('x')\n```\n"
    stage.fake.answers["details"] = lambda task: [("done", details(task.address, card=card))]
    stage.page("find").found.view.choose("maple/Maple-1.2B-Instruct")
    rest(0.6)
    return stage.window


def find_files(stage):
    stage.page("find").details.views.choose("files")
    rest()
    return stage.window


def find_filters(stage):
    made = stage.page("find")
    made.details.views.choose("overview")
    made.filters.fold.setChecked(True)
    rest()
    return stage.window


def families(stage):
    made = FamiliesDialog(stage.window)
    made.open()
    return made


def find_library(stage):
    made = stage.page("find")
    made.filters.fold.setChecked(False)
    made.views.choose("library")
    rest(0.4)
    return stage.window


def look_empty(stage):
    stage.page("find").views.choose("hub")
    stage.page("look")
    rest()
    return stage.window


def choose_empty(stage):
    stage.page("choose")
    rest()
    return stage.window


def proof_empty(stage):
    stage.page("proof")
    rest()
    return stage.window


def look_map(stage):
    stage.window.session.open("/models/paper")
    until(lambda: stage.window.session.outline is not None, "the model")
    stage.page("look").pane.choose("model.layers.1.mlp.down_proj.weight")
    rest(0.5)
    return stage.window


def look_errors(stage):
    made = stage.page("look")
    made.pane.map_view.choose(Measure.ERROR)
    rest(0.5)
    return stage.window


def look_layers(stage):
    stage.page("look").pane.views.choose("list")
    rest()
    return stage.window


def look_ranges_unmeasured(stage):
    made = stage.page("look")
    made.pane.views.choose("ranges")
    made.panel.views.choose("activations")
    rest()
    return stage.window


def look_activations(stage):
    stage.window.activations.measure("calibration.txt")
    until(lambda: not stage.window.activations.measuring, "the calibration")
    rest(0.4)
    return stage.window


def look_channels(stage):
    stage.page("look").panel.activations.parts.choose("channels")
    rest(0.4)
    return stage.window


def look_beside(stage):
    made = stage.page("look")
    made.pane.views.choose("map")
    made.panel.views.choose("weights")
    stage.window.comparison.open("/results/paper.gguf")
    until(lambda: stage.window.comparison.other is not None and not stage.window.comparison.busy, "the other model")
    rest(0.4)
    return stage.window


def choose_presets(stage):
    made = stage.page("choose")
    made.views.choose("presets")
    until(made.order.start.isEnabled, "a plan")
    rest(0.5)
    return stage.window


def choose_all_presets(stage):
    stage.page("choose").presets._toggle()
    rest()
    return stage.window


def choose_size(stage):
    stage.page("choose").views.choose("size")
    rest(0.5)
    return stage.window


def choose_parts(stage):
    made = stage.page("choose")
    made.views.choose("tensors")
    made.table.tree.expand(made.table._filtered.index(1, 0))
    made.table.select(stage.window.session.outline.tensors[3].name)
    rest()
    return stage.window


def choose_compare(stage):
    stage.page("choose").views.choose("compare")
    rest(0.4)
    return stage.window


def choose_text(stage):
    stage.page("choose").views.choose("text")
    rest(0.4)
    return stage.window


def preflight(stage):
    made = stage.page("choose")
    output = Path(made.order.output.text())
    output.parent.mkdir(parents=True, exist_ok=True)
    output.touch()
    made.order.preflight.look()
    until(lambda: made.order.preflight.stops, "the finding")
    made.order.show_sheet()
    return made.order.sheet


def splitting(stage):
    example = {"text": "don't  stop 2026", "tokenizer": ["don", "'t", "  stop", " 2026"],
               "llama_cpp": ["don", "'t", " ", " stop", " ", "2026"]}  # fmt: skip
    names = ("llama-bpe", "gpt-2", "qwen2", "deepseek-llm", "falcon", "starcoder")
    choices = [
        {"name": name, "names": [name], "differing": 3 * number + 1, "of": 42, "example": example}
        for number, name in enumerate(names)
    ]
    message = "Nothing in this model's files says how its tokenizer splits text."
    made = SplittingDialog({"message": message, "hint": "", "choices": choices, "nearest": names[0]}, stage.window)
    made.open()
    return made


def work(stage):
    made = stage.page("work")
    until(lambda: len(made.cards) == len(JOBS), "the jobs")
    rest(0.4)
    return stage.window


def work_unfolded(stage):
    for item in stage.page("work").cards.values():
        item.log_button.click()
        item.map_button.click()
    rest(0.6)
    return stage.window


def proof_report(stage):
    plan = Planner(paper_outline(), None).plan(Recipe(target=Target(size_bytes=3_500_000)))
    desk = stage.window.proofs
    for number in range(3):
        path = stage.folder / f"run-{number}.gguf"
        path.touch()
        desk._history.keep([(f"run-{number}", report(plan, output={"path": str(path), "size_bytes": 1_000_000}))])
    desk._on_board()
    until(lambda: len(desk.runs) == 3, "the runs")
    stage.page("proof").tabs.choose("report")
    rest(0.5)
    return stage.window


def proof_talk(stage):
    stage.page("proof").tabs.choose("talk")
    rest(0.4)
    return stage.window


def proof_prompts(stage):
    stage.page("proof").tabs.choose("prompts")
    rest()
    return stage.window


def proof_checks(stage):
    stage.page("proof").tabs.choose("checks")
    rest()
    return stage.window


def proof_runs(stage):
    stage.page("proof").tabs.choose("runs")
    rest(0.4)
    return stage.window


def message(stage):
    stage.window.messages.show_failure(
        Failure(
            "model.safetensors is cut short: layer 3 reaches to byte 2048, the file has 1024.",
            "Download the model again.", "BadCheckpoint", "line 7",
        )
    )  # fmt: skip
    rest()
    return stage.window


def message_details(stage):
    stage.window.messages.show_details()
    return stage.window.findChild(DetailsDialog)


def settings(stage):
    stage.window.messages.dismiss()
    stage.window.show_settings()
    return stage.window.findChild(SettingsDialog)


def settings_end(stage):
    """The lower half, with GPU support under way and a newer version."""
    window = stage.window
    window.show_settings()
    made = window.findChildren(SettingsDialog)[-1]
    window.news.ask()
    rest()
    window.gpu.progress = JobProgress(
        "fetching", "Fetching GPU support", 812_000_000, 2_530_000_000, "", 60.0, 13_500_000.0, 127.0
    )
    window.gpu.changed.emit()
    rest()
    bar = made.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    return made


def sign_in(stage):
    made = SignInDialog(stage.window.downloads.account, "granite-hill/Hill-8B-Chat", stage.window)
    made.open()
    return made


def start_later(stage):
    made = StartDialog(4e9, False, stage.window)
    made.open()
    return made


def countdown(stage):
    made = Countdown(WhenDone.SLEEP, stage.window)
    made.open()
    return made


STATES = (
    find_offline, find_start, find_details, find_files, find_filters, families, find_library, look_empty, choose_empty,
    proof_empty, look_map, look_errors, look_layers, look_ranges_unmeasured, look_activations, look_channels,
    look_beside, choose_presets, choose_all_presets, choose_size, choose_parts, choose_compare, choose_text, preflight,
    splitting, work, work_unfolded, proof_report, proof_talk, proof_prompts, proof_checks, proof_runs, message,
    message_details, settings, settings_end, sign_in, start_later, countdown,
)  # fmt: skip


def visit(stage):
    """Every state in turn: its name and what to look at."""
    for state in STATES:
        shown = state(stage)
        if isinstance(shown, QDialog):
            until(shown.isVisible, state.__name__)
            rest()
        yield state.__name__.replace("_", "-"), shown
        if isinstance(shown, QDialog):
            shown.reject()
            rest(0.05)
