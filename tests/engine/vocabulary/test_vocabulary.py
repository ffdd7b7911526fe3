"""Vocabularies as llama.cpp reads them: token ids of a hard page, special tokens, flags, chat templates, bad files."""

import json
import shutil

import pytest

from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.vocabulary import read_vocabulary
from app.engine.vocabulary.base import Kind

SIZE = 700
CONFIG = {"vocab_size": SIZE, "bos_token_id": 0, "eos_token_id": 1}
TEXTS = ("a", " a", "Hello<mark>world", "<|begin|>user\n\nHi<|end|>\n", "\n\n\n", "x  ", "  x")

# llama.cpp writes these two expressions without \p{M} and \p{Lu}: it splits words at combining marks, and tekken at
# capitals that are not ASCII
APPROXIMATED = {"tekken": ("हिन्दी", "Æ"), "gpt-4o": ("हिन्दी",)}


def as_model(sample_model, folder, size):
    """The sample model's weights under another vocabulary: enough for a runtime to load."""
    from safetensors.torch import load_file, save_file

    tensors = load_file(sample_model / "model.safetensors")
    tensors["model.embed_tokens.weight"] = tensors["model.embed_tokens.weight"][:size].clone()
    save_file(tensors, folder / "model.safetensors")
    config = json.loads((sample_model / "config.json").read_text("utf-8"))
    (folder / "config.json").write_text(json.dumps({**config, "vocab_size": size}), "utf-8")
    return folder


def assert_same_ids(ask, gguf, tokenizer, texts):
    answers = ask(gguf, [{"tokenize": text} for text in texts])
    for text, found in zip(texts, answers, strict=True):
        wanted = tokenizer.encode(text, add_special_tokens=False).ids
        assert found == wanted, f"{text!r}: {tokenizer.decode(found)!r}"


@pytest.mark.parametrize("name", ["gpt-2", "smollm", "llama-bpe", "dbrx", "qwen2", "tekken", "gpt-4o"])
def test_llama_cpp_reads_a_page_as_the_tokenizer_does(
    name, splitters, peers, page, sample_model, tmp_path, convert, ask
):
    splitter, whole_words = splitters[name]
    tokenizer = peers.byte_level_tokenizer(splitter, SIZE - 10, whole_words)
    peers.save_tokenizer(tmp_path, tokenizer, "<|begin|>", "<|end|>")
    gguf = convert(as_model(sample_model, tmp_path, SIZE))
    assert read_vocabulary(tmp_path, CONFIG).pre == name
    texts = [page, *page.splitlines(), *TEXTS]
    if name in APPROXIMATED:
        texts = [text for text in texts if not any(word in text for word in APPROXIMATED[name])]
    assert_same_ids(ask, gguf, tokenizer, texts)


@pytest.mark.parametrize("prefix", [True, False], ids=["prefix", "no prefix"])
@pytest.mark.parametrize("source", ["json", "model", "both"])
def test_llama_cpp_reads_a_page_as_sentencepiece_does(
    source, prefix, peers, page, sample_model, tmp_path, convert, ask
):
    data = peers.piece_model_bytes(SIZE - 10, prefix)
    tokenizer = peers.tokenizer_of_pieces(data, prefix)
    peers.save_tokenizer(tmp_path, tokenizer, "<s>", "</s>")
    if source != "json":
        (tmp_path / "tokenizer.model").write_bytes(data)
    if source == "model":
        (tmp_path / "tokenizer.json").unlink()
    gguf = convert(as_model(sample_model, tmp_path, SIZE))
    assert_same_ids(ask, gguf, tokenizer, [page, *(line for line in page.splitlines() if line), "a", " a", "x  "])


def test_the_sample_models_vocabulary(sample_model, page, convert, ask):
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(sample_model / "tokenizer.json"))
    assert_same_ids(ask, convert(sample_model, "F16"), tokenizer, [page, *page.splitlines(), "a<|endoftext|>b"])


