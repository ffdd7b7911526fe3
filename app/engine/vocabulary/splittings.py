"""The ways of splitting text that llama.cpp has built in, by the names it knows them under.

A GGUF of a byte-level vocabulary states one of these names (`tokenizer.ggml.pre`); llama.cpp then cuts text with the
expressions below, one after another, before it merges. They are written here for the `tokenizers` package, but with
llama.cpp's meaning: it does not tell capitals from small letters outside ASCII, for instance. Where a published
tokenizer is only approximated that way, the configuration that the name stands for is given too.
Source: llama.cpp, `llm_tokenizer_bpe` and `llama_vocab::impl::load`; `unicode.cpp`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

GPT_2 = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
ANY_CASE = "(?i:'s|'t|'re|'ve|'m|'ll|'d)"  # as tokenizer.json files have it
CASES = "(?:'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD])"
_FREE = r"[^\r\n\p{L}\p{N}]?"
_BLANKS = r"\s*[\r\n]+|\s+(?!\S)|\s+"
TAIL = rf" ?[^\s\p{{L}}\p{{N}}]+[\r\n]*|{_BLANKS}"
TAIL_SLASH = rf" ?[^\s\p{{L}}\p{{N}}]+[\r\n/]*|{_BLANKS}"
LLAMA_3 = rf"{CASES}|{_FREE}\p{{L}}+|\p{{N}}{{1,3}}|{TAIL}"
QWEN_2 = rf"{CASES}|{_FREE}\p{{L}}+|\p{{N}}|{TAIL}"
_QWEN_35 = rf"{CASES}|{_FREE}[\p{{L}}\p{{M}}]+|\p{{N}}| ?[^\s\p{{L}}\p{{M}}\p{{N}}]+[\r\n]*|{_BLANKS}"
_STEPPED = "|".join(rf"\s{{{n}}}(?!\S)" for n in (512, 256, 128, 64, 32, 16, 8, 4))
_JAIS_2 = LLAMA_3.removesuffix(r"\s+(?!\S)|\s+") + rf"{_STEPPED}|\s{{1,2}}(?!\S)|\s{{1}}"

# words by their capitals, as published, and as llama.cpp sees them: every letter is both outside ASCII
UPPER, LOWER = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]", r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]"
TEKKEN = rf"{_FREE}{UPPER}*{LOWER}+|{_FREE}{UPPER}+{LOWER}*|\p{{N}}|{TAIL_SLASH}"
GPT_4O = rf"{_FREE}{UPPER}*{LOWER}+{ANY_CASE}?|{_FREE}{UPPER}+{LOWER}*{ANY_CASE}?|\p{{N}}{{1,3}}|{TAIL_SLASH}"
_UP, _LOW = r"(?:(?=\p{L})[^a-z])", r"(?:(?=\p{L})[^A-Z])"
_TEKKEN_RUN = rf"{_FREE}{_UP}*{_LOW}+|{_FREE}{_UP}+{_LOW}*|\p{{N}}|{TAIL_SLASH}"
_GPT_4O_RUN = rf"{_FREE}{_UP}*{_LOW}+{CASES}?|{_FREE}{_UP}+{_LOW}*{CASES}?|\p{{N}}{{1,3}}|{TAIL_SLASH}"
_UP_MARK, _LOW_MARK = r"(?:(?=[\p{L}\p{M}])[^a-z])", r"(?:(?=[\p{L}\p{M}])[^A-Z])"
_MARKED = rf"{_FREE}{_UP_MARK}*{_LOW_MARK}+{CASES}?|{_FREE}{_UP_MARK}+{_LOW_MARK}*{CASES}?|\p{{N}}{{1,3}}|{TAIL_SLASH}"
# here llama.cpp takes the categories as published, but all kinds of letters are one to it
_LETTERS = r"[\p{L}\p{M}]"
_AYA = rf"{_FREE}{_LETTERS}*{_LETTERS}+{CASES}?|{_FREE}{_LETTERS}+{_LETTERS}*{CASES}?|\p{{N}}{{1,3}}|{TAIL_SLASH}"
_YOUTU = rf"{_FREE}{_LETTERS}*{_LETTERS}+{CASES}?|{_FREE}{_LETTERS}+{_LETTERS}*{CASES}?|\p{{N}}|{TAIL_SLASH}"
AYA_DIGITS = r"\d{1,3}(?=(?:\d{3})*\b)"
_AYA_DIGITS_RUN = "[0-9]{1,3}(?=(?:[0-9]{3})*(?![0-9A-Za-z_]))"  # ASCII alone
YOUTU_SCRIPTS = (
    "[\uac00-\ud7a3\u3131-\u318e]+|[\uff01\u2026\u201c\u201d\u2018\u2019\u2014\uff1a\uff1b\uff0c\u3001-\u303f\ufe30-\ufe4f]+"
    "|[\u3105-\u312f]+"
    "|[\u4e00-\u9fa5\u3040-\u309f\u30a0-\u30ff]+"
)
YOUTU = rf"{_FREE}{UPPER}*{LOWER}+{ANY_CASE}?|{_FREE}{UPPER}+{LOWER}*{ANY_CASE}?|\p{{N}}|{TAIL_SLASH}"

# Kimi keeps Han apart from other letters; llama.cpp knows them by their blocks
_HAN = "[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002a6df\U0002a700-\U0002ebef\U0002f800-\U0002fa1f]"
_NOT_HAN = rf"(?:(?!{_HAN})\p{{L}})"
_KIMI_RUN = rf"{_HAN}+|{_FREE}{_NOT_HAN}+{CASES}?|\p{{N}}{{1,3}}|{TAIL}"
_U_HAN, _L_HAN = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}&&[^\p{Han}]]", r"[\p{Ll}\p{Lm}\p{Lo}\p{M}&&[^\p{Han}]]"
KIMI = rf"[\p{{Han}}]+|{_FREE}{_U_HAN}*{_L_HAN}+{ANY_CASE}?|{_FREE}{_U_HAN}+{_L_HAN}*{ANY_CASE}?|\p{{N}}{{1,3}}|{TAIL}"

_CHINESE_JAPANESE = "[\u4e00-\u9fa5\u3040-\u309f\u30a0-\u30ff]+"
_SIGNS = r"""[!"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~]"""
DEEPSEEK_3 = (
    r"\p{N}{1,3}",
    _CHINESE_JAPANESE,
    rf"{_SIGNS}[A-Za-z]+|[^\r\n\p{{L}}\p{{P}}\p{{S}}]?[\p{{L}}\p{{M}}]+| ?[\p{{P}}\p{{S}}]+[\r\n]*|{_BLANKS}",
)
_SPARK = (
    *DEEPSEEK_3[:2],
    rf"{_SIGNS}[A-Za-z]+|[^\r\n\p{{L}}\p{{P}}\p{{S}}]?[\p{{L}}\p{{M}}]+| ?[\p{{P}}\p{{S}}]+|[\r\n]|\s+(?!\S)|\s+",
    r"\p{N}",
)
_EUROPEAN = (
    "A-Za-z\xb5\xc0-\xd6\xd8-\xf6\xf8-\u01ba\u01bc-\u01bf\u01c4-\u0293\u0295-\u02af\u0370-\u0373\u0376\u0377"
    "\u037b-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u0531-"
    "\u0556\u10a0-\u10c5\u13a0-\u13f5\u13f8-\u13fd\u1c90-\u1cba\u1cbd-\u1cbf\u1d00-\u1d2b\u1d6b-\u1d77\u1d79-"
    "\u1d9a\u1e00-\u1f15\u1f18-\u1f1d\u1f20-\u1f45\u1f48-\u1f4d\u1f50-\u1f57\u1f59\u1f5b\u1f5d\u1f5f-\u1f7d"
    "\u1f80-\u1fb4\u1fb6-\u1fbc\u1fbe\u1fc2-\u1fc4\u1fc6-\u1fcc\u1fd0-\u1fd3\u1fd6-\u1fdb\u1fe0-\u1fec\u1ff2-"
    "\u1ff4\u1ff6-\u1ffc\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-"
    "\u2134\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183\u2184\u2c00-\u2c7b\u2c7e-\u2ce4\u2ceb-\u2cee\u2cf2"
    "\u2cf3\ua640-\ua66d\ua680-\ua69b\ua722-\ua76f\ua771-\ua787\ua78b-\ua78e\uab70-\uabbf\ufb00-\ufb06\ufb13-"
    "\ufb17\uff21-\uff3a\uff41-\uff5a\U00010400-\U0001044f\U000104b0-\U000104d3\U000104d8-\U000104fb\U00010c80"
    "-\U00010cb2\U00010cc0-\U00010cf2\U000118a0-\U000118df\U0001e900-\U0001e943"
)
_ASIAN = "[\u4e00-\u9fa5\u0800-\u4e00\uac00-\ud7ff]+"
DEEPSEEK_LLM = (
    r"[\r\n]",
    rf"\s?[{_EUROPEAN}]+",
    "\\s?[!-/:-~\uff01-\uff0f\uff1a-\uff5e\u2018-\u201f\u3000-\u3002]+",
    r"\s+$",
    _ASIAN,
)
_DEEPSEEK_CODER = (r"[\r\n]", r"\s?\p{L}+", r"\s?\p{P}+", _ASIAN, r"\p{N}")
BLOOM = " ?[^(\\s|.,!?\u2026\u3002\uff0c\u3001\u0964\u06d4\u060c)]+"
_AFMOE_DIGITS = r"(?<!\p{N})\p{N}{1,2}(?=(?:\p{N}{3})+(?!\p{N}))|\p{N}{3}(?=(?:\p{N}{3})*(?!\p{N}))|\p{N}{1,2}(?!\p{N})"
_AFMOE_SCRIPTS = (
    "[\u4e00-\u9fff\u3400-\u4dbf\u8c48-\ufaff\u3040-\u309f\u30a0-\u30ff\uff65-\uff9f\u2f00-\u2fdf\u0e40-\u0e7f\u0e80-\u0eff"
    "\u1780-\u17ff\u1000-\u109f\uaa60-\uaa7f\ua9e0-\ua9ff\uac00-\ud7af\u1100-\u11ff]+"
)
_SEED_CODER = rf"{CASES}|{_FREE}\p{{L}}+|\p{{N}}{{1}}| ?[^\s\p{{L}}\p{{N}}\r\n]+|{_BLANKS}"
_EXAONE_MOE = (
    rf"{CASES}|{_FREE}(?:\p{{L}}\p{{M}}*(?: \p{{L}}\p{{M}}*)*)+|\p{{N}}| ?[^\s\p{{L}}\p{{N}}]+[\r\n/]?|\s*[\r\n]|"
    r"\s+(?!\S)|\s+"
)
_LINES = r"[^\n]+|[\n]+"
_THOUSANDS = r"(?=(\d{3})+(?!\d))"
_THREE = "[0-9][0-9][0-9]"
DIGITS, BYTES = "digits", "bytes"  # steps of tokenizer.json that are no expressions
_FALCON = ("(Punctuation Contiguous)", GPT_2, BYTES, "(Digits)", _THREE)


@dataclass(frozen=True)
class Splitting:
    """One way of splitting.

    Attributes:
        name: what GGUF calls it; the first of those that split alike.
        runs: the expressions, one after another; each match and each rest is a piece for the next.
        whole_words: whether a piece that is a token is taken before anything is merged.
        others: names of published tokenizers that split exactly so.
        begins: whether llama.cpp begins a text with the token for that where a file does not say.
        published: pre-tokenizers, as `splitting.pre_tokenizer_steps` has them, that the name stands for although
            llama.cpp's expressions only come near.
    """

    name: str
    runs: tuple[str, ...]
    whole_words: bool = False
    others: tuple[str, ...] = ()
    begins: bool = False
    published: tuple[tuple[str, ...], ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """All names that mean this."""
        return (self.name, *self.others)


_WORDS = ("falcon3", "falcon-h1", "pixtral", "midm-2.0", "lfm2", "jina-v5-nano", "llama3", "llama-v3")
_LIKE_GPT_2 = (
    *("phi-2", "mpt", "olmo", "jais", "trillion", "granite-docling", "gigachat", "a.x-4.0", "mellum", "exaone4"),
    *("jina-es", "jina-de", "jina-v2-es", "jina-v2-de", "modern-bert", "roberta-bpe", "jina-v1-en", "jina-v2-code"),
)
_LIKE_SMOLLM = ("starcoder", "refact", "command-r", "codeshell", "exaone", "minerva-7b", "mellum2")
_LIKE_QWEN: tuple[str, ...] = (
    "stablelm2",
    "hunyuan",
    "solar-open",
    "deepseek-r1-qwen",
    "kormo",
    "f2llmv2",
    "megrez",
    "grok-2",
)
_LIKE_QWEN += ("bailingmoe", "bailingmoe2", "llada-moe")  # written otherwise, and the same
_CASED = ((GPT_4O, BYTES), (GPT_4O.replace("[\\r\\n/]*", "[\\r\\n]*"), BYTES))

SPLITTINGS = (
    Splitting("gpt-2", (GPT_2,), others=_LIKE_GPT_2),
    Splitting("smollm", (r"\p{N}", GPT_2), others=_LIKE_SMOLLM),
    Splitting("llama-bpe", (LLAMA_3,), True, _WORDS, begins=True),
    Splitting("dbrx", (LLAMA_3,), others=("smaug-bpe", "chatglm-bpe", "glm4")),
    Splitting("qwen2", (QWEN_2,), others=_LIKE_QWEN),
    Splitting("qwen35", (_QWEN_35,)),
    Splitting("tekken", (_TEKKEN_RUN,), True, begins=True, published=((TEKKEN, BYTES),)),
    Splitting("gpt-4o", (_GPT_4O_RUN,), others=("llama4", "kanana2", "talkie", "minimax-m2"), published=_CASED[:1]),
    Splitting("granite-embed-multi-97m", (_MARKED,), True),
    Splitting("tiny_aya", (_AYA_DIGITS_RUN, _AYA), others=("cohere2moe",), published=((AYA_DIGITS, GPT_4O, BYTES),)),
    Splitting("deepseek-v3", DEEPSEEK_3, others=("hunyuan-dense", "joyai-llm")),
    Splitting("spark2_5", _SPARK),
    Splitting("deepseek-llm", (*DEEPSEEK_LLM, r"\p{N}+"), published=((*DEEPSEEK_LLM, DIGITS, BYTES),)),
    Splitting("deepseek-coder", _DEEPSEEK_CODER),
    Splitting("kimi-k2", (_KIMI_RUN,), published=((KIMI, BYTES),)),
    Splitting("youtu", (YOUTU_SCRIPTS, _YOUTU), True, published=((YOUTU_SCRIPTS, YOUTU, BYTES),)),
    Splitting("falcon", (r"[\p{P}\$\+<=>\^~\|`]+", GPT_2, _THREE), published=(_FALCON,)),
    Splitting("bloom", (BLOOM,), others=("poro-chat", "gpt3-finnish")),
    Splitting("viking", (BLOOM, r"\p{N}")),
    Splitting("jais-2", (_JAIS_2,)),
    Splitting("superbpe", (r"\p{N}+", _THOUSANDS)),
    Splitting("seed-coder", (_SEED_CODER,)),
    Splitting("afmoe", (_AFMOE_DIGITS, _AFMOE_SCRIPTS, DEEPSEEK_3[2])),
    Splitting("laguna", (_LINES, QWEN_2)),
    Splitting("exaone-moe", (_EXAONE_MOE,)),
    Splitting("minicpm5", (r"\p{N}{1,3}", LLAMA_3.replace("{1,3}", "+")), True),
    Splitting("ufakzeka", (QWEN_2.removeprefix(f"{CASES}|"),)),
    Splitting("default", (r"[\p{P}\$\+<=>\^~\|]+", GPT_2, r"\p{N}+", _THREE)),
)


@cache
def _by_name() -> dict[str, Splitting]:
    return {name: splitting for splitting in SPLITTINGS for name in splitting.names}


def splitting_of(name: str) -> Splitting | None:
    """The splitting that a name means."""
    return _by_name().get(name)


def splitting_names() -> tuple[str, ...]:
    """All names, in alphabetical order."""
    return tuple(sorted(_by_name()))
