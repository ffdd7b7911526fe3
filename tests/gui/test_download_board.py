"""The queue of downloads: turns, troubles, the end of the program and the next start."""

import pytest
from PySide6.QtCore import QObject

from app.gui.background import Background
from app.gui.download_board import DownloadBoard
from app.gui.engine import Engine
from app.gui.models import patience
from app.jobs.downloads import DownloadRecord, Downloads, DownloadState
from app.jobs.events import Failure
from app.jobs.tasks import DownloadTask
from app.jobs.worker import Worker
from tests.gui.fakes import step
from tests.hub_server import HubServer, Repo

LONG = 60_000
CUT = Failure("The connection was cut.", "Check it.", "ConnectionLost")


class Desk:
    """A board with all that it needs, as one start of the program."""

    def __init__(self, settings, worker):
        self.holder = QObject()
        self.engine = Engine(worker, self.holder)
        self.background = Background(self.holder)
        self.downloads = Downloads(settings.downloads_folder)
        self.board = DownloadBoard(self.engine, self.downloads, self.background, settings)
        self.finished, self.failed = [], []
        self.board.finished.connect(lambda name, path: self.finished.append((name, path)))
        self.board.failed.connect(self.failed.append)

    def state(self, name):
        return self.board.record(name).state.value

    def close(self):
        """As the window does."""
        self.engine.shut_down()
        self.board.shut_down()
        self.background.shut_down()


@pytest.fixture
def start(settings, fake):
    """Start the program with children that answer as the test says."""
    made = []

    def begin(worker=fake):
        made.append(Desk(settings, worker))
        return made[-1]

    yield begin
    for desk in made:
        desk.close()


def asked(fake):
    return [task.repo_id for task in fake.asked if isinstance(task, DownloadTask)]


def waited(qtbot, condition):
    qtbot.waitUntil(condition, timeout=LONG)


def test_two_at_a_time_in_order(qtbot, start, fake, settings):
    fake.answers["download"] = lambda task: [("progress", step(1, 4))]
    board = start().board
    names = [board.add(f"a/{number}") for number in range(4)]
    waited(qtbot, lambda: asked(fake) == ["a/0", "a/1"])
    assert [item.state.value for item in board.records] == ["running", "running", "waiting", "waiting"]
    board.move(names[3], -1)
    board.pause(names[0])
    waited(qtbot, lambda: asked(fake) == ["a/0", "a/1", "a/3"])
    settings.downloads_at_a_time = 3
    assert asked(fake) == ["a/0", "a/1", "a/3", "a/2"]
    assert board.active == 3


def test_the_same_thing_twice_is_one(qtbot, start, fake):
    board = start().board
    one = board.add("a/b", file="q4.gguf")
    assert board.add("a/b", file="q4.gguf") == one
    assert board.add("a/b") != one
    board.pause(one)
    waited(qtbot, lambda: board.record(one).state is DownloadState.PAUSED)
    board.add("a/b", file="q4.gguf")
    assert board.record(one).state is DownloadState.RUNNING


def test_finished_is_told_and_kept(qtbot, start, fake):
    fake.answers["download"] = lambda task: [("progress", step(4, 4)), ("done", {"path": "/models/b"})]
    desk = start()
    name = desk.board.add("a/b")
    waited(qtbot, lambda: desk.finished == [(name, "/models/b")])
    desk.close()
    again = start()
    waited(qtbot, lambda: bool(again.board.records))
    assert (again.board.records[0].path, again.board.records[0].state) == ("/models/b", DownloadState.DONE)
    assert asked(fake) == ["a/b"]


def test_no_connection_waits_and_tries_again(qtbot, start, fake, monkeypatch):
    monkeypatch.setattr(patience, "FIRST_PAUSE_S", 0.05)
    answers = [[("failed", CUT)], [("failed", CUT)], [("done", {"path": "/m"})]]
    fake.answers["download"] = lambda task: answers.pop(0)
    desk = start()
    name = desk.board.add("a/b")
    waited(qtbot, lambda: bool(desk.finished))
    assert [item.message for item in desk.board.record(name).attempts] == ["The connection was cut."] * 2
    assert not desk.failed and desk.board.record(name).failure is None


def test_a_refusal_is_told_and_granted_access_goes_on(qtbot, start, fake):
    refused = Failure("Gated.", "Accept.", "AccessRefused")
    fake.answers["download"] = lambda task: [("failed", refused)]
    desk = start()
    name = desk.board.add("a/b")
    waited(qtbot, lambda: desk.state(name) == "failed")
    assert desk.failed == [refused]
    fake.answers["download"] = lambda task: [("done", {"path": "/m"})]
    answer = {"name": "me", "problem": "", "origin": "keychain", "access": "open", "checked": True}
    fake.answers["account"] = lambda task: [("done", answer)]
    desk.board.account.check("a/b")
    waited(qtbot, lambda: desk.state(name) == "done")


def test_a_full_disk_goes_on_by_itself(qtbot, start, fake, tmp_path, monkeypatch):
    monkeypatch.setattr("app.gui.download_board.DISK_PAUSE_S", 0.03)
    free = [100]
    monkeypatch.setattr("app.gui.download_board._space", lambda name, folder: (name, free[0]))
    facts = {"needed_bytes": 1000, "free_bytes": 100, "folder": str(tmp_path)}
    fake.answers["download"] = lambda task: [("failed", Failure("Full.", "", "DiskFull", "", facts))]
    desk = start()
    name = desk.board.add("a/b")
    waited(qtbot, lambda: desk.state(name) == "waiting" and desk.board.record(name).failure is not None)
    free[0] = 500
    waited(qtbot, lambda: desk.board.record(name).failure.facts["free_bytes"] == 500)
    assert asked(fake) == ["a/b"]
    fake.answers["download"] = lambda task: [("done", {"path": "/m"})]
    free[0] = 1000
    waited(qtbot, lambda: desk.state(name) == "done")
    assert not desk.failed


