"""WordPiece: BERT's vocab.txt and its tokenizer.json, with and without capitals and accents."""

import json

import pytest

from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.vocabulary import read_vocabulary
from app.engine.vocabulary.base import Kind
from app.engine.vocabulary.check_texts import CHECK_LINES
from tests.engine.vocabulary.kinds.conftest import SIZE

CONFIG = {"vocab_size": SIZE, "model_type": "bert", "pad_token_id": 0}
SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]


def trained(page, lowercase, strip_accents):
    """A small WordPiece tokenizer as BERT's class makes it."""
    from tokenizers import BertWordPieceTokenizer

    tokenizer = BertWordPieceTokenizer(lowercase=lowercase, strip_accents=strip_accents)
    tokenizer.train_from_iterator(
        [page, *CHECK_LINES], SIZE - 20, min_frequency=1, show_progress=False, special_tokens=SPECIAL
    )
    return tokenizer._tokenizer


def save(folder, tokenizer, source, **settings):
    names = {f"{text[1:-1].lower()}_token": text for text in SPECIAL}
    (folder / "tokenizer_config.json").write_text(json.dumps({**names, **settings}), "utf-8")
    if source == "json":
        tokenizer.save(str(folder / "tokenizer.json"))
    else:
        pieces = sorted(tokenizer.get_vocab().items(), key=lambda pair: pair[1])
        (folder / "vocab.txt").write_text("".join(f"{text}\n" for text, _ in pieces), "utf-8")


@pytest.mark.parametrize("source", ["json", "list"])
@pytest.mark.parametrize(("lowercase", "strip"), [(True, None), (False, None), (True, False), (False, True)])
def test_a_page_in_llama_cpp(source, lowercase, strip, page, lines, tmp_path, same_ids):
    tokenizer = trained(page, lowercase, strip)
    save(tmp_path, tokenizer, source, do_lower_case=lowercase, strip_accents=strip)
    stripped = lowercase if strip is None else strip
    # llama.cpp strips accents character by character: of a Hangul syllable it keeps the first letter, of Indic scripts
    # it drops spacing vowels too; and the small İ has no dot above
    explained = (*(("한국어", "देवनागरी", "မြန်မာ") if stripped else ()), *(("İ",) if lowercase else ()))
    encode = lambda text: tokenizer.encode(text, add_special_tokens=False).ids  # noqa: E731
    different = same_ids(tmp_path, encode, lines, explained)
    assert bool(different) == bool(explained)
    vocabulary = read_vocabulary(tmp_path, CONFIG)
    assert (vocabulary.model, vocabulary.lowercase, vocabulary.strip_accents) == ("bert", lowercase, stripped)
    assert vocabulary.special == {"unk": 1, "sep": 3, "pad": 0, "bos": 2, "mask": 4, "eos": 3}
    assert vocabulary.tokens[:5] == [text.encode() for text in SPECIAL]
    assert vocabulary.kinds[:3] == [Kind.CONTROL, Kind.UNKNOWN, Kind.CONTROL]


def test_words_begin_and_go_on(page, tmp_path):
    tokenizer = trained(page, True, None)
    save(tmp_path, tokenizer, "json")
    vocabulary = read_vocabulary(tmp_path, CONFIG)
    for text, number in tokenizer.get_vocab().items():
        if text not in SPECIAL:
            wanted = text.removeprefix("##") if text.startswith("##") else f"▁{text}"
            assert vocabulary.tokens[number].decode() == wanted
    assert len(set(vocabulary.tokens)) == SIZE


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda data: data.update(normalizer=None), "normalizer"),
        (lambda data: data.update(normalizer={"type": "Lowercase"}), "Lowercase"),
        (lambda data: data["normalizer"].update(handle_chinese_chars=False), "Chinese"),
        (lambda data: data["normalizer"].update(clean_text=False), "control"),
        (lambda data: data.update(pre_tokenizer={"type": "Whitespace"}), "Whitespace"),
    ],
)
def test_what_llama_cpp_does_not_do_is_refused(change, words, page, tmp_path):
    save(tmp_path, trained(page, True, None), "json")
    path = tmp_path / "tokenizer.json"
    data = json.loads(path.read_text("utf-8"))
    change(data)
    path.write_text(json.dumps(data), "utf-8")
    with pytest.raises(UnsupportedModel, match=words):
        read_vocabulary(tmp_path, CONFIG)


def test_no_token_for_the_end(page, tmp_path):
    save(tmp_path, trained(page, True, None), "json")
    path = tmp_path / "tokenizer.json"
    path.write_text(path.read_text("utf-8").replace("[SEP]", "[END]"), "utf-8")
    with pytest.raises(BadCheckpoint, match="end of a text"):
        read_vocabulary(tmp_path, CONFIG)
