"""What a model needs to run, and whether a machine has it: one formula, everywhere, and its inverse.

    needed = file + context + working memory

- file: llama.cpp keeps the weights as they lie in the file.
- context: keys and values of every token, 16 bits each: 2 * 2 bytes * key/value heads * head size for each layer.
  A layer with a sliding window keeps the window and one batch, rounded up to 256 tokens.
- working memory: for one batch of 512 tokens in 32 bits, the larger of the predictions (a figure for each word) and
  a layer's inner values; and the program itself. This is llama.cpp's practice with flash attention: it reserves
  258 MiB for an 8B model with 128256 words. On the processor it uses less than it reserves: 33 MB measured for a
  model with 768 hidden values, 51 MB with a whole batch, where the formula counts 168 MB; what the context adds was
  measured to be the formula's to a tenth of a megabyte.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from app.engine.errors import BadRecipe
from app.engine.outline import Outline
from app.engine.recipe import Target
from app.engine.shape import Shape, shape_of_config, typical_shape

__all__ = [
    "DEFAULT_CONTEXT",
    "Fit",
    "Machine",
    "Needs",
    "Shape",
    "Verdict",
    "bits_ladder",
    "fit",
    "forecast_memory",
    "machine",
    "machines",
    "needs_of",
    "runs_on",
    "shape_of",
    "shape_of_config",
    "target_for",
    "typical_shape",
]

DEFAULT_CONTEXT = 4096  # tokens; some three thousand words of conversation
BATCH = 512  # tokens that llama.cpp works on at a time
CELLS = 256  # llama.cpp rounds windows up to this
CACHE_BYTES = 2  # of one key or value
RUNTIME_BYTES = 64 << 20  # the program itself
TIGHT = 0.9  # of what is there; beyond it, little else can run
GIB = 1 << 30


class Verdict(Enum):
    """Whether a model runs on a machine; the value is for people."""

    FITS = "fits"
    TIGHT = "fits barely"
    TOO_LARGE = "does not fit"


@dataclass(frozen=True)
class Machine:
    """A computer or graphics card, as people call it.

    Attributes:
        key: for the command line: "8gb-laptop".
        title: for people, with its article: "an 8 GB laptop".
        available_bytes: what a model may use.
        sentence: what was assumed of it.
    """

    key: str
    title: str
    available_bytes: int
    sentence: str


@dataclass(frozen=True)
class Needs:
    """What a model needs besides its file.

    Attributes:
        context: tokens, no more than the model has.
        context_bytes: keys and values of that many tokens.
        working_bytes: buffers, and the program.
        known: whether the model states the sizes that the context's part follows from; else they are typical ones.
    """

    context: int
    context_bytes: int
    working_bytes: int
    known: bool

    @property
    def total_bytes(self) -> int:
        """All of it."""
        return self.context_bytes + self.working_bytes


@dataclass(frozen=True)
class Fit:
    """A file on a machine.

    Attributes:
        machine: where it shall run.
        file_bytes: the file.
        needs: what else it takes.
    """

    machine: Machine
    file_bytes: int
    needs: Needs

    @property
    def needed_bytes(self) -> int:
        """Everything together."""
        return self.file_bytes + self.needs.total_bytes

    @property
    def parts(self) -> Mapping[str, int]:
        """What it consists of, in words."""
        needs = self.needs
        return {"weights": self.file_bytes, "context": needs.context_bytes, "working memory": needs.working_bytes}

    @property
    def verdict(self) -> Verdict:
        """Whether it runs."""
        if self.needed_bytes > self.machine.available_bytes:
            return Verdict.TOO_LARGE
        return Verdict.TIGHT if self.needed_bytes > TIGHT * self.machine.available_bytes else Verdict.FITS

    @property
    def assumptions(self) -> str:
        """What is counted, and on what grounds; for those who want to know."""
        needs, known = self.needs, "" if self.needs.known else ", as models of this size usually have it"
        return (
            f"{_gb(self.file_bytes)} of weights, {_gb(needs.context_bytes)} for {needs.context:,} tokens of context "
            f"(16 bits for each key and value{known}) and {_gb(needs.working_bytes)} to work in: "
            f"{_gb(self.needed_bytes)}. {self.machine.sentence} This is a forecast; nothing is forbidden by it."
        )

    @property
    def sentence(self) -> str:
        """The verdict, and what was assumed."""
        needs = self.needs
        doubt = "" if needs.known else " (their part estimated)" if needs.context_bytes else " (their part unknown)"
        context = f"{needs.context:,} tokens of context{doubt}"
        return (
            f"{self.verdict.value.capitalize()} on {self.machine.title}: {_gb(self.needed_bytes)} needed with "
            f"{context}, {_gb(self.machine.available_bytes)} available. {self.machine.sentence}"
        )


def shape_of(outline: Outline) -> Shape:
    """The sizes that an outline states."""
    size = {key: int(value) for key, value in outline.facts.items() if isinstance(value, (int, float))}
    heads, hidden = size.get("attention heads", 0), size.get("hidden size", 0)
    return Shape(
        layers=size.get("layers with attention", outline.layers),  # the others keep nothing of the tokens
        hidden=hidden,
        heads=heads,
        kv_heads=size.get("key/value heads", heads),
        head_size=size.get("head size", hidden // heads if heads else 0),
        ffn=size.get("feed-forward size", 0),
        vocabulary=size.get("vocabulary", 0),
        context_length=size.get("context length", 0),
        windowed_layers=min(size.get("layers with a window", 0), outline.layers),
        window=size.get("sliding window", 0),
    )


def needs_of(model: Outline | Shape, context: int = DEFAULT_CONTEXT) -> Needs:
    """What a model needs besides its file, with room for `context` tokens (as many as it has, if that is less)."""
    shape = shape_of(model) if isinstance(model, Outline) else model
    context = min(context, shape.context_length or context)
    window = -(-(shape.window + BATCH) // CELLS) * CELLS
    tokens = (shape.layers - shape.windowed_layers) * context + shape.windowed_layers * min(context, window)
    inner = 2 * shape.ffn + 7 * shape.hidden
    working = BATCH * 4 * max(shape.vocabulary, inner) + RUNTIME_BYTES
    per_token = 2 * CACHE_BYTES * shape.kv_heads * shape.head_size
    return Needs(context, tokens * per_token, working, per_token > 0 and shape.known)


def fit(machine: Machine, model: Outline | Shape, file_bytes: int, context: int = DEFAULT_CONTEXT) -> Fit:
    """Whether a file of a model runs on a machine."""
    return Fit(machine, file_bytes, needs_of(model, context))


def forecast_memory(model: Outline | Shape, file_bytes: int, context: int = DEFAULT_CONTEXT) -> int:
    """What running a file is expected to take, in bytes: the figure that a measured one is laid beside."""
    return file_bytes + needs_of(model, context).total_bytes


def target_for(machine: Machine, model: Outline | Shape, context: int = DEFAULT_CONTEXT) -> Target:
    """The largest file of a model that fits a machine, with room for `context` tokens.

    Raises:
        BadRecipe: the context alone is too much.
    """
    needs = needs_of(model, context)
    rest = machine.available_bytes - needs.total_bytes
    if rest <= 0:
        raise BadRecipe(
            f"{needs.context:,} tokens of context alone need {_gb(needs.total_bytes)}; "
            f"{machine.title} has {_gb(machine.available_bytes)} for a model.",
            "Choose a shorter context or a larger machine.",
        )
    return Target(size_bytes=rest, words=f"fits {machine.title} with {needs.context:,} tokens of context")


@dataclass(frozen=True)
class Rung:
    """A model at so many bits.

    Attributes:
        key: "original", "8", "5", "4", "3".
        bits_per_weight: stored bits, scales included.
        size_bytes: of the file.
        exact: whether this is the size of real files; else an estimate.
    """

    key: str
    bits_per_weight: float
    size_bytes: int
    exact: bool


# what Q8_0, Q5_K_M, Q4_K_M and Q3_K_M come to, bits per weight over a whole model
LADDER = {"8": 8.5, "5": 5.7, "4": 4.9, "3": 4.0}


def bits_ladder(parameters: int, size_bytes: int) -> tuple[Rung, ...]:
    """A model as it is and at about 8, 5, 4 and 3 bits, largest first; what would not be smaller is left out.

    Args:
        parameters: weights; 0 where unknown (then there is only the original).
        size_bytes: of the original; 0 where unknown (then it counts as 16 bits a weight).
    """
    original = size_bytes or 2 * parameters
    rungs = [Rung("original", 8 * original / parameters if parameters else 0.0, original, size_bytes > 0)]
    for key, bits in LADDER.items():
        size = int(parameters * bits / 8)
        if 0 < size < original:
            rungs.append(Rung(key, bits, size, False))
    return tuple(rungs)


def runs_on(available_bytes: int, parameters: int, size_bytes: int, shape: Shape | None = None) -> bool:
    """Whether a model runs in so much memory once it is compressed to about four bits; unknown sizes do not count."""
    ladder = {rung.key: rung for rung in bits_ladder(parameters, size_bytes)}
    size = ladder.get("4", ladder["original"]).size_bytes
    return size > 0 and forecast_memory(shape or typical_shape(parameters), size) <= available_bytes


def machines(devices: Sequence[Mapping[str, Any]] = ()) -> Mapping[str, Machine]:
    """Every machine that can be named, this computer first, by key.

    Args:
        devices: what `DevicesTask` reported: its graphics cards are counted with the memory that was free then.
    """
    import psutil

    free = Machine(
        "this-computer", "this computer", int(psutil.virtual_memory().available), "Counted is the memory free now."
    )
    found = [free, *_cards(devices)]
    found += [*(_laptop(gib) for gib in (8, 16, 32, 64)), *(_mac(gib) for gib in (8, 16, 24, 32, 48, 64))]
    found += [_gpu(gib) for gib in (6, 8, 12, 16, 24, 32, 48, 80)]
    return {machine.key: machine for machine in found}


def machine(key: str, devices: Sequence[Mapping[str, Any]] = ()) -> Machine:
    """The machine called `key` (case, blanks and hyphens do not matter).

    Raises:
        BadRecipe: no such machine.
    """
    known = machines(devices)
    plain = {name.replace("-", ""): found for name, found in known.items()}
    found = plain.get("".join(sign for sign in key.lower() if sign.isalnum()))
    if found is None:
        raise BadRecipe(f"There is no machine called {key!r}.", f"Choose one of {', '.join(known)}.")
    return found


def _cards(devices: Sequence[Mapping[str, Any]]) -> list[Machine]:
    """The graphics cards here, the one with most free memory first: "this-gpu", "this-gpu-2" ..."""
    cards = [device for device in devices if str(device["key"]).startswith("cuda") and device.get("free_bytes")]
    cards.sort(key=lambda device: -int(device["free_bytes"]))
    words = "Counted is the memory that is free on the card; all of the model is on it."
    return [
        Machine(
            f"this-gpu-{number}" if number > 1 else "this-gpu",
            f"this computer's {str(device['title']).removesuffix(' (CUDA)')}",
            int(device["free_bytes"]),
            words,
        )
        for number, device in enumerate(cards, 1)
    ]


def _laptop(gib: int) -> Machine:
    taken = {8: 3, 16: 4}.get(gib, 6)
    words = f"{taken} GiB are left to the system and other programs."
    return Machine(f"{gib}gb-laptop", f"{_a(gib)} {gib} GB laptop", (gib - taken) * GIB, words)


def _mac(gib: int) -> Machine:
    share, words = (2 / 3, "two thirds") if gib <= 36 else (3 / 4, "three quarters")
    sentence = f"A Mac of this size lets its graphics use {words} of the memory."
    return Machine(f"{gib}gb-mac", f"{_a(gib)} {gib} GB Mac", int(gib * GIB * share), sentence)


def _gpu(gib: int) -> Machine:
    words = "1 GiB is left to the driver and the screen; all of the model is on the card."
    return Machine(f"{gib}gb-gpu", f"{_a(gib)} {gib} GB graphics card", (gib - 1) * GIB, words)


def _a(number: int) -> str:
    return "an" if str(number).startswith("8") else "a"


def _gb(size_bytes: int) -> str:
    return f"{size_bytes / 1e9:.1f} GB" if size_bytes >= 10**9 else f"{size_bytes / 1e6:.0f} MB"
