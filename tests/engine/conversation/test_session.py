"""Talking with a file in llama.cpp: words come as they are made, stop at once, and troubles are sentences."""

from __future__ import annotations

from pathlib import Path

import psutil
import pytest

from app.engine.conversation import Answer, Question, Session, Turn
from app.engine.errors import CompressError, RuntimeRefused, RuntimeUnavailable
from app.engine.model import Model
from app.engine.original import write_original
from tests.models import SAMPLE


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample model as a GGUF."""
    path = tmp_path_factory.mktemp("talk") / "o.gguf"
    model = Model.open(SAMPLE)
    list(write_original(model, path))
    model.close()
    return path


@pytest.fixture
def session(file: Path):
    made = Session(file, threads=1, context=256)
    yield made
    made.close()


def whole(session: Session, question: Question) -> tuple[list[str], Answer]:
    """The pieces of an answer, empty ones left out, and what came at the end."""
    pieces, steps = [], session.answer(question)
    while True:
        try:
            piece = next(steps)
        except StopIteration as end:
            return pieces, end.value
        pieces += [piece] if piece else []


def test_words_come_one_by_one_and_are_the_same_again(session: Session) -> None:
    question = Question(prompt="And the king said", max_tokens=12)
    (pieces, first), (_, second) = whole(session, question), whole(session, question)
    assert len(pieces) > 3
    assert first.text == "".join(pieces) == second.text
    assert 0 < first.tokens <= 12
    assert first.tokens_per_s > 0
    assert first.ended in ("length", "stop")


def test_a_seed_matters_above_temperature_zero(session: Session) -> None:
    texts = [
        whole(session, Question(prompt="And", max_tokens=16, temperature=1.5, seed=seed))[1].text for seed in (1, 2, 1)
    ]
    assert texts[0] == texts[2] != texts[1]


def test_a_chat_without_template_says_so(session: Session) -> None:
    _, answer = whole(session, Question((Turn("user", "Who art thou?"),), max_tokens=4))
    assert not session.templated
    assert not answer.templated


def test_a_stopped_answer_leaves_the_model_loaded(session: Session) -> None:
    steps = session.answer(Question(prompt="And the king said", max_tokens=400, temperature=1.0))
    while not next(steps):
        pass
    steps.close()
    assert session.usable
    assert whole(session, Question(prompt="And", max_tokens=2))[1].tokens == 2


def test_a_question_longer_than_the_context(session: Session) -> None:
    with pytest.raises(RuntimeRefused, match="context size") as caught:
        whole(session, Question(prompt="And the king said. " * 200))
    assert "shorter" in caught.value.hint
    assert session.usable


def test_a_file_that_changed_is_not_the_one_that_was_loaded(session: Session, file: Path) -> None:
    before = file.stat()
    import os

    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns + 1_000_000_000))
    assert not session.usable


def test_a_child_that_is_killed(session: Session) -> None:
    steps = session.answer(Question(prompt="And the king said", max_tokens=400))
    while not next(steps):
        pass
    session._child.kill()
    with pytest.raises(RuntimeUnavailable, match="lack of memory"):
        list(steps)
    assert not session.usable


def test_no_gguf_and_too_little_memory(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "x.gguf").write_bytes(b"GGUF" + b"\0" * 100)
    with pytest.raises(CompressError):
        Session(tmp_path / "x.gguf")
    little = psutil.virtual_memory()._replace(available=1000)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: little)
    with pytest.raises(RuntimeUnavailable, match="memory"):
        Session(file)


def test_a_question_survives_json() -> None:
    question = Question((Turn("user", "a"), Turn("assistant", "b")), "", 5, 0.5, 3)
    assert Question.from_json(question.to_json()) == question
