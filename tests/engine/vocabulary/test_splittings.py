"""Every way of splitting that llama.cpp has: a page in many scripts, in its runtime and in the published tokenizer."""

import contextlib
import json

import pytest

from app.engine.model import Model
from app.engine.vocabulary import read_vocabulary
from app.engine.vocabulary import splittings as known
from app.engine.vocabulary.splittings import splitting_of
from app.engine.vocabulary.stated import stated_tokenizer
from tests.engine.vocabulary.test_vocabulary import CONFIG, SIZE, as_model

ANY = "(?i:'s|'t|'re|'ve|'m|'ll|'d)"
FREE = r"[^\r\n\p{L}\p{N}]?"
TAIL = r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
LLAMA_3 = rf"{ANY}|{FREE}\p{{L}}+|\p{{N}}{{1,3}}|{TAIL}"
QWEN_2 = rf"{ANY}|{FREE}\p{{L}}+|\p{{N}}|{TAIL}"
DEEPSEEK_3 = (r"\p{N}{1,3}", known.DEEPSEEK_3[1], known.DEEPSEEK_3[2])
BAILING = r"'(?i:[sdmt]|ll|ve|re)|[^\r\n\p{L}\p{N}]?+\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]++[\r\n]*|\s*[\r\n]|\s+(?!\S)|\s+"
SEED = rf"{ANY}|{FREE}\p{{L}}+|\p{{N}}{{1}}| ?[^\s\p{{L}}\p{{N}}\r\n]+|\s*[\r\n]+|\s+(?!\S)|\s+"
EXAONE_MOE = (
    rf"{ANY}|{FREE}(?:\p{{L}}\p{{M}}*(?: \p{{L}}\p{{M}}*)*)+|\p{{N}}| ?[^\s\p{{L}}\p{{N}}]+[\r\n/]?|\s*[\r\n]|"
    r"\s+(?!\S)|\s+"
)
QWEN_35 = rf"{ANY}|{FREE}[\p{{L}}\p{{M}}]+|\p{{N}}| ?[^\s\p{{L}}\p{{M}}\p{{N}}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"


def split(pattern, behavior="Isolated", invert=False):
    return {"type": "Split", "pattern": {"Regex": pattern}, "behavior": behavior, "invert": invert}


def gpt_2():
    return {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}


def in_bytes():
    return {**gpt_2(), "use_regex": False}


def digits(alone):
    return {"type": "Digits", "individual_digits": alone}


# published pre-tokenizers -> (llama.cpp's name, steps, whole words first); several families' are the same
PUBLISHED = {
    "GPT-2, Pythia, OLMo, MPT, Phi-2, ModernBERT": ("gpt-2", [gpt_2()], False),
    "StarCoder, Refact, Command R, SmolLM, EXAONE 3": ("smollm", [digits(True), gpt_2()], False),
    "Llama 3, Falcon 3, LFM2": ("llama-bpe", [split(LLAMA_3), in_bytes()], True),
    "DBRX, GLM-4": ("dbrx", [split(LLAMA_3, "Removed", True), in_bytes()], False),
    "Qwen 2, Qwen 3, StableLM 2, Hunyuan, Grok 2": ("qwen2", [split(QWEN_2), in_bytes()], False),
    "Qwen 3.5": ("qwen35", [split(QWEN_35), in_bytes()], False),
    "Mistral Nemo": ("tekken", [split(known.TEKKEN), in_bytes()], True),
    "GPT-4o, GPT-OSS, Llama 4, Phi-4-mini": ("gpt-4o", [split(known.GPT_4O, "Removed", True), in_bytes()], False),
    "Tiny Aya": ("tiny_aya", [split(known.AYA_DIGITS), split(known.GPT_4O), in_bytes()], False),
    "DeepSeek V3, Hunyuan dense": ("deepseek-v3", [*map(split, DEEPSEEK_3), in_bytes()], False),
    "DeepSeek LLM": ("deepseek-llm", [*map(split, known.DEEPSEEK_LLM), digits(True), in_bytes()], False),
    "DeepSeek Coder": (
        "deepseek-coder",
        [*map(split, splitting_of("deepseek-coder").runs[:4]), digits(True), in_bytes()],
        False,
    ),
    "Kimi K2": ("kimi-k2", [split(known.KIMI), in_bytes()], False),
    "Youtu": ("youtu", [split(known.YOUTU_SCRIPTS), split(known.YOUTU), in_bytes()], True),
    "Falcon": (
        "falcon",
        [{"type": "Punctuation", "behavior": "Contiguous"}, gpt_2(), digits(False), split("[0-9][0-9][0-9]")],
        False,
    ),
    "BLOOM, Poro": ("bloom", [split(known.BLOOM), in_bytes()], False),
    "Viking": ("viking", [split(known.BLOOM), digits(True), in_bytes()], False),
    "SuperBPE": ("superbpe", [split(r"\p{N}+"), split(r"(?=(\d{3})+(?!\d))"), in_bytes()], False),
    "Jais 2": ("jais-2", [split(splitting_of("jais-2").runs[0].replace(known.CASES, ANY)), in_bytes()], False),
    "Ling": ("qwen2", [split(BAILING), in_bytes()], False),
    "Seed-Coder": ("seed-coder", [split(SEED), in_bytes()], False),
    "K-EXAONE": ("exaone-moe", [split(EXAONE_MOE), in_bytes()], False),
    "AFMoE": ("afmoe", [*map(split, splitting_of("afmoe").runs), in_bytes()], False),
    "MiniCPM 5": ("minicpm5", [split(r"\p{N}{1,3}"), split(LLAMA_3.replace("{1,3}", "+")), in_bytes()], True),
    "Granite embedding": (
        "granite-embed-multi-97m",
        [split(splitting_of("granite-embed-multi-97m").runs[0]), in_bytes()],
        True,
    ),
    "Laguna": ("laguna", [split(r"[^\n]+|[\n]+"), split(QWEN_2), in_bytes()], False),
    "Ufakzeka": ("ufakzeka", [split(QWEN_2.removeprefix(f"{ANY}|")), in_bytes()], False),
    "Spark": ("spark2_5", [*map(split, splitting_of("spark2_5").runs), in_bytes()], False),
}


