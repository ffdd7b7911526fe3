"""tekken.json, tiktoken's files of ranks, GPT-2's two files: byte-level vocabularies without a tokenizer.json."""

import base64
import json
import unicodedata

import pytest

from app.engine.errors import BadCheckpoint, BadRecipe
from app.engine.vocabulary import read_vocabulary, tokenizer_files
from app.engine.vocabulary import splittings as known
from app.engine.vocabulary.base import Kind
from app.engine.vocabulary.byte_alphabet import ALPHABET, visible
from app.engine.vocabulary.check_texts import CHECK_LINES
from tests.engine.vocabulary.kinds.conftest import SIZE

CONFIG = {"vocab_size": SIZE}
BYTES = {text: byte for byte, text in ALPHABET.items()}


def trained(page, pattern, size):
    """A byte-level tokenizer, and the bytes of its tokens in order of rank."""
    from tokenizers import Regex, Tokenizer, models, pre_tokenizers, trainers

    tokenizer = Tokenizer(models.BPE(ignore_merges=True))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(pattern), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(vocab_size=size, initial_alphabet=alphabet, show_progress=False)
    tokenizer.train_from_iterator([page, *CHECK_LINES], trainer)
    pieces = sorted(tokenizer.get_vocab().items(), key=lambda pair: pair[1])
    return tokenizer, [bytes(BYTES[letter] for letter in piece) for piece, _ in pieces]


def merged(ranks, pattern):
    """tiktoken's algorithm, in the plainest way: of all neighbours the pair whose union has the lowest rank."""
    import regex

    numbers = {token: rank for rank, token in enumerate(ranks)}

    def encode(text):
        found = []
        for word in regex.findall(pattern, text):
            data = word.encode()
            parts = [data] if data in numbers else [bytes([byte]) for byte in data]
            while len(parts) > 1:
                pairs = [(numbers.get(parts[at] + parts[at + 1], len(ranks)), at) for at in range(len(parts) - 1)]
                rank, at = min(pairs)
                if rank == len(ranks):
                    break
                parts[at : at + 2] = [parts[at] + parts[at + 1]]
            found += [numbers[part] for part in parts]
        return found

    return encode


SPECIAL = ("<unk>", "<s>", "</s>", "[INST]", "[/INST]")


def write_tekken(folder, ranks, size, **changes):
    data = {
        "config": {
            "pattern": known.TEKKEN,
            "num_vocab_tokens": len(ranks),
            "default_vocab_size": size,
            "default_num_special_tokens": 10,
            "version": "v3",
        },
        "vocab": [
            {"rank": rank, "token_bytes": base64.b64encode(token).decode(), "token_str": None}
            for rank, token in enumerate(ranks)
        ],
        "special_tokens": [{"rank": n, "token_str": text, "is_control": True} for n, text in enumerate(SPECIAL)],
    }
    for key, value in changes.items():
        (data["config"] if key in data["config"] else data)[key] = value
    (folder / "tekken.json").write_text(json.dumps(data), "utf-8")


def test_tekken_in_llama_cpp(page, lines, tmp_path, same_ids):
    _, ranks = trained(page, known.TEKKEN, SIZE - 20)
    write_tekken(tmp_path, ranks, SIZE - 15)  # five of the last are cut off
    kept = ranks[: SIZE - 25]
    expression = merged(kept, known.TEKKEN)
    # llama.cpp cuts words at combining marks, and knows no capitals outside ASCII
    marked = ("हिन्दी", "ÆTHER", "ДА", "ΑΘΗΝΑ", "مَرْحَبًا", "กำลัง", "e\u0301", "မြန်မာ", "Съешь", "Γαζέες", "한국어")
    same_ids(tmp_path, lambda text: [10 + rank for rank in expression(text)], lines, marked)
    vocabulary = read_vocabulary(tmp_path, CONFIG)
    assert vocabulary.pre == "tekken" and vocabulary.question is None
    assert vocabulary.special == {"bos": 1, "eos": 2, "unk": 0}
    assert vocabulary.adds == {"bos": True, "eos": False}
    assert vocabulary.tokens[:10] == [text.encode() for text in SPECIAL] + [b"<SPECIAL_%d>" % n for n in range(5, 10)]
    assert vocabulary.kinds[9] is Kind.CONTROL and vocabulary.kinds[10] is Kind.NORMAL
    assert vocabulary.kinds[SIZE - 16] is Kind.NORMAL and vocabulary.kinds[SIZE - 15] is Kind.UNUSED