def test_what_ran_goes_on_at_the_next_start_and_what_was_paused_stays(qtbot, start, fake):
    fake.answers["download"] = lambda task: [("progress", step(3, 9))]
    desk = start()
    running, paused = desk.board.add("a/running"), desk.board.add("a/paused")
    waited(qtbot, lambda: desk.board.record(paused).done_bytes == 3)
    desk.board.pause(paused)
    waited(qtbot, lambda: desk.state(paused) == "paused")
    desk.close()
    assert {item.repo_id: item.state.value for item in desk.downloads.records()} == {
        "a/running": "running",
        "a/paused": "paused",
    }
    fake.asked.clear()
    again = start()
    waited(qtbot, lambda: asked(fake) == ["a/running"])
    assert again.state(running) == "running" and again.board.record(running).done_bytes == 3
    assert again.state(paused) == "paused"
    assert again.board.started_last == ""


def test_what_is_asked_for_before_the_list_is_read_is_not_lost(qtbot, settings, start, fake):
    old = DownloadRecord.new("a/old")
    Downloads(settings.downloads_folder).write(old)
    desk = start()
    new = desk.board.add("a/new")
    waited(qtbot, lambda: [item.id for item in desk.board.records] == [old.id, new])
    waited(qtbot, lambda: asked(fake) == ["a/new", "a/old"])


def test_removing_keeps_or_discards_what_has_arrived(qtbot, start, fake):
    fake.answers["download"] = lambda task: [("progress", step(3, 9))]
    desk = start()
    names = [desk.board.add("a/kept"), desk.board.add("a/gone")]
    waited(qtbot, lambda: all(desk.board.record(name).done_bytes for name in names))
    desk.board.remove(names[0])
    desk.board.remove(names[1], discard=True)
    assert desk.board.pausing(names[0])
    waited(qtbot, lambda: not desk.board.records)
    discarded = [task for task in fake.asked if task.kind == "discard"]
    assert [(task.repo_id, task.alone) for task in discarded] == [("a/gone", True)]
    desk.close()
    assert desk.downloads.records() == []


def test_pause_all_and_resume_all(qtbot, start, fake):
    desk = start()
    for number in range(3):
        desk.board.add(f"a/{number}")
    desk.board.pause_all()
    waited(qtbot, lambda: all(item.state is DownloadState.PAUSED for item in desk.board.records))
    desk.board.resume_all()
    assert [item.state.value for item in desk.board.records] == ["running", "running", "waiting"]


def test_a_disk_that_refuses_the_list_is_told_once_and_nothing_stops(qtbot, start, fake, settings):
    settings.downloads_folder.parent.mkdir(parents=True, exist_ok=True)
    settings.downloads_folder.write_text("a file where the folder should be")
    fake.answers["download"] = lambda task: [("done", {"path": "/m"})]
    desk = start()
    name = desk.board.add("a/b")
    waited(qtbot, lambda: desk.state(name) == "done" and bool(desk.failed))
    desk.board.add("a/c")
    waited(qtbot, lambda: len(desk.finished) == 2)
    assert len(desk.failed) == 1
    settings.downloads_folder.unlink()


def test_a_limit_reaches_the_child(qtbot, start, fake, settings):
    desk = start()
    desk.board.add("a/b")
    settings.bandwidth_limit = 5_000_000
    limits = [task.bytes_per_s for task in fake.asked if task.kind == "limit"]
    assert limits == [0, 5_000_000]


@pytest.fixture
def hub(monkeypatch, tmp_path):
    """A Hub on this computer with two models of two megabytes, sent slowly."""
    monkeypatch.setenv("HF_HOME", str(tmp_path / "cache"))
    with HubServer(send_buffer_bytes=16_384) as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        for number in range(2):
            weights = bytes([number + 1]) * 4_000_000
            files = {"config.json": b'{"model_type": "llama"}', "model.safetensors": weights}
            server.add(Repo(f"owner/m{number}", files, {"model_type": "llama"}))
        server.bytes_per_s = 1_000_000
        yield server


def sent(hub):
    return hub.sent_bytes.get("model.safetensors", 0)


def test_a_child_that_is_killed_costs_nothing(qtbot, start, hub):
    desk = start(Worker)
    names = [desk.board.add(f"owner/m{number}") for number in range(2)]
    waited(qtbot, lambda: all(desk.board.record(name).done_bytes > 500_000 for name in names))
    desk.engine.transfer._worker.kill()
    waited(qtbot, lambda: all(desk.board.record(name).attempts for name in names))
    hub.bytes_per_s = 0
    waited(qtbot, lambda: len(desk.finished) == 2)
    assert [item.kind for item in desk.board.record(names[0]).attempts] == ["died"]
    assert sent(hub) < 8_000_000 + 1_000_000  # what was under way when it died, at most


def test_the_program_ends_in_the_middle_and_goes_on(qtbot, start, hub):
    desk = start(Worker)
    name = desk.board.add("owner/m0")
    waited(qtbot, lambda: desk.board.record(name).done_bytes > 500_000)
    desk.close()
    before = sent(hub)
    assert before < 4_000_000
    hub.bytes_per_s = 0
    again = start(Worker)
    waited(qtbot, lambda: [found for found, _ in again.finished] == [name])
    assert sent(hub) < 4_000_000 + 500_000