# where llama.cpp only comes near a published tokenizer: parts of the page that the two may read otherwise
EXPLAINED = {
    "tekken": ("हिन्दी", "ÆTHER"),  # it cuts words at combining marks, and not before capitals outside ASCII
    "gpt-4o": ("हिन्दी",),  # likewise at combining marks
    "tiny_aya": ("1314151天",),  # to it a number ends at a Chinese character
    "kimi-k2": ("हिन्दी", "CamelCaseWords"),  # it cuts at combining marks, and not before capitals
    "falcon": ("½ ²",),  # the tokenizer cuts inside characters that are numbers but no digits
}


@contextlib.contextmanager
def open_model(path):
    model = Model.open(path)
    yield model
    model.close()


@pytest.fixture
def trained(peers, tmp_path):
    """`trained(steps, whole_words)` -> a folder with a small tokenizer of that splitting, and the tokenizer."""
    from tokenizers import Tokenizer, pre_tokenizers

    def trained(steps, whole_words):
        blank = peers.byte_level_tokenizer(pre_tokenizers.ByteLevel(add_prefix_space=False), 300, whole_words)
        data = json.loads(blank.to_str())
        data["pre_tokenizer"] = {"type": "Sequence", "pretokenizers": steps} if len(steps) > 1 else steps[0]
        splitter = Tokenizer.from_str(json.dumps(data)).pre_tokenizer
        tokenizer = peers.byte_level_tokenizer(splitter, SIZE - 10, whole_words)
        peers.save_tokenizer(tmp_path, tokenizer, "<|begin|>", "<|end|>")
        return tmp_path, tokenizer

    return trained


@pytest.mark.parametrize("family", PUBLISHED)
def test_a_page_in_llama_cpp_and_in_the_published_tokenizer(family, trained, page, sample_model, convert, ask):
    name, steps, whole_words = PUBLISHED[family]
    folder, tokenizer = trained(steps, whole_words)
    vocabulary = read_vocabulary(folder, CONFIG)
    assert vocabulary.pre == name
    texts = [*page.splitlines(), "\n\n\n", "  x", "x  ", "a  \n  b\r\n", "<|begin|>user\n\nHi<|end|>\n", "1234567 12"]
    gguf = convert(as_model(sample_model, folder, SIZE))
    answers = ask(gguf, [{"tokenize": text} for text in texts])
    with open_model(gguf) as model:
        stated = stated_tokenizer(model.metadata())
    explained = EXPLAINED.get(name, ())
    for text, found in zip(texts, answers, strict=True):
        assert found == stated(text), f"{text!r}: the table of splittings is not what llama.cpp does"
        wanted = tokenizer.encode(text, add_special_tokens=False).ids
        assert found == wanted or any(word in text for word in explained), f"{text!r}: {tokenizer.decode(found)!r}"