def test_scores_from_merges_are_in_the_order_of_the_piece_models(peers, tmp_path):
    import sentencepiece

    data = peers.piece_model_bytes(SIZE - 10, True)
    peers.save_tokenizer(tmp_path, peers.tokenizer_of_pieces(data, True), "<s>", "</s>")
    vocabulary = read_vocabulary(tmp_path, CONFIG)
    pieces = sentencepiece.SentencePieceProcessor(model_proto=data)
    kinds = vocabulary.kinds
    assert [kinds[0], kinds[1], kinds[2], kinds[3], kinds[SIZE - 1]] == [
        Kind.UNKNOWN,
        Kind.CONTROL,
        Kind.CONTROL,
        Kind.USER_DEFINED,
        Kind.UNUSED,
    ]
    made = {
        left + right for left, right in json.loads((tmp_path / "tokenizer.json").read_text("utf-8"))["model"]["merges"]
    }
    compared = []
    for number in range(pieces.get_piece_size()):
        assert vocabulary.tokens[number].decode() == pieces.id_to_piece(number)
        assert (kinds[number] is Kind.BYTE) == pieces.is_byte(number)
        if kinds[number] is Kind.NORMAL and pieces.id_to_piece(number) in made:
            compared.append((pieces.get_score(number), vocabulary.scores[number]))
    assert len(compared) > 100
    assert [ours for _, ours in sorted(compared)] == sorted(ours for _, ours in compared)


@pytest.fixture
def folder(peers, splitters, tmp_path):
    """A sound byte-level vocabulary."""
    tokenizer = peers.byte_level_tokenizer(splitters["llama-bpe"][0], SIZE - 10, True, "<|begin|>")
    peers.save_tokenizer(tmp_path, tokenizer, "<|begin|>", "<|end|>")
    return tmp_path


def edit(path, change):
    data = json.loads(path.read_text("utf-8"))
    change(data)
    path.write_text(json.dumps(data), "utf-8")


def test_special_tokens(folder, peers):
    vocabulary = read_vocabulary(folder, {**CONFIG, "pad_token_id": 5, "unk_token_id": SIZE})
    assert vocabulary.special == {"bos": 0, "eos": 1, "pad": 5}, "an id beyond the embeddings does not exist"
    assert vocabulary.adds == {"bos": True, "eos": False}
    assert vocabulary.chat_template == peers.chat_template
    assert vocabulary.kinds[0] is Kind.CONTROL
    assert vocabulary.kinds[vocabulary.tokens.index(b"<mark>")] is Kind.USER_DEFINED
    assert len(vocabulary.tokens) == len(vocabulary.kinds) == SIZE
    assert vocabulary.kinds[-1] is Kind.UNUSED


def test_settings_outrank_the_observed_beginning(folder):
    edit(folder / "tokenizer_config.json", lambda data: data.update(add_bos_token=False, add_eos_token=True))
    assert read_vocabulary(folder, CONFIG).adds == {"bos": False, "eos": True}


def test_ids_from_the_configuration_where_the_tokenizer_names_none(folder):
    edit(folder / "tokenizer_config.json", lambda data: (data.pop("bos_token"), data.pop("eos_token")))
    special = read_vocabulary(folder, {**CONFIG, "eos_token_id": [9, 7]}).special
    assert special == {"bos": 0, "eos": 9, "eom": 7}, "the second ends an answer too, and llama.cpp has a role left"


@pytest.mark.parametrize("stated", ["{{ x }}", [{"name": "default", "template": "{{ x }}"}]])
def test_chat_template_in_the_settings(folder, stated):
    (folder / "chat_template.jinja").unlink()
    edit(folder / "tokenizer_config.json", lambda data: data.update(chat_template=stated))
    assert read_vocabulary(folder, CONFIG).chat_template == stated


def test_several_chat_templates(folder, peers):
    (folder / "additional_chat_templates").mkdir()
    (folder / "additional_chat_templates" / "tool_use.jinja").write_text("{{ tools }}", "utf-8")
    assert read_vocabulary(folder, CONFIG).chat_template == [
        {"name": "default", "template": peers.chat_template},
        {"name": "tool_use", "template": "{{ tools }}"},
    ]


