"""Whether a model runs on this computer, as it is and at 8, 5, 4 and 3 bits, in words. No widget.

The arithmetic is `app.engine.fit`'s; here a model of the Hub is laid beside all that this computer can run it on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.engine.fit import (
    DEFAULT_CONTEXT,
    Fit,
    Machine,
    Shape,
    Verdict,
    bits_ladder,
    fit,
    machines,
    typical_shape,
)
from app.gui import words
from app.gui.said import said

ORDER = (Verdict.FITS, Verdict.TIGHT, Verdict.TOO_LARGE)


@dataclass(frozen=True)
class Rung:
    """A model at so many bits on this computer.

    Attributes:
        key: "original", "8", "5", "4", "3".
        title: for people, short: "8".
        size_bytes: of the file.
        verdict: whether it runs.
        sentence: that, and what was assumed.
    """

    key: str
    title: str
    size_bytes: int
    verdict: Verdict
    sentence: str


def _tr(text: str) -> str:
    return QCoreApplication.translate("ladder", text)


def shape_for(parameters: int, stated: Mapping[str, Any] | None) -> Shape:
    """The sizes that a model states, or what models of so many weights usually have."""
    return Shape.from_json(stated) if stated else typical_shape(parameters)


def rungs(
    parameters: int, size_bytes: int, shape: Shape, machines: Sequence[Machine], context: int = DEFAULT_CONTEXT
) -> tuple[Rung, ...]:
    """The ladder, largest first; empty where the model's size is unknown."""
    if not (parameters or size_bytes) or not machines:
        return ()
    found = []
    for step in bits_ladder(parameters, size_bytes):
        best = min(
            (fit(machine, shape, step.size_bytes, context) for machine in machines),
            key=lambda item: (ORDER.index(item.verdict), item.needed_bytes / item.machine.available_bytes),
        )
        found.append(Rung(step.key, _title(step.key), step.size_bytes, best.verdict, _sentence(step, best)))
    return tuple(found)


def _title(key: str) -> str:
    return _tr("original") if key == "original" else key


def _sentence(step: Any, best: Fit) -> str:
    size = words.size(step.size_bytes)
    if step.key == "original":
        head = _tr("As it is, {0}.") if step.exact else _tr("As it is, about {0}.")
    else:
        head = _tr("At {1} bits, about {0}.")
    return f"{head.format(size, step.key)} {said(best.sentence)}"


def summary(ladder: Sequence[Rung]) -> str:
    """The ladder in a few words."""
    if not ladder:
        return _tr("size not known yet")
    runs = [rung for rung in ladder if rung.verdict is not Verdict.TOO_LARGE]
    if not runs:
        return _tr("too large for this computer")
    most = runs[0]
    if most.key == "original":
        tight = most.verdict is Verdict.TIGHT
        return _tr("runs on this computer, barely") if tight else _tr("runs on this computer")
    if most.key == ladder[-1].key:
        return _tr("runs on this computer at {0} bits").format(most.title)
    return _tr("runs on this computer at {0} bits or fewer").format(most.title)


def verdict_word(verdict: Verdict) -> str:
    """For screen readers."""
    return {
        Verdict.FITS: _tr("runs"),
        Verdict.TIGHT: _tr("runs barely"),
        Verdict.TOO_LARGE: _tr("does not run"),
    }[verdict]


def spoken(ladder: Sequence[Rung]) -> str:
    """The ladder for screen readers: "original runs, 8 bits runs ..."."""
    return ", ".join(f"{_spoken_title(rung)}: {verdict_word(rung.verdict)}" for rung in ladder)


def _spoken_title(rung: Rung) -> str:
    return rung.title if rung.key == "original" else _tr("{0} bits").format(rung.title)


def this_computer(devices: Sequence[Mapping[str, Any]] = ()) -> tuple[Machine, ...]:
    """All that this computer can run a model on: its memory, and its graphics cards.

    Args:
        devices: what `DevicesTask` has told, where it was asked already.
    """
    return tuple(found for key, found in machines(devices).items() if key.startswith("this-"))
