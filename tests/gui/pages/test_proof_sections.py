"""The Proof page's sections with children that answer as the test says."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.engine.recipe import Recipe, Target
from app.gui.planner import Planner
from app.jobs.events import Failure
from app.jobs.history import Kind
from app.jobs.suites import Suite, write_suite
from tests.gui.access import nameless
from tests.gui.fakes import paper_outline, report, step

NEEDED = {"kind": "BF16", "size_bytes": 11_700_000, "free_bytes": 10**12, "path": "", "templated": True}
READY = {**NEEDED, "path": "/home/original.gguf"}
LONG = 20_000


def answer(text, **changes):
    """What a model said, at the end."""
    return {"text": text, "tokens": 3, "tokens_per_s": 9.0, "ended": "stop", "templated": True, **changes}


@pytest.fixture
def page(qtbot, quick_window, tmp_path, fake):
    """Three finished jobs in the history; the last one's file is gone."""
    plan = Planner(paper_outline(), None).plan(Recipe(target=Target(size_bytes=3_500_000)))
    desk = quick_window.proofs
    for number, kl in enumerate((0.03, 0.2, 0.001)):
        path = tmp_path / f"run-{number}.gguf"
        if number != 2:
            path.touch()
        found = report(
            plan, finished_at=1.7e9 - number, output={"path": str(path), "size_bytes": 1_000_000 * (number + 1)}
        )
        found["evaluation"] = {**found["evaluation"], "mean_kl": kl}
        desk._history.keep([(f"run-{number}", found)])
    fake.answers["original"] = lambda task: [("done", NEEDED)]
    fake.answers["dismiss"] = lambda task: [("done", {})]
    desk._on_board()
    qtbot.waitUntil(lambda: len(desk.runs) == 3, timeout=LONG)
    quick_window.show_page("proof")
    return quick_window.page("proof")


def stored(page, kind):
    """The newest measurement of the run on display, on the disk."""
    run = next(item for item in page._desk._history.runs() if item.name == page.run.name)
    return run.last(kind)


def click(qtbot, button):
    """As a person does."""
    assert button.isVisible() and button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_newest_comes_first_and_a_file_that_is_gone_is_said(qtbot, page):
    assert page.run.name == "run-0" and page.history.count() == 3
    assert page.open_in.isEnabled()
    page._show_run("run-2")
    assert not page.open_in.isEnabled() and not page.folder.isEnabled()
    page.tabs.choose("talk")
    assert "not there any more" in page.side_by_side.state.text()
    assert not page.side_by_side.text.isEnabled()
    page.tabs.choose("checks")
    assert not page.checks.start.isEnabled()
    assert not page.runs.measure.isEnabled()


def test_the_original_is_offered_with_its_size_and_written_only_when_asked(qtbot, page, fake):
    page.tabs.choose("talk")
    side = page.side_by_side
    qtbot.waitUntil(lambda: side.prepare_button.isVisible(), timeout=LONG)
    assert "11.7 MB" in side.prepare_button.text() and "until you remove it" in side.state.text()
    assert not [task for task in fake.asked if task.kind == "write_original"]
    fake.answers["write_original"] = lambda task: [("progress", step(1, 2)), ("done", {"path": task.copy})]
    fake.answers["original"] = lambda task: [("done", READY)]
    click(qtbot, side.prepare_button)
    qtbot.waitUntil(lambda: side.remove_button.isVisible(), timeout=LONG)
    assert page._talk.sides["original"].path == READY["path"]
    written = next(task for task in fake.asked if task.kind == "write_original")
    assert Path(written.copy).name == "original.gguf"


def test_both_answer_and_differing_words_are_marked(qtbot, page, fake):
    fake.answers["original"] = lambda task: [("done", READY)]
    page.tabs.choose("talk")
    side = page.side_by_side
    qtbot.waitUntil(lambda: side.ask_button.text() == "Ask both", timeout=LONG)

    def say(task):
        words = ["The ", "cat ", "sat."] if "original" in task.path else ["The ", "dog ", "sat."]
        return [*[("item", {"text": word}) for word in words], ("done", answer("".join(words)))]

    fake.answers["answer"] = say
    side.text.setPlainText("<b>Who?</b>")
    qtbot.keyClick(side.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: side.summary.text() != "", timeout=LONG)
    assert "67 %" in side.summary.text()
    original, result = (side.views[name] for name in ("original", "result"))
    assert "cat" in original.toHtml().split("underline")[1][:60] and "dog" in result.toPlainText()
    assert "<b>Who?</b>" in original.toPlainText()  # a question is text
    assert side.facts["result"].text().startswith("9.0")
    fake.asked.clear()
    side.text.setPlainText("And then?")
    click(qtbot, side.ask_button)
    qtbot.waitUntil(lambda: not page._talk.busy, timeout=LONG)
    turns = next(task for task in fake.asked if "original" in task.path).question["turns"]
    assert [turn["text"] for turn in turns] == ["<b>Who?</b>", "The cat sat.", "And then?"]
    assert turns[1]["role"] == "assistant"
    click(qtbot, side.anew)
    assert result.toPlainText() == "Its answer will stand here."


