"""vocab.json and merges.txt: byte-level BPE before there was tokenizer.json (GPT-2, OPT, RoBERTa, Qwen 2).

The two files do not say how text is split; the class that tokenizer_config.json names, or the family, does.
"""

from __future__ import annotations

from typing import Any

from app.engine.errors import BadCheckpoint
from app.engine.small_files import FILE_LIMIT_BYTES, read_bytes, read_object
from app.engine.vocabulary.base import Vocabulary
from app.engine.vocabulary.byte_level import byte_level
from app.engine.vocabulary.files import TokenizerFiles
from app.engine.vocabulary.kinds.base import TokenizerKind
from app.engine.vocabulary.splitting import ask_for_splitting
from app.engine.vocabulary.splittings import ANY_CASE, CASES, QWEN_2, splitting_of

_GPT_2_CLASSES = ("GPT2Tokenizer", "RobertaTokenizer", "CodeGenTokenizer", "BartTokenizer", "LongformerTokenizer")
_GPT_2_FAMILIES = ("gpt2", "opt", "roberta", "codegen", "gptj", "gpt_neo", "phi", "bart", "gpt_bigcode")
_BEGUN = {"roberta": ("<s>", "</s>"), "bart": ("<s>", "</s>")}


class Gpt2Files(TokenizerKind):
    """vocab.json and merges.txt without a tokenizer.json."""

    title = "GPT-2's files"
    position = 50

    @classmethod
    def claims(cls, files: TokenizerFiles) -> bool:
        """Whether both files are there."""
        return not files.model_type and files.has("vocab.json") and files.has("merges.txt")

    @classmethod
    def completed(cls, files: TokenizerFiles) -> TokenizerFiles:
        """The files with a tokenizer.json made from the two."""
        vocabulary = read_object(files.folder / "vocab.json")
        steps = _steps(files)
        special = _special(files, vocabulary)
        return files.with_tokenizer(
            {
                "version": "1.0",
                "added_tokens": special,
                "normalizer": {"type": "NFC"} if files.tokenizer_class.startswith("Qwen") else None,
                "pre_tokenizer": _pre_tokenizer(files, steps or ()),
                "post_processor": _post_processor(files, vocabulary),
                "decoder": {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True},
                "model": {"type": "BPE", "vocab": vocabulary, "merges": _merges(files)},
            },
            question=ask_for_splitting("vocab.json") if steps is None else None,
        )

    @classmethod
    def read(cls, files: TokenizerFiles) -> Vocabulary:
        """The vocabulary."""
        return byte_level(files)


def _merges(files: TokenizerFiles) -> list[list[str]]:
    data = read_bytes(files.folder / "merges.txt", FILE_LIMIT_BYTES) or b""
    found = []
    for number, line in enumerate(data.decode("utf-8", "replace").split("\n")):
        pair = line.rstrip("\r").split(" ")
        if pair == [""] or (number == 0 and line.startswith("#version")):
            continue
        if len(pair) != 2 or not all(pair):
            raise BadCheckpoint(f"merges.txt is damaged at line {number + 1}.", "Download the file again.")
        found.append(pair)
    return found


def _steps(files: TokenizerFiles) -> tuple[str, ...] | None:
    """The expressions before the byte alphabet; none: GPT-2's own; None: nobody knows."""
    name, family = files.tokenizer_class, files.config.get("model_type")
    answer = splitting_of(files.splitting)
    if answer is not None:
        return answer.runs
    if name.startswith("Qwen2") or (not name and str(family).startswith("qwen2")):
        return (QWEN_2.replace(CASES, ANY_CASE),)
    return () if name in _GPT_2_CLASSES or (not name and family in _GPT_2_FAMILIES) else None


def _pre_tokenizer(files: TokenizerFiles, steps: tuple[str, ...]) -> dict[str, Any]:
    split = [{"type": "Split", "pattern": {"Regex": step}, "behavior": "Isolated", "invert": False} for step in steps]
    prefix = files.settings.get("add_prefix_space") is True
    last = {"type": "ByteLevel", "add_prefix_space": prefix, "trim_offsets": True, "use_regex": not split}
    return {"type": "Sequence", "pretokenizers": [*split, last]} if split else last


def _special(files: TokenizerFiles, vocabulary: dict[str, Any]) -> list[dict[str, Any]]:
    """Added tokens, and those that tokenizer_config.json names: the old files list them as any other piece."""
    flags = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False}
    found = {token.id: (token.content, token.special) for token in files.added.values()}
    for role in ("bos", "eos", "unk", "sep", "pad", "cls", "mask"):
        entry = files.settings.get(f"{role}_token")
        text = entry.get("content") if isinstance(entry, dict) else entry
        if isinstance(text, str) and type(vocabulary.get(text)) is int:
            found[vocabulary[text]] = (text, True)
    for text in ("<|endoftext|>", "<s>", "</s>", "<pad>", "<unk>", "<mask>"):
        if type(vocabulary.get(text)) is int:
            found.setdefault(vocabulary[text], (text, True))
    return [
        {"id": number, "content": text, "special": steers, **flags} for number, (text, steers) in sorted(found.items())
    ]


def _post_processor(files: TokenizerFiles, vocabulary: dict[str, Any]) -> dict[str, Any] | None:
    """RoBERTa's kind puts tokens around a text, OPT's one before it; GPT-2's nothing."""
    family = str(files.config.get("model_type"))
    around = ("</s>", None) if family == "opt" else _BEGUN.get(family)
    if around is None or not all(text is None or text in vocabulary for text in around):
        return None
    parts = [around[0], "$A", around[1]]
    single = [
        {"Sequence": {"id": "A", "type_id": 0}} if part == "$A" else {"SpecialToken": {"id": part, "type_id": 0}}
        for part in parts
        if part is not None
    ]
    tokens = {text: {"id": text, "ids": [vocabulary[text]], "tokens": [text]} for text in around if text is not None}
    pair = [*single, {"Sequence": {"id": "B", "type_id": 0}}]
    return {"type": "TemplateProcessing", "single": single, "pair": pair, "special_tokens": tokens}
