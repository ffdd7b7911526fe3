"""`upload` as a program would use it, against the stand-in for the Hub."""

import json
import random

import pytest

from app.cli import main
from app.engine.pipeline import Order
from app.engine.recipe import Recipe, Target
from app.gui.planner import Planner
from app.jobs.folders import jobs_root
from app.jobs.job import Job, JobState
from app.jobs.uploads import uploads, uploads_root
from tests.gui.fakes import paper_outline, report
from tests.hub_uploads import UploadFault, UploadHub


@pytest.fixture
def hub(monkeypatch, tmp_path):
    from huggingface_hub.utils import close_session

    from app.engine.hub import upload_parts

    monkeypatch.setenv("FEATHERWEIGHT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_TOKEN", "good-token")
    monkeypatch.setattr(upload_parts, "FIRST_WAIT_S", 0.001)
    with UploadHub(100_000) as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        yield server
        close_session()


@pytest.fixture
def output(hub, tmp_path):
    path = tmp_path / "paper-Q4.gguf"
    path.write_bytes(random.Random(5).randbytes(500_000))
    plan = Planner(paper_outline(), None).plan(Recipe(target=Target(size_bytes=3_500_000)))
    job = Job.create(jobs_root(), Order(tmp_path / "source", plan.recipe, path))
    found = report(plan, output={"path": str(path), "size_bytes": 500_000})
    (job.folder / "report.json").write_text(json.dumps(found))
    job.change(state=JobState.DONE)
    return path


def answer(capsys, *arguments, code=0):
    assert main([*map(str, arguments), "--json"]) == code
    return json.loads(capsys.readouterr().out)


def test_upload_is_private_and_complete(capsys, hub, output):
    found = answer(capsys, "upload", output, "--to", "me/paper")
    assert found == {"url": f"{hub.url}/me/paper", "repo_id": "me/paper", "private": True}
    repo = hub.repos["me/paper"]
    assert repo.private and repo.files["paper-Q4.gguf"] == output.read_bytes()
    assert b"base_model_relation" not in repo.files["README.md"]  # its original is nowhere on the Hub
    assert uploads(uploads_root()) == []


def test_the_same_command_goes_on(capsys, hub, output):
    hub.upload_faults.append(UploadFault("part", after_bytes=5, times=-1, skip=3))
    assert "cut" in answer(capsys, "upload", output, "--to", "me/paper", code=1)["error"]
    (record,) = uploads(uploads_root())
    hub.upload_faults.clear()
    before = hub.received_bytes
    answer(capsys, "upload", output, "--to", "me/paper")
    assert hub.received_bytes - before <= 200_000
    assert hub.repos["me/paper"].files["paper-Q4.gguf"] == output.read_bytes()
    assert not record.folder.exists()


def test_an_unknown_licence_needs_a_yes_before_everybody_sees_it(capsys, hub, output):
    refused = answer(capsys, "upload", output, "--to", "me/paper", "--public", code=1)
    assert "not known" in refused["error"] and "--yes" in refused["hint"] and not hub.repos
    answer(capsys, "upload", output, "--to", "me/paper", "--public", "--yes")
    assert not hub.repos["me/paper"].private


def test_a_file_without_a_job_needs_a_card(capsys, hub, tmp_path):
    stray, card = tmp_path / "stray.gguf", tmp_path / "card.md"
    stray.write_bytes(b"GGUF" * 100)
    assert "--card" in answer(capsys, "upload", stray, "--to", "me/stray", code=1)["hint"]
    card.write_text("# Mine\n")
    answer(capsys, "upload", stray, "--to", "me/stray", "--card", card)
    assert hub.repos["me/stray"].files["README.md"] == b"# Mine\n"
