"""How much work each quality puts into a job, in one place: a job does it, and a forecast of its time counts it."""

from __future__ import annotations

from dataclasses import dataclass

from app.engine.errors import BadRecipe
from app.engine.recipe import QUALITIES


@dataclass(frozen=True)
class Effort:
    """A job's work besides choosing values once.

    Attributes:
        calibration_chunks: sequences that are read to learn what enters each layer; 0: no calibration.
        evaluation_chunks: sequences on which the finished file is compared with the original; 0: not compared.
        context: tokens of a sequence.
        sensitivity_chunks: sequences of the calibration's that also pass backward.
        finalists: files that are made and compared, where a target lets several plans compete.
    """

    calibration_chunks: int
    evaluation_chunks: int
    context: int = 512
    sensitivity_chunks: int = 4
    finalists: int = 1


EFFORTS = dict(zip(QUALITIES, (Effort(0, 16), Effort(64, 16), Effort(64, 16, finalists=3)), strict=True))


def effort(quality: str) -> Effort:
    """What belongs to a quality.

    Raises:
        BadRecipe: no such quality.
    """
    if quality not in EFFORTS:
        raise BadRecipe(f"There is no quality called {quality!r}.", f"Choose one of {', '.join(EFFORTS)}.")
    return EFFORTS[quality]
