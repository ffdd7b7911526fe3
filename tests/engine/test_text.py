"""Text becomes the chunks that llama.cpp's perplexity tool would read."""

from __future__ import annotations

import json
import re
import shutil
import unicodedata
from pathlib import Path

import pytest
import torch

from app.engine.errors import BadCheckpoint, CompressError, UnsupportedModel
from app.engine.model import Model
from app.engine.resources import resource
from app.engine.text import read_text, token_chunks, token_ids
from tests.engine.architectures.conftest import TINY, make_tiny

__all__ = ["make_tiny"]


@pytest.fixture
def opened():
    """`opened(path)` -> a model that is closed after the test."""
    models: list[Model] = []

    def opened(path: Path) -> Model:
        models.append(Model.open(path))
        return models[-1]

    yield opened
    for model in models:
        model.close()


def test_the_bundled_text_is_long_enough(opened, sample_model: Path) -> None:
    text = read_text(resource("texts", "evaluation.txt"))
    assert len(text) > 100_000
    chunks = token_chunks(opened(sample_model), text, 512)
    assert chunks.shape[0] >= 64
    assert chunks.dtype == torch.int64
    assert torch.equal(token_chunks(opened(sample_model), text, 512, 3), chunks[:3])


@pytest.mark.parametrize("family", ["llama 2", "llama 3", "smollm 2", "qwen 2", "gemma 1", "phi 4 mini"])
def test_ids_and_their_beginning_are_llama_cpps(make_tiny, convert, ask, opened, page, family: str) -> None:
    folder, _ = make_tiny(TINY[family])
    path = convert(folder)
    # no tokens of their own; and llama.cpp splits marks of some scripts otherwise for gpt-4o
    text = re.sub("<|[\u0900-\u097f\u1780-\u17ff\u0e00-\u0eff]", "(", page)
    wanted = ask(path, [{"tokenize": text, "add_special": True}])[0]
    for source in (folder, path):
        length = 16
        chunks = token_chunks(opened(source), text, length)
        begun = family in ("llama 2", "llama 3", "gemma 1")
        expected = torch.tensor(wanted[: len(wanted) // length * length]).reshape(-1, length)
        assert torch.equal(chunks[0], expected[0])
        assert torch.equal(chunks[:, 1:], expected[:, 1:])
        assert bool((chunks[:, 0] == wanted[0]).all()) == begun


def test_a_splitting_that_nobody_knows(convert, sample_model: Path, tmp_path: Path, opened) -> None:
    path = convert(sample_model)
    data = path.read_bytes()
    assert data.count(b"gpt-2") == 1
    (tmp_path / "odd.gguf").write_bytes(data.replace(b"gpt-2", b"gpt-x"))
    with pytest.raises(UnsupportedModel, match=r"tokenizer\.json"):
        token_ids(opened(tmp_path / "odd.gguf"), "text")


def test_a_vocabulary_without_its_merges(convert, sample_model: Path, tmp_path: Path, opened) -> None:
    path = convert(sample_model)
    (tmp_path / "odd.gguf").write_bytes(path.read_bytes().replace(b"tokenizer.ggml.merges", b"tokenizer.ggml.mergez"))
    with pytest.raises(BadCheckpoint, match="incomplete"):
        token_ids(opened(tmp_path / "odd.gguf"), "text")


def test_too_short(opened, sample_model: Path) -> None:
    with pytest.raises(CompressError, match=r"has 1 tokens?; one chunk needs 512"):
        token_chunks(opened(sample_model), "a", 512)


def test_files_that_are_no_text(tmp_path: Path) -> None:
    with pytest.raises(CompressError, match="cannot be read"):
        read_text(tmp_path / "none.txt")
    (tmp_path / "latin.txt").write_bytes("Größe".encode("latin-1"))
    with pytest.raises(CompressError, match="not UTF-8"):
        read_text(tmp_path / "latin.txt")
    (tmp_path / "windows.txt").write_bytes(b"\xef\xbb\xbfone\r\ntwo")
    assert read_text(tmp_path / "windows.txt") == "one\ntwo"


def test_the_configuration_decides_about_the_beginning(sample_model: Path, tmp_path: Path, opened) -> None:
    folder = shutil.copytree(sample_model, tmp_path / "model")
    settings = json.loads((folder / "tokenizer_config.json").read_text("utf-8"))
    text = "And it came to pass in those days, that there went out a decree. " * 4
    found = []
    for wanted in (False, True):
        (folder / "tokenizer_config.json").write_text(
            json.dumps({**settings, "bos_token": "<|endoftext|>", "add_bos_token": wanted})
        )
        found.append(token_chunks(opened(folder), text, 16))
    plain, begun = found
    assert begun[0, 1:].tolist() == plain[0, :-1].tolist()
    assert len(set(begun[:, 0].tolist())) == 1
    assert begun[1, 1:].tolist() == plain.flatten()[16 : 16 + 15].tolist()


def test_the_calibration_text_is_long_varied_and_disjoint(opened, sample_model: Path) -> None:
    text, held_out = (read_text(resource("texts", name)) for name in ("calibration.txt", "evaluation.txt"))
    assert 300_000 < len(text.encode()) < 600_000
    assert unicodedata.normalize("NFC", text) == text

    def passages(page: str) -> set[tuple[str, ...]]:
        words = re.findall(r"\w+", page.lower())
        return {tuple(words[at : at + 8]) for at in range(len(words) - 7)}

    assert not passages(text) & passages(held_out)
    # every fifth of it has many scripts, code and dialogues: any beginning is a fair mixture
    step = len(text) // 5
    for part in (text[at : at + step] for at in range(0, 5 * step, step)):
        scripts = {unicodedata.name(letter, " ").split()[0] for letter in set(part) if letter.isalpha()}
        assert scripts >= {"LATIN", "CJK"}
        assert len(scripts) >= 6
        assert "def " in part and "fn " in part and "exports." in part
        assert "hath" in part
    assert token_chunks(opened(sample_model), text, 512).shape[0] > 128


def test_a_folder_of_texts(tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    (folder / "b").mkdir(parents=True)
    (folder / "b" / "second.md").write_text("two", "utf-8")
    (folder / "a.txt").write_text("one", "utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG\xff\xfe")
    (folder / ".hidden").write_text("secret", "utf-8")
    assert read_text(folder) == "one\n\ntwo"
    (tmp_path / "empty").mkdir()
    with pytest.raises(CompressError, match="no UTF-8 text"):
        read_text(tmp_path / "empty")


def test_a_folder_that_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.engine.text.TEXT_LIMIT_BYTES", 10)
    for name in "abc":
        (tmp_path / name).write_text("12345", "utf-8")
    with pytest.raises(CompressError, match="larger than"):
        read_text(tmp_path)
