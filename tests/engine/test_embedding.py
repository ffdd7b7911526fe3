"""The proof of an encoder: its vectors, next to its original's."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.cli._proof import proof
from app.engine import embedding
from app.engine.embedding import closeness
from app.engine.errors import OutputError, RuntimeRefused
from app.engine.html_report import html_report
from app.engine.pipeline import Order, compress
from app.engine.recipe import Recipe
from app.engine.runtime import embed
from app.jobs.job import Job

PIECES = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *"abcdefghijklmnopqrstuvwxyz.,?()=/", *"0123456789"]


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny BERT that spells."""
    import torch
    import transformers
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors

    folder = tmp_path_factory.mktemp("encoder") / "bert"
    torch.manual_seed(3)
    config = transformers.BertConfig(
        vocab_size=256,
        hidden_size=256,
        num_hidden_layers=2,
        num_attention_heads=4,
        intermediate_size=512,
        max_position_embeddings=256,
    )
    transformers.BertModel(config).save_pretrained(folder)
    words = PIECES + [f"##{letter}" for letter in PIECES[5:]]
    tokenizer = Tokenizer(models.WordPiece({word: number for number, word in enumerate(words)}, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    special = {f"{name}_token": f"[{name.upper()}]" for name in ("unk", "pad", "cls", "sep", "mask")}
    transformers.PreTrainedTokenizerFast(tokenizer_object=tokenizer, **special).save_pretrained(folder)
    return folder


def report_of(source: Path, folder: Path, mix: str, quality: str = "balanced") -> dict:
    order = Order(source, Recipe(mix, quality=quality), folder / f"{mix}.gguf")
    list(compress(order, folder / f"job-{mix}"))
    return json.loads((folder / f"job-{mix}" / "report.json").read_text("utf-8"))


def test_a_job_ends_with_vectors_compared(source: Path, tmp_path: Path) -> None:
    # Fast: what calibration spares this little model would leave no difference to see
    exact, rough = (report_of(source, tmp_path, mix, "fast")["runtime"] for mix in ("F32", "Q2_K"))
    assert exact["ok"]
    assert rough["ok"]
    assert exact["embeddings"]["texts"] == rough["embeddings"]["texts"] == len(embedding.TEXTS)
    assert exact["embeddings"]["size"] == 256
    assert exact["embeddings"]["least"] > 0.99999
    assert rough["embeddings"]["least"] < rough["embeddings"]["mean"] < 0.9999
    assert not list(tmp_path.rglob(embedding.COPY)), "the original's copy is gone"


def test_what_people_read_of_it(source: Path, tmp_path: Path) -> None:
    report = report_of(source, tmp_path, "Q8_0")
    job = Job.create(tmp_path / "jobs", Order(source, Recipe("Q8_0"), tmp_path / "o.gguf"))
    said = proof(job, report)[1]
    assert "llama.cpp reads" in said
    assert "cosine with the original's" in said

    assert "What it made of sentences" in html_report(report)


def test_calibration_helps_an_encoder_too(source: Path, tmp_path: Path) -> None:
    fast, balanced = (
        report_of(source, tmp_path / quality, "Q2_K", quality)["runtime"]["embeddings"]["mean"]
        for quality in ("fast", "balanced")
    )
    assert 1 - balanced < (1 - fast) / 2


def test_a_result_whose_original_cannot_be_written(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object) -> None:
        raise OutputError("No room for a copy.")

    monkeypatch.setattr(embedding, "write_original", no_room)
    runtime = report_of(source, tmp_path, "Q8_0")["runtime"]
    assert runtime["embeddings"] is None
    assert runtime["text"].endswith("No room for a copy.")


def test_vectors_have_length_one_and_stand_in_order(source: Path, tmp_path: Path) -> None:
    report_of(source, tmp_path, "F16")
    texts = ["one", "another text", "one"]
    found = embed(tmp_path / "F16.gguf", texts, 1)
    assert found.vectors[0] == pytest.approx(found.vectors[2], abs=1e-4)
    assert closeness(found.vectors[:1], found.vectors[1:2]).least < 0.999
    assert all(sum(value * value for value in vector) == pytest.approx(1, abs=1e-4) for vector in found.vectors)
    assert found.tokens > 3
    assert found.load_s > 0


def test_a_broken_encoder_is_refused(source: Path, tmp_path: Path) -> None:
    report_of(source, tmp_path, "Q8_0")
    data = (tmp_path / "Q8_0.gguf").read_bytes()
    (tmp_path / "Q8_0.gguf").write_bytes(data[: len(data) // 2])
    with pytest.raises(RuntimeRefused):
        embed(tmp_path / "Q8_0.gguf", ["x"])


def test_closeness() -> None:
    found = closeness([[1.0, 0.0], [0.6, 0.8]], [[1.0, 0.0], [0.8, 0.6]])
    assert (found.texts, found.size) == (2, 2)
    assert found.least == pytest.approx(0.96)
    assert found.mean == pytest.approx(0.98)