def test_an_answer_can_be_stopped_and_trouble_is_said(qtbot, page, fake):
    page.tabs.choose("talk")
    side = page.side_by_side
    qtbot.waitUntil(lambda: side.prepare_button.isVisible(), timeout=LONG)
    side.text.setPlainText("Hello")
    click(qtbot, side.ask_button)  # nobody answers
    assert side.stop_button.isVisible() and not side.ask_button.isVisible()
    qtbot.keyClick(side.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page._talk.busy, timeout=LONG)
    assert "Stopped." in side.views["result"].toPlainText()
    fake.answers["answer"] = lambda task: [("failed", Failure("Too long.", "Ask something shorter.", "RuntimeRefused"))]
    side.text.setPlainText("Hello")
    click(qtbot, side.ask_button)
    qtbot.waitUntil(lambda: "Too long. Ask something shorter." in side.views["result"].toPlainText(), timeout=LONG)
    page.tabs.choose("report")
    qtbot.waitUntil(lambda: any(task.kind == "dismiss" for task in fake.asked), timeout=LONG)


def test_a_suite_is_kept_asked_and_its_answers_stay(qtbot, page, fake, tmp_path):
    page.tabs.choose("prompts")
    prompts = page.prompts
    assert not prompts.start.isEnabled()
    prompts.name.setText("Mine")
    prompts.text.setPlainText("One?\n\nTwo\nlines?\n\n\n")
    assert prompts.edited().prompts == ("One?", "Two\nlines?")
    said = [[answer("a"), answer("b")]]
    fake.answers["suite"] = lambda task: [("progress", step(1, 2, "suite")), ("done", {"answers": said})]
    click(qtbot, prompts.start)
    qtbot.waitUntil(lambda: prompts._results.count() == 3, timeout=LONG)
    kept = stored(page, Kind.SUITE)
    assert kept.asked["name"] == "Mine" and kept.found["answers"] == said
    assert [suite.name for suite in page._desk._shelf.suites()] == ["Mine"]
    prompts.export_file(str(tmp_path / "s.json"))
    prompts.import_file(str(tmp_path / "s.json"))
    qtbot.waitUntil(lambda: prompts.choice.currentText() == "Mine 2", timeout=LONG)
    click(qtbot, prompts.delete)
    qtbot.waitUntil(lambda: prompts.choice.count() == 1, timeout=LONG)
    (tmp_path / "x.json").write_text("{}", "utf-8")
    with qtbot.waitSignal(page.failed):
        prompts.import_file(str(tmp_path / "x.json"))
    write_suite(Suite("Mine", ("x",)), tmp_path / "y.json")
    prompts.import_file(str(tmp_path / "y.json"))
    qtbot.waitUntil(lambda: prompts.choice.currentText() == "Mine 2", timeout=LONG)


def test_small_tests_say_no_more_than_they_can(qtbot, page, fake):
    def items(lost, same):
        return [
            {"shown": f"q{n}", "right": "a", "source": "a", "output": "b" if n < lost else "a"} for n in range(same)
        ]

    found = [
        {"name": "sentiment", "chance": 0.5, "items": items(3, 60)},
        {"name": "questions", "chance": 0.25, "items": items(20, 60)},
    ]
    fake.answers["checks"] = lambda task: [("done", {"results": found})]
    page.tabs.choose("checks")
    click(qtbot, page.checks.start)
    qtbot.waitUntil(lambda: page.checks._results.count() == 2, timeout=LONG)
    from PySide6.QtWidgets import QLabel

    texts = [item.text() for item in page.checks.findChildren(QLabel)]
    assert "No difference that could not be mere chance with so few questions." in texts
    assert "The compressed model lost more than chance would explain." in texts
    assert "57 of 60" in texts and "3 right ones lost, 0 gained" in texts
    assert stored(page, Kind.CHECKS) is not None
    assert not nameless(page)


def test_measuring_again_replaces_nothing(qtbot, page, fake):
    evaluation = {**page.run.report["evaluation"], "mean_kl": 0.5}
    fake.answers["evaluate"] = lambda task: [("progress", step(1, 2, "evaluate")), ("done", evaluation)]
    page.tabs.choose("runs")
    for _ in range(2):
        click(qtbot, page.runs.measure)
        qtbot.waitUntil(lambda: not page._desk.busy, timeout=LONG)
    qtbot.waitUntil(lambda: len(page.run.measured) == 2, timeout=LONG)
    assert page.run.report["evaluation"]["mean_kl"] == 0.03
    task = next(task for task in fake.asked if task.kind == "evaluate")
    assert (task.context, task.chunks, task.path) == (512, 12, str(page.run.output))