@pytest.mark.parametrize(
    "pre_tokenizer",
    [
        {"type": "Whitespace"},
        {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True},
        {
            "type": "Sequence",
            "pretokenizers": [
                {"type": "Split", "pattern": {"Regex": "\\d{1,2}"}, "behavior": "Isolated", "invert": False},
                {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False},
            ],
        },
    ],
)
def test_an_unknown_splitting_is_named_not_guessed(folder, pre_tokenizer):
    edit(folder / "tokenizer.json", lambda data: data.update(pre_tokenizer=pre_tokenizer))
    question = read_vocabulary(folder, CONFIG).question
    assert question is not None and "splits text" in question.message


def test_an_unknown_normalizer_is_refused(folder):
    edit(folder / "tokenizer.json", lambda data: data.update(normalizer={"type": "Lowercase"}))
    with pytest.raises(UnsupportedModel, match="changes text before it splits"):
        read_vocabulary(folder, CONFIG)


def test_merges_that_sentencepiece_would_not_follow_are_refused(peers, tmp_path):
    data = peers.piece_model_bytes(SIZE - 10, True)
    peers.save_tokenizer(tmp_path, peers.tokenizer_of_pieces(data, True), "<s>", "</s>")
    edit(tmp_path / "tokenizer.json", lambda data: data["model"].update(merges=data["model"]["merges"][::7]))
    with pytest.raises(UnsupportedModel, match="SentencePiece"):
        read_vocabulary(tmp_path, CONFIG)


def test_unknown_kind_of_tokenizer(folder):
    edit(folder / "tokenizer.json", lambda data: data["model"].update(type="WordLevel"))
    with pytest.raises(UnsupportedModel, match="WordLevel"):
        read_vocabulary(folder, CONFIG)


def test_no_tokenizer_at_all(tmp_path):
    with pytest.raises(BadCheckpoint, match="no tokenizer"):
        read_vocabulary(tmp_path, CONFIG)


BAD_EDITS = {
    "vocabulary is a list": lambda data: data["model"].update(vocab=[]),
    "ids are text": lambda data: data["model"]["vocab"].update(a="7"),
    "ids are negative": lambda data: data["model"]["vocab"].update(a=-1),
    "merges are numbers": lambda data: data["model"].update(merges=[1]),
    "merges are triples": lambda data: data["model"].update(merges=[["a", "b", "c"]]),
    "added tokens without text": lambda data: data.update(added_tokens=[{"id": 3, "content": None}]),
    "added tokens without number": lambda data: data.update(added_tokens=[{"id": "3", "content": "x"}]),
    "no model": lambda data: data.pop("model"),
    "pre-tokenizer is a number": lambda data: data.update(pre_tokenizer=3),
}


@pytest.mark.parametrize("change", BAD_EDITS.values(), ids=BAD_EDITS.keys())
def test_damaged_tokenizer_json_is_a_sentence(folder, change):
    edit(folder / "tokenizer.json", change)
    with pytest.raises(BadCheckpoint) as caught:
        read_vocabulary(folder, CONFIG)
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize("contents", [b"{", b"[]", b"\xff\xfe", b"[" * 100_000])
@pytest.mark.parametrize("name", ["tokenizer.json", "tokenizer_config.json", "added_tokens.json"])
def test_files_that_are_no_json_objects(folder, name, contents):
    (folder / name).write_bytes(contents)
    with pytest.raises(BadCheckpoint, match=name.replace(".", r"\.")):
        read_vocabulary(folder, CONFIG)


def test_damaged_piece_model(peers, tmp_path):
    data = peers.piece_model_bytes(SIZE - 10, True)
    for cut in (0, 1, 17, len(data) // 2, len(data) - 3):
        (tmp_path / "tokenizer.model").write_bytes(data[:cut])
        with pytest.raises((BadCheckpoint, UnsupportedModel)):
            read_vocabulary(tmp_path, CONFIG)


@pytest.mark.parametrize("size", [None, 0, -1, "700", 10**12, 2.5])
def test_hostile_vocabulary_size(folder, size):
    with pytest.raises(BadCheckpoint, match="vocabulary size"):
        read_vocabulary(folder, {"vocab_size": size})


def test_a_huge_file_is_refused_unread(folder):
    path = folder / "tokenizer.json"
    with path.open("r+b") as handle:
        handle.truncate(200_000_000)  # sparse
    with pytest.raises(BadCheckpoint, match="200 MB"):
        read_vocabulary(folder, CONFIG)
    shutil.rmtree(folder)
