"""Peers of the engine: llama.cpp's runtime, and small vocabularies made on the spot."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.engine.formats import output_format
from app.engine.model import Model
from app.engine.plan import make_plan
from app.engine.recipe import Recipe
from app.engine.schemes import scheme

CHILD = Path(__file__).parent / "llama_cpp_child.py"
CONVERTER_CHILD = Path(__file__).parent / "architectures" / "converter_child.py"
CONVERTER = os.environ.get("CONVERTER", "")  # the folder that holds convert_hf_to_gguf.py with what it imports
SAMPLE_MODEL = Path(__file__).parents[2] / "resources" / "sample-model"
CHAT_TEMPLATE = "{% for m in messages %}{{ m['role'] }}: {{ m['content'] }}\n{% endfor %}"

# a page in many scripts, with code, numbers, blanks and emoji
PAGE = """Once upon a time there were 3 little pigs; they'd built 12 houses in 1984, and it's said they're 100% brick.
  Two   spaces,\ttabs\t\tand\n\n\nblank lines.   \n \n
def tokens(text: str, n=1_000) -> list[int]:\n    return [ord(c) ^ 0x2f for c in text if c != '\\n']  # don't!
Größe, naïve café, ÆTHER; Съешь ещё этих мягких булок, да выпей чаю. Γαζέες καὶ μυρτιὲς.
東京都に行きました。我想在apple工作1314151天～ 한국어 텍스트 देवनागरी हिन्दी العربية ១២៣ ภาษาไทย עברית
🚀🦙 😶\u200d🌫️ 👩‍👩‍👧 ✅ ------======= ''''''```` ...!!??? (a)[b]{c}<d> http://example.org/a/b?c=d&e=%20f
I'VE 'told HE'S there, 'RE you sure? A\u00a0B\u3000C 3.14e-10 +49 (0)30 123456789012 ½ ² Ⅷ ﬁ İ ß ẞ CamelCaseWords"""


def convert_to_gguf(source: Path, target: Path, mix: str) -> Path:
    """Write a GGUF of uncompressed types straight from a source."""
    model = Model.open(source)
    plan = make_plan(model.outline, Recipe(mix=mix))
    writer = output_format("gguf").writer(model, [row.item for row in plan.rows], 0)
    writer.begin(target)
    for index, row in enumerate(plan.rows):
        rows = row.tensor.weights // row.tensor.shape[-1]
        grid, step = scheme(row.scheme), 100  # small, so that row order is tried over several reads
        writer.write_tensor(
            index, (grid.encode(model.rows(row.tensor, at, min(rows, at + step))) for at in range(0, rows, step))
        )
    writer.close()
    model.close()
    assert target.stat().st_size == plan.size_bytes
    return target


@pytest.fixture
def convert(tmp_path: Path) -> Callable[[Path, str], Path]:
    """`convert(source, mix)` -> the path of a GGUF."""
    return lambda source, mix="F32": convert_to_gguf(source, tmp_path / f"{mix}.gguf", mix)


@pytest.fixture
def ask(tmp_path: Path) -> Callable[[Path, list], list]:
    """`ask(gguf, requests, projector)` -> what llama.cpp's runtime answers; see llama_cpp_child.py."""

    def ask(path: Path, requests: list, *projector: Path) -> list:
        asked, answered = tmp_path / "requests.json", tmp_path / "answers.json"
        asked.write_text(json.dumps(requests), "utf-8")
        answered.unlink(missing_ok=True)
        child = subprocess.run(
            [sys.executable, str(CHILD), *map(str, (path, asked, answered, *projector))],
            capture_output=True,
            timeout=240,
        )
        log = child.stderr.decode("utf-8", "replace")[-6000:]
        assert child.returncode == 0, log
        assert answered.exists(), log
        return json.loads(answered.read_text("utf-8"))

    return ask


@pytest.fixture(scope="session")
def converter():
    """`converter(source, target, part)` -> what llama.cpp's own converter said if it failed; "TEXT" or "MMPROJ"."""
    environment = {**os.environ, "PYTHONPATH": CONVERTER, "HF_HUB_OFFLINE": "1"}
    with subprocess.Popen(
        [sys.executable, str(CONVERTER_CHILD)],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as child:

        def convert(source: Path, target: Path, part: str) -> str:
            child.stdin.write(json.dumps([str(source), str(target), part]) + "\n")
            child.stdin.flush()
            return json.loads(child.stdout.readline())

        yield convert
        child.stdin.close()


@pytest.fixture(scope="session")
def page() -> str:
    """A page of text that is hard to tokenize."""
    return PAGE


@pytest.fixture(scope="session")
def sample_model() -> Path:
    """The bundled model."""
    return SAMPLE_MODEL


def byte_level_tokenizer(
    pre_tokenizer, size: int, ignore_merges: bool = False, bos: str | None = None, texts: Sequence[str] = (PAGE,)
):
    """A small byte-level BPE tokenizer, trained on the page."""
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, processors, trainers

    tokenizer = Tokenizer(models.BPE(ignore_merges=ignore_merges))
    tokenizer.pre_tokenizer = pre_tokenizer
    tokenizer.decoder = decoders.ByteLevel()
    specials = ["<|begin|>", "<|end|>"]
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=size - 2, special_tokens=specials, initial_alphabet=alphabet, show_progress=False
    )
    tokenizer.train_from_iterator(texts, trainer)
    tokenizer.add_tokens([AddedToken("<mark>", normalized=False, special=False)])
    if bos:
        tokenizer.post_processor = processors.TemplateProcessing(single=f"{bos} $A", special_tokens=[(bos, 0)])
    return tokenizer


