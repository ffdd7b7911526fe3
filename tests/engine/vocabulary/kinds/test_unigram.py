"""Unigram SentencePiece: T5's file, the tokenizer.json made from it, XLM-R's numbering."""

import base64
import json

import pytest
import sentencepiece

from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.vocabulary import read_vocabulary
from app.engine.vocabulary.base import Kind
from app.engine.vocabulary.piece_model import read_piece_model
from tests.engine.vocabulary.kinds.conftest import SIZE, unigram_model

CONFIG = {"vocab_size": SIZE, "pad_token_id": 0, "eos_token_id": 1}


def tokenizer_json(data, prefix=True, merges_spaces=True):
    """The tokenizer.json that transformers makes from a unigram model."""
    from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

    model = read_piece_model(data)
    tokenizer = Tokenizer(models.Unigram([(piece.text, piece.score) for piece in model.pieces], 2, False))
    steps = [normalizers.Precompiled(model.charsmap)] if model.charsmap else []
    if merges_spaces:
        ends = normalizers.Strip(left=False) if model.charsmap else normalizers.Replace(Regex(r"\A +| +\z"), "")
        steps += [ends, normalizers.Replace(Regex(" {2,}"), "▁")]
    tokenizer.normalizer = normalizers.Sequence(steps) if steps else None
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace("▁", "always" if prefix else "never", False)
    tokenizer.add_special_tokens(["<pad>", "</s>", "<unk>"])
    tokenizer.post_processor = processors.TemplateProcessing(single="$A </s>", special_tokens=[("</s>", 1)])
    return tokenizer


def as_likely(pieces, ids, text):
    """Whether ids are what the library reads a text as, or as likely: it rounds sums otherwise."""
    wanted = pieces.encode(text)
    ours, theirs = (sum(pieces.get_score(number) for number in found) for found in (ids, wanted))
    return ids == wanted or (abs(ours - theirs) < 1e-3 and len(ids) == len(wanted))


@pytest.mark.parametrize("rule", ["nmt_nfkc", "nmt_nfkc_cf", "identity"])
@pytest.mark.parametrize("source", ["json", "model"])
def test_a_page_in_llama_cpp(source, rule, page, lines, tmp_path, same_ids, settings_of):
    data = unigram_model(page, SIZE - 20, rule)
    pieces = sentencepiece.SentencePieceProcessor(model_proto=data)
    settings_of(tmp_path, tokenizer_class="T5Tokenizer", extra_ids=5, pad_token="<pad>", eos_token="</s>")
    tokenizer = tokenizer_json(data)
    if source == "json":
        tokenizer.save(str(tmp_path / "tokenizer.json"))
    else:
        (tmp_path / "spiece.model").write_bytes(data)
    same_ids(tmp_path, lambda text: tokenizer.encode(text, add_special_tokens=False).ids, lines)
    for line in lines:
        assert as_likely(pieces, tokenizer.encode(line, add_special_tokens=False).ids, line)
    vocabulary = read_vocabulary(tmp_path, CONFIG)
    assert (vocabulary.model, vocabulary.special["unk"], vocabulary.special["eos"]) == ("t5", 2, 1)
    assert vocabulary.adds == {"bos": False, "eos": True}
    assert (vocabulary.merges_spaces, vocabulary.space_prefix) == (True, True)
    assert bool(vocabulary.charsmap) == (rule != "identity")


@pytest.mark.parametrize("prefix", [True, False])
def test_spaces_are_kept_where_the_model_keeps_them(prefix, page, lines, tmp_path, same_ids):
    data = unigram_model(page, SIZE - 20, "identity", prefix, merges_spaces=False)
    (tmp_path / "spiece.model").write_bytes(data)
    pieces = sentencepiece.SentencePieceProcessor(model_proto=data)
    texts = [line for line in lines if line.strip(" ")]  # of nothing but spaces, llama.cpp puts none before
    same_ids(tmp_path, pieces.encode, texts, alike=lambda found, text: as_likely(pieces, found, text))
    vocabulary = read_vocabulary(tmp_path, CONFIG)
    assert (vocabulary.merges_spaces, vocabulary.space_prefix) == (False, prefix)


