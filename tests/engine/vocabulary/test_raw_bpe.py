"""BPE over characters that follows no scores: llama.cpp reads it by its merges."""

import json

import pytest

from app.engine.errors import UnsupportedModel
from app.engine.vocabulary import read_vocabulary
from app.engine.vocabulary.base import Kind
from app.engine.vocabulary.check_texts import CHECK_LINES

SIZE = 900


@pytest.fixture
def trained(peers, page, tmp_path):
    """`trained(prefix)` -> a folder with a tokenizer trained with the `tokenizers` package, and the tokenizer."""
    from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers

    def trained(prefix=False):
        tokenizer = Tokenizer(models.BPE(byte_fallback=True, unk_token="<unk>", fuse_unk=True))
        steps = [normalizers.Prepend("▁")] if prefix else []
        tokenizer.normalizer = normalizers.Sequence([*steps, normalizers.Replace(" ", "▁")])
        tokenizer.pre_tokenizer = pre_tokenizers.Split(Regex(r"[^\n]+|\n+"), "isolated")
        tokenizer.decoder = decoders.Sequence([decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()])
        special = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256))]
        trainer = trainers.BpeTrainer(
            vocab_size=SIZE - 20, special_tokens=special, show_progress=False, limit_alphabet=150
        )
        tokenizer.train_from_iterator([page, *CHECK_LINES] * 3, trainer)
        data = json.loads(tokenizer.to_str())
        data["added_tokens"] = [entry for entry in data["added_tokens"] if not entry["content"].startswith("<0x")]
        data["model"]["merges"] = data["model"]["merges"][::2]  # pieces that only SentencePiece would still make
        tokenizer = Tokenizer.from_str(json.dumps(data))
        tokenizer.add_tokens([AddedToken("<mark>", normalized=False, special=False)])
        peers.save_tokenizer(tmp_path, tokenizer, "<s>", "</s>")
        return tmp_path, tokenizer

    return trained


def test_a_page_in_llama_cpp(trained, lines, same_ids):
    folder, tokenizer = trained()
    same_ids(folder, lambda text: tokenizer.encode(text, add_special_tokens=False).ids, lines, size=SIZE)
    vocabulary = read_vocabulary(folder, {"vocab_size": SIZE})
    assert (vocabulary.model, vocabulary.pre, vocabulary.scores) == ("gpt2", "sarvam-moe", None)
    assert vocabulary.kinds[vocabulary.tokens.index(b"<0x0A>")] is Kind.BYTE


def test_with_a_space_before_a_text_it_is_refused(trained):
    with pytest.raises(UnsupportedModel, match="SentencePiece"):
        read_vocabulary(trained(prefix=True)[0], {"vocab_size": SIZE})