def test_runs_are_compared(qtbot, page):
    page.tabs.choose("runs")
    runs = page.runs
    assert not runs._comparison_box.isVisible()
    runs.table.selectAll()
    assert len(runs.selected()) == 3 and runs._comparison_box.isVisible()
    assert {spot.name for spot in runs.curve._spots} == {"run-0", "run-1", "run-2"}
    runs.table.setCurrentIndex(runs.table.model().index(1, 0))
    runs.table.activated.emit(runs.table.currentIndex())
    assert page.run.name == "run-1"
    runs.table.selectRow(2)
    click(qtbot, runs.forget)
    qtbot.waitUntil(lambda: len(page._desk.runs) == 2, timeout=LONG)


def test_speed_of_both_is_shown_once_measured(qtbot, page, fake):
    assert "original was not measured" in page.report.speed.accessibleName()
    fake.answers["original"] = lambda task: [("done", READY)]
    page._desk.look_at_original(page.run)
    qtbot.waitUntil(lambda: page._desk.original(page.run) != "", timeout=LONG)
    files = [{"tokens_per_s": 8.4, "load_s": 1.0}, {"tokens_per_s": 12.5, "load_s": 1.0}]
    fake.answers["speed"] = lambda task: [("done", {"files": files})]
    page.report.speed_asked.emit()
    qtbot.waitUntil(lambda: "12.5" in page.report.speed.accessibleName(), timeout=LONG)
    assert "the original 8.4" in page.report.speed.accessibleName()


def programs(found):
    """Both, here or not."""
    names = (("ollama", "Ollama"), ("lm_studio", "LM Studio"))
    return [
        {"key": key, "title": title, "found": found, "how": f"{title}: {found}.", "website": "https://x"}
        for key, title in names
    ]


def test_ollama_is_asked_only_after_a_yes(qtbot, page, fake):
    fake.answers["programs"] = lambda task: [("done", {"programs": programs(True)})]
    handed = {"name": "run-0", "how": "Ollama has it.", "command": "ollama run run-0", "link": ""}
    fake.answers["hand_over"] = lambda task: [("done", handed)]
    page._offer_ollama()
    qtbot.waitUntil(lambda: "Create it" in page.notice.buttons(), timeout=LONG)
    assert "run-0" in page.notice.text.text() and not [task for task in fake.asked if task.kind == "hand_over"]
    click(qtbot, page.notice.buttons()["Create it"])
    qtbot.waitUntil(lambda: page.notice.text.text() == "Ollama has it.", timeout=LONG)
    click(qtbot, next(iter(page.notice.buttons().values())))
    assert QGuiApplication.clipboard().text() == "ollama run run-0"


def test_without_ollama_there_is_the_modelfile(qtbot, page, fake):
    fake.answers["programs"] = lambda task: [("done", {"programs": programs(False)})]
    page._offer_ollama()
    qtbot.waitUntil(lambda: "Copy the Modelfile" in page.notice.buttons(), timeout=LONG)
    click(qtbot, page.notice.buttons()["Copy the Modelfile"])
    assert QGuiApplication.clipboard().text() == f"FROM {page.run.output}\n"


def test_lm_studio_gets_a_copy_only_after_a_second_yes(qtbot, page, fake):
    fake.answers["programs"] = lambda task: [("done", {"programs": programs(True)})]
    handed = {"name": "x", "how": "A copy lies there.", "command": "", "link": "lmstudio://"}
    fake.answers["hand_over"] = lambda task: [
        ("done", handed) if task.copy else ("failed", Failure("It takes 1 GB more.", "", "NeedsCopy"))
    ]
    page._offer_lm_studio()
    qtbot.waitUntil(lambda: "Put it there" in page.notice.buttons(), timeout=LONG)
    click(qtbot, page.notice.buttons()["Put it there"])
    qtbot.waitUntil(lambda: "Copy it" in page.notice.buttons(), timeout=LONG)
    click(qtbot, page.notice.buttons()["Copy it"])
    qtbot.waitUntil(lambda: "Open LM Studio" in page.notice.buttons(), timeout=LONG)


def test_a_report_is_saved(qtbot, page, tmp_path):
    page.write_report(str(tmp_path / "proof.html"))
    qtbot.waitUntil(lambda: page.notice.isVisible(), timeout=LONG)
    assert "paper" in (tmp_path / "proof.html").read_text("utf-8")
    with qtbot.waitSignal(page.failed):
        page.write_report(str(tmp_path / "none" / "proof.html"))


@pytest.mark.parametrize("key", ["report", "talk", "prompts", "checks", "runs"])
def test_every_control_has_a_name(qtbot, page, key):
    page.tabs.choose(key)
    qtbot.wait(50)
    assert not nameless(page)
