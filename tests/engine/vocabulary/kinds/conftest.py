"""Small tokenizers of every kind, and a model around them that llama.cpp's runtime reads."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.engine.model import Model
from app.engine.vocabulary.check_texts import CHECK_LINES
from app.engine.vocabulary.stated import stated_tokenizer
from tests.engine.vocabulary.test_vocabulary import as_model

SIZE = 900


@pytest.fixture
def lines(page: str) -> list[str]:
    """The page line by line, our own lines, and what is hard at the edges."""
    return [*page.splitlines(), *CHECK_LINES, "a", " a", "a ", "  two  spaces  ", "a\nb", "\n\n", "don't 1234567"]


@pytest.fixture
def same_ids(sample_model: Path, convert: Callable, ask: Callable) -> Callable:
    """`same_ids(folder, encode, texts, explained, size)`: llama.cpp reads the texts as `encode` does.

    What a GGUF states is enough to read them so without a tokenizer.json: also where llama.cpp reads otherwise than
    `encode`, which only texts with one of the `explained` words may be. Returns those texts. `alike(found, text)` says
    where other ids are as good.
    """

    def same_ids(
        folder: Path,
        encode: Callable,
        texts: list,
        explained: tuple = (),
        size: int = SIZE,
        alike: Callable[[list, str], bool] = lambda found, text: False,
    ) -> list[str]:
        gguf = convert(as_model(sample_model, folder, size))
        answers = ask(gguf, [{"tokenize": text} for text in texts])
        model = Model.open(gguf)
        stated = stated_tokenizer(model.metadata())
        model.close()
        different = []
        for text, found in zip(texts, answers, strict=True):
            if found != list(encode(text)) and not alike(found, text):
                assert any(word in text for word in explained), f"{text!r}: {found}, not {list(encode(text))}"
                different.append(text)
            if not any(word in text for word in explained):
                assert stated(text) == found, f"{text!r} by its metadata"
        return different

    return same_ids


@pytest.fixture
def settings_of() -> Callable:
    """`settings_of(folder, **entries)` writes tokenizer_config.json."""

    def settings_of(folder: Path, **entries: object) -> None:
        (folder / "tokenizer_config.json").write_text(json.dumps(entries), "utf-8")

    return settings_of


def unigram_model(page: str, size: int, rule: str, prefix: bool = True, merges_spaces: bool = True) -> bytes:
    """A small SentencePiece unigram model, trained on the page."""
    import sentencepiece

    buffer = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([line for line in [*page.splitlines(), *CHECK_LINES] if line.strip()]),
        model_writer=buffer,
        model_type="unigram",
        vocab_size=size,
        character_coverage=1.0,
        add_dummy_prefix=prefix,
        normalization_rule_name=rule,
        remove_extra_whitespaces=merges_spaces,
        hard_vocab_limit=False,
        pad_id=0,
        eos_id=1,
        unk_id=2,
        bos_id=-1,
        minloglevel=2,
    )
    return buffer.getvalue()
