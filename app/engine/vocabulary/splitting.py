"""Finds llama.cpp's name for the way a byte-level tokenizer splits text before merging.

The evidence, in this order: the configuration that tokenizer.json states, where it is one that a name stands for; what
the tokenizer does to lines of our own, where a known way does exactly the same; the official check sum over a fixed
text, where the way that it names reads most of our lines alike. Nothing is taken by default: where none of it speaks,
a person is asked (`UnknownSplitting`). What is found is held against token ids, since a tokenizer may also change a
text first.
Source: llama.cpp, `get_vocab_base_pre` (check sums).
"""

from __future__ import annotations

from app.engine.errors import BadRecipe, UnknownSplitting
from app.engine.vocabulary.check_sums import check_sum_name
from app.engine.vocabulary.comparison import Comparison, Difference
from app.engine.vocabulary.files import TokenizerFiles
from app.engine.vocabulary.pre_tokenizer import pre_tokenizer_steps
from app.engine.vocabulary.splittings import SPLITTINGS, Splitting, splitting_names, splitting_of


def check_answer(name: str) -> None:
    """Refuse an answer that means nothing.

    Raises:
        BadRecipe: it is no known name, nor empty.
    """
    if name and splitting_of(name) is None:
        raise BadRecipe(
            f"There is no way of splitting text called {name[:60]!r}.", f"Choose one of {', '.join(splitting_names())}."
        )


def splitting_name(files: TokenizerFiles) -> str:
    """llama.cpp's name for the splitting.

    Raises:
        UnknownSplitting: no evidence for any of the known ways, and no answer from a person.
        UnsupportedModel: the tokenizer changes text in a way that llama.cpp never does.
    """
    if files.splitting:
        return files.splitting
    comparison = Comparison(files)
    differences = [comparison.difference(splitting) for splitting in SPLITTINGS]
    found = _found(files, comparison, differences)
    if found is None:
        raise _question(files, differences)
    comparison.check_ids(next(one for one in differences if one.splitting is found))
    official = check_sum_name(files)
    return official if official in found.names else found.name


def _found(files: TokenizerFiles, comparison: Comparison, differences: list[Difference]) -> Splitting | None:
    """The splitting that the evidence speaks for."""
    steps = pre_tokenizer_steps(files.tokenizer.get("pre_tokenizer"))
    candidates = [splitting for splitting in SPLITTINGS if steps in splitting.published]
    candidates += [one.splitting for one in differences if not one.lines and one.splitting not in candidates]
    official = splitting_of(check_sum_name(files))
    for splitting in candidates:
        if splitting is official:
            return splitting
    for splitting in candidates:
        if splitting.whole_words == comparison.whole_words:
            return splitting
    if candidates and comparison.merges_make_every_word:
        return candidates[0]
    near = [one.splitting for one in differences if 2 * len(one.lines) <= one.of]
    return official if official is not None and not candidates and official in near else None


def _question(files: TokenizerFiles, differences: list[Difference]) -> UnknownSplitting:
    ordered = sorted(differences, key=lambda one: len(one.lines))
    nearest = ordered[0]
    steps = ", ".join(step[:60] for step in pre_tokenizer_steps(files.tokenizer.get("pre_tokenizer"))[:6]) or "none"
    example = nearest.example()
    shown = ""
    if example is not None:
        theirs, ours = (" | ".join(example[key]) for key in ("tokenizer", "llama_cpp"))
        shown = f" The tokenizer reads {theirs[:80]!r}, {nearest.splitting.name} reads {ours[:80]!r}."
    return UnknownSplitting(
        f"This model's tokenizer splits text in a way that llama.cpp is not known to have (steps: {steps}).",
        f"The nearest is {nearest.splitting.name!r}, which reads {len(nearest.lines)} of {nearest.of} test lines "
        f'otherwise.{shown} Choose one with --pre-tokenizer, or in the recipe ("pre_tokenizer").',
        [one.to_json() for one in ordered],
        nearest.splitting.name,
    )


def ask_for_splitting(what: str) -> UnknownSplitting:
    """The question where nothing tells how text is split, so nothing can be compared.

    Args:
        what: the file that holds the vocabulary.
    """
    return UnknownSplitting(
        f"{what} does not say how text is split, and no tokenizer.json does.",
        "Add the tokenizer.json that belongs to the model, or choose a way with --pre-tokenizer or in the recipe "
        '("pre_tokenizer").',
        [{"name": one.name, "names": list(one.names), "differing": 0, "of": 0, "example": None} for one in SPLITTINGS],
        "",
    )