def piece_model_bytes(size: int, prefix: bool) -> bytes:
    """A small SentencePiece BPE model, trained on the page."""
    import sentencepiece

    buffer = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(PAGE.replace("\t", " ").splitlines()),
        model_writer=buffer,
        model_type="bpe",
        vocab_size=size,
        character_coverage=0.98,
        byte_fallback=True,
        split_digits=True,
        add_dummy_prefix=prefix,
        normalization_rule_name="identity",
        remove_extra_whitespaces=False,
        user_defined_symbols=["<mark>"],
        minloglevel=2,
    )
    return buffer.getvalue()


def tokenizer_of_pieces(model: bytes, prefix: bool):
    """The tokenizer.json that transformers derives from a SentencePiece BPE model."""
    import sentencepiece
    from tokenizers import AddedToken, Tokenizer, decoders, models, normalizers, processors

    pieces = sentencepiece.SentencePieceProcessor(model_proto=model)
    vocabulary = {pieces.id_to_piece(n): n for n in range(pieces.get_piece_size())}
    merges = []
    for text, number in vocabulary.items():
        halves = [(text[:at], text[at:]) for at in range(1, len(text))]
        halves = [pair for pair in halves if pair[0] in vocabulary and pair[1] in vocabulary]
        halves.sort(key=lambda pair: (vocabulary[pair[0]], vocabulary[pair[1]]))
        if not pieces.is_control(number) and not pieces.is_unknown(number):
            merges += [(pieces.get_score(number), *pair) for pair in halves]
    merges.sort(key=lambda merge: -merge[0])
    model_part = models.BPE(
        vocabulary, [merge[1:] for merge in merges], unk_token="<unk>", fuse_unk=True, byte_fallback=True
    )
    tokenizer = Tokenizer(model_part)
    steps = [normalizers.Prepend("▁")] if prefix else []
    tokenizer.normalizer = normalizers.Sequence([*steps, normalizers.Replace(" ", "▁")])
    tokenizer.decoder = decoders.Sequence(
        [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), *([decoders.Strip(" ", 1, 0)] * prefix)]
    )
    tokenizer.add_special_tokens(
        [AddedToken(text, normalized=False, special=True) for text in ("<unk>", "<s>", "</s>")]
    )
    tokenizer.add_tokens([AddedToken("<mark>", normalized=False, special=False)])
    tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A", special_tokens=[("<s>", 1)])
    return tokenizer


def save_tokenizer(folder: Path, tokenizer, bos: str, eos: str) -> None:
    """Write a tokenizer's files as transformers does."""
    tokenizer.save(str(folder / "tokenizer.json"))
    settings = {"bos_token": bos, "eos_token": eos, "tokenizer_class": "PreTrainedTokenizerFast"}
    (folder / "tokenizer_config.json").write_text(json.dumps(settings), "utf-8")
    (folder / "chat_template.jinja").write_text(CHAT_TEMPLATE, "utf-8")


@pytest.fixture(scope="session")
def peers() -> SimpleNamespace:
    """Makers of small vocabularies."""
    return SimpleNamespace(
        byte_level_tokenizer=byte_level_tokenizer,
        piece_model_bytes=piece_model_bytes,
        tokenizer_of_pieces=tokenizer_of_pieces,
        save_tokenizer=save_tokenizer,
        chat_template=CHAT_TEMPLATE,
    )


@pytest.fixture(scope="session")
def splitters() -> dict[str, tuple[Any, bool]]:
    """llama.cpp's name -> (pre-tokenizer, whether whole words are looked up first) as published models have them."""
    from tokenizers import Regex, pre_tokenizers

    from app.engine.vocabulary import splittings as known

    plain = pre_tokenizers.ByteLevel(add_prefix_space=False)
    found: dict[str, tuple[Any, bool]] = {"gpt-2": (plain, False)}
    found["smollm"] = (pre_tokenizers.Sequence([pre_tokenizers.Digits(individual_digits=True), plain]), False)
    llama_3, qwen_2 = (text.replace(known.CASES, known.ANY_CASE) for text in (known.LLAMA_3, known.QWEN_2))
    published = {
        "llama-bpe": (llama_3, True),
        "dbrx": (llama_3, False),
        "qwen2": (qwen_2, False),
        "tekken": (known.TEKKEN, True),
        "gpt-4o": (known.GPT_4O, False),
    }
    for name, (expression, whole_words) in published.items():
        split = pre_tokenizers.Split(Regex(expression), "isolated")
        last = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
        found[name] = (pre_tokenizers.Sequence([split, last]), whole_words)
    return found