BAD_TEKKEN = {
    "no config": {"config": None},
    "no pattern": {"pattern": 7},
    "more promised than there is": {"default_vocab_size": 100_000},
    "nothing but special tokens": {"default_vocab_size": 3},
    "negative": {"default_num_special_tokens": -1},
    "beyond all bounds": {"default_num_special_tokens": 10**12},
    "no list": {"vocab": {}},
    "no base64": {"vocab": [{"rank": 0, "token_bytes": "?"}] * 900},
    "wrong rank": {"vocab": [{"rank": 7, "token_bytes": "YQ=="}] * 900},
    "empty token": {"vocab": [{"rank": rank, "token_bytes": ""} for rank in range(900)]},
    "twice the same": {"vocab": [{"rank": rank, "token_bytes": "YQ=="} for rank in range(900)]},
    "special beyond": {"special_tokens": [{"rank": 99, "token_str": "x"}]},
    "special without text": {"special_tokens": [{"rank": 0, "token_str": None}]},
}


@pytest.mark.parametrize("changes", BAD_TEKKEN.values(), ids=BAD_TEKKEN.keys())
def test_damaged_tekken(changes, page, tmp_path):
    write_tekken(tmp_path, trained(page, known.TEKKEN, 300)[1], 300, **changes)
    with pytest.raises(BadCheckpoint) as caught:
        read_vocabulary(tmp_path, CONFIG)
    assert str(caught.value).endswith(".")


def write_ranks(path, ranks):
    path.write_bytes(b"".join(base64.b64encode(token) + b" %d\n" % rank for rank, token in enumerate(ranks)))


KNOWN_FILES = {
    "Qwen 1": ("qwen.tiktoken", "QWenTokenizer", known.QWEN_2, "qwen2", ()),
    "GLM-4": ("tokenizer.model", "ChatGLM4Tokenizer", known.LLAMA_3, "llama-bpe", ()),
    "Kimi K2": ("tiktoken.model", "TikTokenTokenizer", known.KIMI, "kimi-k2", ("हिन्दी", "مَرْحَبًا", "กำลัง", "CamelCase")),
}


@pytest.mark.parametrize("family", KNOWN_FILES)
def test_ranks_in_llama_cpp(family, page, lines, tmp_path, same_ids, settings_of):
    name, kind, pattern, splitting, explained = KNOWN_FILES[family]
    pattern = pattern.replace(known.CASES, known.ANY_CASE)
    tokenizer, ranks = trained(page, pattern, SIZE - 230)
    write_ranks(tmp_path / name, ranks)
    added = {} if family == "Qwen 1" else {str(len(ranks) + 1): {"content": "[EOS]", "special": True}}
    settings_of(tmp_path, tokenizer_class=kind, added_tokens_decoder=added, **({"eos_token": "[EOS]"} if added else {}))
    encode = lambda text: tokenizer.encode(text).ids  # noqa: E731
    same_ids(tmp_path, encode, lines, (*explained, "e\u0301", "မြန်မာ") if explained else ())
    vocabulary = read_vocabulary(tmp_path, CONFIG)
    assert vocabulary.pre in known.splitting_of(splitting).names and vocabulary.question is None
    assert vocabulary.tokens[vocabulary.special["eos"]] in (b"<|endoftext|>", b"[EOS]")
    assert vocabulary.kinds[vocabulary.special["eos"]] is Kind.CONTROL


def test_ranks_that_nobody_knows_are_asked_for(page, lines, tmp_path, same_ids):
    pattern = known.QWEN_2.replace(known.CASES, known.ANY_CASE)
    tokenizer, ranks = trained(page, pattern, SIZE - 230)
    write_ranks(tmp_path / "vocab.tiktoken", ranks)
    question = read_vocabulary(tmp_path, CONFIG).question
    assert question is not None and question.nearest == ""
    assert {choice["name"] for choice in question.choices} >= {"qwen2", "llama-bpe", "tekken"}
    assert question.choices[0]["example"] is None
    answered = read_vocabulary(tmp_path, CONFIG, "qwen2")
    assert (answered.pre, answered.question) == ("qwen2", None)
    behaviour = tokenizer_files(tmp_path, CONFIG, "qwen2").behaviour
    for line in lines:
        assert behaviour.encode(line).ids == tokenizer.encode(line).ids
    with pytest.raises(BadRecipe, match="llama-bpe"):
        read_vocabulary(tmp_path, CONFIG, "no such")


