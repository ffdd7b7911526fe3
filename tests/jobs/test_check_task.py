"""Whether a model can be calibrated is known without reading its weights."""

from pathlib import Path

from app.engine.forward import stated
from app.jobs.performers import perform
from app.jobs.tasks import CheckTask

SAMPLE = Path(__file__).parents[2] / "resources" / "sample-model"


def answer(path, text=""):
    return list(perform(CheckTask(str(path), str(text))))[-1]


def test_the_sample_model_can_be():
    assert answer(SAMPLE) == {"why_not": "", "text_trouble": ""}


def test_a_family_that_nobody_has_taught_the_program(monkeypatch):
    monkeypatch.setattr(stated, "computes_of", lambda name: None)
    assert "can be compressed but not computed" in answer(SAMPLE)["why_not"]


def test_a_text_that_cannot_be_read_is_a_sentence(tmp_path):
    path = tmp_path / "mine.bin"
    path.write_bytes(b"\xff\xfe\x00")
    assert "UTF-8" in answer(SAMPLE, path)["text_trouble"]
    assert "cannot be read" in answer(SAMPLE, tmp_path / "nowhere.txt")["text_trouble"]
