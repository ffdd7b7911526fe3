"""Special tokens, what is put around a text, what ends an answer, chat templates, tokens that are there twice."""

import json

import pytest

from app.engine.errors import BadCheckpoint
from app.engine.vocabulary import read_vocabulary
from app.engine.vocabulary.base import Kind, Vocabulary
from app.engine.vocabulary.files import TEMPLATES
from app.engine.vocabulary.table import TokenTable
from tests.engine.vocabulary.test_vocabulary import CONFIG, SIZE, edit


@pytest.fixture
def folder(peers, splitters, tmp_path):
    """A byte-level vocabulary with some tokens of a chat, the first of 10 unused rows on."""
    tokenizer = peers.byte_level_tokenizer(splitters["qwen2"][0], SIZE - 10, False)
    peers.save_tokenizer(tmp_path, tokenizer, "<|begin|>", "<|end|>")
    return tmp_path


def add(folder, *texts, special=True):
    """Add tokens in the unused rows; returns their ids."""
    flags = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": special}

    def change(data):
        first = max(entry["id"] for entry in data["added_tokens"]) + 1
        data["added_tokens"] += [{"id": first + n, "content": text, **flags} for n, text in enumerate(texts)]

    edit(folder / "tokenizer.json", change)
    data = json.loads((folder / "tokenizer.json").read_text("utf-8"))
    return [entry["id"] for entry in data["added_tokens"][-len(texts) :]]


def rename(folder, old, new):
    for name in ("tokenizer.json", "tokenizer_config.json"):
        path = folder / name
        path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")


def generation(folder, *ends):
    (folder / "generation_config.json").write_text(json.dumps({"eos_token_id": list(ends)}), "utf-8")


def test_ends_that_llama_cpp_knows_by_their_text_need_no_role(folder):
    known = add(folder, "<|im_end|>", "<|endoftext|>")
    generation(folder, 1, *known)
    assert read_vocabulary(folder, CONFIG).special == {"bos": 0, "eos": 1}


def test_ends_that_llama_cpp_does_not_know_get_the_roles_that_are_free(folder):
    rename(folder, "<|end|>", "<|stop|>")
    first, second, third = add(folder, "<|assistant|>", "<|halt|>", "<|more|>")
    generation(folder, 1, first, second, third)
    special = read_vocabulary(folder, CONFIG).special
    assert special == {"bos": 0, "eos": 1, "eot": first, "eom": second}


def test_a_turns_end_that_llama_cpp_finds_by_itself_keeps_its_role(folder):
    _, stop = add(folder, "<end_of_turn>", "<|halt|>")
    generation(folder, 1, stop)
    special = read_vocabulary(folder, CONFIG).special
    assert "eot" not in special and special["eom"] == stop


@pytest.mark.parametrize("ends", [[], [SIZE + 5], ["x", None, True], [1], [-1]])
def test_ends_that_are_none(folder, ends):
    generation(folder, *ends)
    assert read_vocabulary(folder, CONFIG).special == {"bos": 0, "eos": 1}


def test_the_parts_around_a_hole(folder):
    prefix, suffix, middle = add(folder, "[PREFIX]", "[SUFFIX]", "[MIDDLE]")
    special = read_vocabulary(folder, CONFIG).special
    assert (special["fim_pre"], special["fim_suf"], special["fim_mid"]) == (prefix, suffix, middle)