@pytest.mark.parametrize(
    "data", [b"YQ== 0\nYg==\n", b"YQ== 0\nYg== 2\n", b"YQ== 0\n!! 1\n", b"YQ== 0\nYQ== 1\n", b"YQ== 9\n"]
)
def test_damaged_ranks(data, tmp_path):
    (tmp_path / "qwen.tiktoken").write_bytes(data)
    with pytest.raises(BadCheckpoint):
        read_vocabulary(tmp_path, CONFIG)


def write_gpt_2(folder, tokenizer, special=("<s>", "</s>")):
    data = json.loads(tokenizer.to_str())["model"]
    pieces = data["vocab"] | {text: len(data["vocab"]) + n for n, text in enumerate(special)}
    (folder / "vocab.json").write_text(json.dumps(pieces), "utf-8")
    merges = "".join(f"{left} {right}\n" for left, right in data["merges"])
    (folder / "merges.txt").write_text("#version: 0.2\n" + merges, "utf-8")
    return pieces


GPT_2_FILES = {
    "gpt2": ("GPT2Tokenizer", known.GPT_2, "gpt-2", {}),
    "opt": ("GPT2Tokenizer", known.GPT_2, "gpt-2", {"bos": True, "eos": False}),
    "roberta": ("RobertaTokenizer", known.GPT_2, "gpt-2", {"bos": True, "eos": True}),
    "qwen2": ("Qwen2Tokenizer", known.QWEN_2.replace(known.CASES, known.ANY_CASE), "qwen2", {}),
}


@pytest.mark.parametrize("family", GPT_2_FILES)
def test_gpt_2s_files_in_llama_cpp(family, page, lines, tmp_path, same_ids, settings_of):
    kind, pattern, splitting, adds = GPT_2_FILES[family]
    tokenizer, _ = trained(page, pattern, SIZE - 20)
    write_gpt_2(tmp_path, tokenizer)
    bos = "</s>" if family == "opt" else "<s>"
    settings_of(tmp_path, bos_token=bos, eos_token="</s>", tokenizer_class=kind)
    texts = [line for line in lines if unicodedata.is_normalized("NFC", line)]  # Qwen's composes, llama.cpp does not
    same_ids(tmp_path, lambda text: tokenizer.encode(text).ids, texts)
    vocabulary = read_vocabulary(tmp_path, {**CONFIG, "model_type": family})
    assert vocabulary.pre in known.splitting_of(splitting).names
    assert vocabulary.adds == (adds or {"bos": False, "eos": False})
    assert vocabulary.kinds[vocabulary.special["eos"]] is Kind.CONTROL


def test_gpt_2s_files_of_an_unknown_class(page, tmp_path, settings_of):
    write_gpt_2(tmp_path, trained(page, known.GPT_2, 300)[0])
    settings_of(tmp_path, tokenizer_class="OwnTokenizer")
    assert read_vocabulary(tmp_path, CONFIG).question is not None
    assert read_vocabulary(tmp_path, CONFIG, "gpt-2").question is None


@pytest.mark.parametrize("line", ["a", "a b c", " b", "a "])
def test_damaged_merges(line, page, tmp_path):
    write_gpt_2(tmp_path, trained(page, known.GPT_2, 300)[0])
    with (tmp_path / "merges.txt").open("a") as handle:
        handle.write(line + "\n")
    with pytest.raises(BadCheckpoint, match="line"):
        read_vocabulary(tmp_path, {**CONFIG, "model_type": "gpt2"})


def test_the_byte_alphabet_is_the_librarys():
    from tokenizers import pre_tokenizers

    assert sorted(ALPHABET.values()) == sorted(pre_tokenizers.ByteLevel.alphabet())
    whole = "aä \n東🚀"
    splitter = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    assert visible(whole.encode()) == splitter.pre_tokenize_str(whole)[0][0]
