"""Options that several commands share, and what they mean."""

from __future__ import annotations

import argparse
import os
from dataclasses import replace
from pathlib import Path

from app.engine.errors import BadRecipe, UnknownSplitting
from app.engine.fit import DEFAULT_CONTEXT
from app.engine.mixes import DEFAULT_MIX, mixes
from app.engine.model import Model
from app.engine.outline import Outline
from app.engine.recipe import QUALITIES, Bound, Recipe, Rule
from app.engine.targets import EXAMPLES, parse_target


def recipe_options(parser: argparse.ArgumentParser) -> None:
    """What shall become of each tensor."""
    parser.add_argument("--recipe", type=Path, metavar="FILE", help="a recipe (JSON), for instance from the window")
    parser.add_argument("--preset", metavar="NAME", help=f"{', '.join(mixes())} (default: {DEFAULT_MIX})")
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="PATTERN=TYPE",
        help="a type for all tensors whose name matches, e.g. '*down_proj*=Q6_K'; repeatable, the last match wins",
    )
    parser.add_argument("--quality", choices=QUALITIES, help="how much work goes into it (default: balanced)")
    parser.add_argument(
        "--pre-tokenizer",
        metavar="NAME",
        help="how the model's tokenizer splits text, by llama.cpp's name; only where its files do not tell",
    )
    parser.add_argument("--target", metavar="TARGET", help=f"choose every type by this. {EXAMPLES}")
    for side, words in (("least", "no fewer"), ("most", "no more")):
        parser.add_argument(
            f"--{side}",
            action="append",
            default=[],
            metavar="PATTERN=TYPE",
            help=f"with --target: {words} bits than TYPE for tensors whose name matches; repeatable",
        )
    parser.add_argument(
        "--context",
        type=positive,
        default=DEFAULT_CONTEXT,
        metavar="N",
        help=f"tokens of context that the memory is counted with (default: {DEFAULT_CONTEXT})",
    )


def positive(text: str) -> int:
    """A whole number from 1."""
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return value


def whole(text: str) -> int:
    """A whole number from 0."""
    value = int(text)
    if value < 0:
        raise argparse.ArgumentTypeError("must be 0 or more")
    return value


def recipe_of(options: argparse.Namespace, outline: Outline) -> Recipe:
    """The recipe that the options ask for."""
    recipe = Recipe.load(options.recipe) if options.recipe else Recipe()
    if options.preset:
        recipe = replace(recipe, mix=options.preset.upper())
    if options.quality:
        recipe = replace(recipe, quality=options.quality)
    if options.pre_tokenizer:
        recipe = replace(recipe, pre_tokenizer=options.pre_tokenizer)
    if options.target:
        recipe = replace(recipe, target=parse_target(options.target, outline, options.context))
    for text in options.set:
        recipe = recipe.with_rules(Rule(*_pattern_and_type("set", text)))
    for side in ("least", "most"):
        for text in getattr(options, side):
            pattern, kind = _pattern_and_type(side, text)
            known = next((bound for bound in recipe.bounds if bound.pattern == pattern), Bound(pattern))
            recipe = recipe.with_bound(replace(known, **{side: kind}))
    return recipe


def _pattern_and_type(option: str, text: str) -> tuple[str, str]:
    pattern, sign, kind = text.rpartition("=")
    if not sign or not pattern:
        raise BadRecipe(
            f"--{option} {text!r} is not of the form PATTERN=TYPE.", f"Example: --{option} '*down_proj*=Q6_K'"
        )
    return pattern, kind.upper()


def outline_of(path: Path, pre_tokenizer: str = "") -> Outline:
    """A model's outline; what a person answered about its tokenizer is taken for answered."""
    model = Model.open(path, pre_tokenizer)
    model.close()
    return model.outline


def outline_and_recipe(options: argparse.Namespace, path: Path) -> tuple[Outline, Recipe]:
    """A model's outline, and the recipe that the options ask for."""
    stated = Recipe.load(options.recipe).pre_tokenizer if options.recipe else ""
    outline = outline_of(path, options.pre_tokenizer or stated)
    return outline, recipe_of(options, outline)


def check_answered(outline: Outline) -> None:
    """Refuse to go on while a person has to say how the model's tokenizer splits text.

    Raises:
        UnknownSplitting: nobody has.
    """
    if outline.question is not None:
        raise UnknownSplitting(*(outline.question[key] for key in ("message", "hint", "choices", "nearest")))


def device_options(parser: argparse.ArgumentParser) -> None:
    """Where to compute."""
    parser.add_argument("--device", default="cpu", help="cpu, cuda, cuda:1, mps (default: cpu)")
    threads_option(parser)


def threads_option(parser: argparse.ArgumentParser) -> None:
    """How many cores."""
    parser.add_argument("--threads", type=positive, default=os.cpu_count() or 1, help="default: all cores")


def chunk_options(parser: argparse.ArgumentParser, chunks: int) -> None:
    """How much of a text is read. Args: chunks: at most so many, unless something else is wished for."""
    parser.add_argument("--context", type=positive, default=512, metavar="N", help="tokens per chunk (default: 512)")
    parser.add_argument(
        "--chunks",
        type=whole,
        default=chunks,
        metavar="N",
        help=f"chunks at most (default: {chunks}; 0: the whole text)",
    )


def text_option(parser: argparse.ArgumentParser) -> None:
    """One's own text."""
    parser.add_argument("--text", type=Path, metavar="PATH", help="your own text to calibrate with: a file or folder")