def test_t5s_tokens_for_holes_are_numbered_from_the_end(page, tmp_path, settings_of):
    data = unigram_model(page, SIZE - 20, "nmt_nfkc")
    (tmp_path / "spiece.model").write_bytes(data)
    settings_of(tmp_path, tokenizer_class="T5Tokenizer", extra_ids=3)
    count = sentencepiece.SentencePieceProcessor(model_proto=data).get_piece_size()
    vocabulary = read_vocabulary(tmp_path, CONFIG)
    assert vocabulary.tokens[count : count + 3] == [b"<extra_id_2>", b"<extra_id_1>", b"<extra_id_0>"]
    assert vocabulary.kinds[count] is Kind.USER_DEFINED
    assert vocabulary.kinds[count + 3] is Kind.UNUSED


def test_xlm_rs_numbers(page, lines, tmp_path, same_ids, settings_of):
    from transformers import XLMRobertaTokenizer

    data = unigram_model(page, SIZE - 30, "nmt_nfkc")
    (tmp_path / "sentencepiece.bpe.model").write_bytes(data)
    names = {
        f"{role}_token": f"<{text}>" for role, text in {"bos": "s", "eos": "/s", "unk": "unk", "pad": "pad"}.items()
    }
    settings_of(tmp_path, tokenizer_class="XLMRobertaTokenizer", cls_token="<s>", sep_token="</s>", **names)
    model = read_piece_model(data)
    pieces = [("<s>", 0.0), ("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0)]
    pieces += [(piece.text, piece.score) for piece in model.pieces[3:]] + [("<mask>", 0.0)]
    tokenizer = XLMRobertaTokenizer(vocab=pieces, _spm_precompiled_charsmap=model.charsmap)
    vocabulary = read_vocabulary(tmp_path, {"vocab_size": SIZE, "model_type": "xlm-roberta"})
    assert [vocabulary.tokens[n].decode() for n in range(20)] == tokenizer.convert_ids_to_tokens(range(20))
    assert vocabulary.adds == {"bos": True, "eos": True}
    assert vocabulary.special["bos"] == 0 and vocabulary.special["eos"] == 2 and vocabulary.special["unk"] == 3
    tokenizer.save_pretrained(tmp_path / "json")
    same_ids(tmp_path / "json", lambda text: tokenizer.encode(text, add_special_tokens=False), lines)


def test_a_tokenizer_that_does_more_is_refused(page, tmp_path):
    from tokenizers import normalizers

    tokenizer = tokenizer_json(unigram_model(page, SIZE - 20, "identity"))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.save(str(tmp_path / "tokenizer.json"))
    with pytest.raises(UnsupportedModel, match="unigram"):
        read_vocabulary(tmp_path, CONFIG)


@pytest.mark.parametrize("table", [b"", b"\1", b"\0\0\0\0", b"\xff" * 8, b"\4\0\0\0" + b"x" * 5, b"\3\0\0\0xxxx\0"])
def test_a_damaged_table_of_characters(table, page, tmp_path):
    tokenizer_json(unigram_model(page, SIZE - 20, "nmt_nfkc")).save(str(tmp_path / "tokenizer.json"))
    path = tmp_path / "tokenizer.json"
    data = json.loads(path.read_text("utf-8"))
    data["normalizer"]["normalizers"][0]["precompiled_charsmap"] = base64.b64encode(table).decode() if table else 7
    path.write_text(json.dumps(data), "utf-8")
    with pytest.raises(BadCheckpoint):
        read_vocabulary(tmp_path, CONFIG)


@pytest.mark.parametrize("entry", [["a"], ["a", "b"], [1, 2.0], "a", ["a", None], ["a", True]])
def test_damaged_pieces(entry, page, tmp_path):
    tokenizer_json(unigram_model(page, SIZE - 20, "identity")).save(str(tmp_path / "tokenizer.json"))
    path = tmp_path / "tokenizer.json"
    data = json.loads(path.read_text("utf-8"))
    data["model"]["vocab"][9] = entry
    path.write_text(json.dumps(data), "utf-8")
    with pytest.raises(BadCheckpoint):
        read_vocabulary(tmp_path, CONFIG)