def test_an_encoders_tokens_begin_and_end_a_text(folder):
    cls, sep = add(folder, "[CLS]", "[SEP]")
    single = [{"SpecialToken": {"id": "[CLS]", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}]
    single.append({"SpecialToken": {"id": "[SEP]", "type_id": 0}})
    tokens = {text: {"id": text, "ids": [n], "tokens": [text]} for text, n in (("[CLS]", cls), ("[SEP]", sep))}
    template = {"type": "TemplateProcessing", "single": single, "pair": single, "special_tokens": tokens}
    edit(folder / "tokenizer.json", lambda data: data.update(post_processor=template))
    (folder / "tokenizer_config.json").write_text(json.dumps({"cls_token": "[CLS]", "sep_token": "[SEP]"}), "utf-8")
    vocabulary = read_vocabulary(folder, {"vocab_size": SIZE})
    assert vocabulary.special == {"bos": cls, "eos": sep, "sep": sep}
    assert vocabulary.adds == {"bos": True, "eos": True}


def test_nothing_is_put_around_a_text_that_has_no_name(folder):
    edit(folder / "tokenizer_config.json", lambda data: (data.clear(), data.update(add_bos_token=True)))
    vocabulary = read_vocabulary(folder, {"vocab_size": SIZE})
    assert "bos" not in vocabulary.special
    assert vocabulary.adds["bos"] is False


def test_kinds_of_added_tokens(folder):
    control, looks, plain = (*add(folder, "<tool>"), *add(folder, "<|looks|>", "▁plain", special=False))
    vocabulary = read_vocabulary(folder, CONFIG)
    assert vocabulary.kinds[control] is Kind.CONTROL
    assert vocabulary.kinds[looks] is Kind.CONTROL, "its file does not say so, its looks do"
    assert vocabulary.kinds[plain] is Kind.USER_DEFINED
    assert vocabulary.tokens[plain] == b" plain"
    assert vocabulary.kinds[SIZE - 1] is Kind.UNUSED and vocabulary.tokens[SIZE - 1] == b"[PAD%d]" % (SIZE - 1)


def test_every_row_has_a_text_of_its_own(folder):
    add(folder, "[PAD699]", " plain", "▁plain", special=False)
    tokens = read_vocabulary(folder, CONFIG).tokens
    assert len(set(tokens)) == len(tokens) == SIZE


def test_of_two_rows_alike_the_unused_one_gives_way():
    table = TokenTable(4)
    table.set(3, "[PAD0]", Kind.NORMAL)
    table.set(1, "x", Kind.NORMAL)
    table.set(2, "x", Kind.NORMAL)
    table.make_distinct()
    assert table.tokens == [b"[UNUSED0]", b"x", b"[UNUSED2]", b"[PAD0]"]
    assert table.kinds == [Kind.UNUSED, Kind.NORMAL, Kind.UNUSED, Kind.NORMAL]


def test_every_role_is_written():
    from gguf import GGUFWriter

    roles = ("bos", "eos", "unk", "sep", "pad", "mask", "eot", "eom", "cls", "fim_pre", "fim_suf", "fim_mid")
    vocabulary = Vocabulary(
        "t5",
        "default",
        [b"a"],
        [Kind.NORMAL],
        scores=[0.0],
        special={role: number for number, role in enumerate(roles)},
        adds={"bos": True, "eos": False},
        space_prefix=False,
        merges_spaces=True,
        charsmap=b"\4\0\0\0abcd\0",
        lowercase=True,
        strip_accents=False,
    )
    writer = GGUFWriter(None, "llama")
    vocabulary.write(writer)
    values = {key.removeprefix("tokenizer.ggml."): entry.value for key, entry in writer.kv_data[0].items()}
    names = {"unk": "unknown", "sep": "seperator", "pad": "padding"}
    for number, role in enumerate(roles):
        assert values[f"{names.get(role, role)}_token_id"] == number
    assert (values["add_space_prefix"], values["remove_extra_whitespaces"]) == (False, True)
    assert (values["normalizer.lowercase"], values["normalizer.strip_accents"]) == (True, False)
    assert bytes(values["precompiled_charsmap"]) == b"\4\0\0\0abcd\0"


def test_the_template_file_outranks_the_settings_and_halves_of_pairs_are_replaced(folder):
    edit(folder / "tokenizer_config.json", lambda data: data.update(chat_template="old"))
    (folder / "chat_template.jinja").write_text("new", "utf-8")
    assert read_vocabulary(folder, CONFIG).chat_template == "new"
    (folder / "chat_template.jinja").unlink()
    edit(folder / "tokenizer_config.json", lambda data: data.update(chat_template="a\ud800b"))
    assert read_vocabulary(folder, CONFIG).chat_template == "a?b"
    edit(folder / "tokenizer_config.json", lambda data: data.pop("chat_template"))
    (folder / "chat_template.json").write_text(json.dumps({"chat_template": "beside"}), "utf-8")
    assert read_vocabulary(folder, CONFIG).chat_template == "beside"


@pytest.mark.parametrize("template", [7, [7], [{"name": "x"}], {"default": "x"}])
def test_a_template_that_is_no_text(folder, template):
    (folder / "chat_template.jinja").unlink()
    edit(folder / "tokenizer_config.json", lambda data: data.update(chat_template=template))
    with pytest.raises(BadCheckpoint, match="chat template"):
        read_vocabulary(folder, CONFIG)


def test_thousands_of_templates(folder):
    (folder / "additional_chat_templates").mkdir()
    for number in range(TEMPLATES + 20):
        (folder / "additional_chat_templates" / f"{number}.jinja").write_text("x", "utf-8")
    assert len(read_vocabulary(folder, CONFIG).chat_template) == TEMPLATES + 1
