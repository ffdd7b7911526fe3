"""What a person types as a target: a size, a machine it must fit, or a quality it must keep."""

from __future__ import annotations

import math
import re

from app.engine.errors import BadRecipe
from app.engine.fit import DEFAULT_CONTEXT, machine, target_for
from app.engine.outline import Outline
from app.engine.recipe import Target

_SIZE = re.compile(
    r"(?P<number>\d{1,15}(?:\.\d{1,15})?|\.\d{1,15})\s*(?P<prefix>[kmgt]?)(?P<binary>i?)(?P<unit>b?|bytes?)", re.I
)
_POWERS = {"": 0, "k": 1, "m": 2, "g": 3, "t": 4}
EXAMPLES = "Write for instance 4GB, 122.3MB, 4GiB, fits:8gb-laptop, fits:this-computer or kl:0.05."


def parse_size(text: str) -> int:
    """Bytes of "122.3MB", "4 GB" (both decimal, as shops and file managers count), "4GiB" (binary), "3.5g", "1000000".

    Raises:
        BadRecipe: that is no size.
    """
    match = _SIZE.fullmatch(text.strip())
    if match is None or (match["binary"] and not match["prefix"]):
        raise BadRecipe(f"{text[:60]!r} is not a size.", EXAMPLES)
    step, power = 1024 if match["binary"] else 1000, _POWERS[match["prefix"].lower()]
    size_bytes = round(float(match["number"]) * float(step**power))
    if size_bytes < 1:
        raise BadRecipe(f"A size of {text[:60]!r} holds nothing.", EXAMPLES)
    return size_bytes


def parse_target(text: str, outline: Outline, context: int = DEFAULT_CONTEXT) -> Target:
    """A target in words, for a model: a size, "fits:MACHINE", or "kl:NUMBER" ("quality:NUMBER" means the same).

    Raises:
        BadRecipe: that is no target, or nothing can fit.
    """
    kind, colon, rest = text.strip().partition(":")
    if not colon:
        return Target(size_bytes=parse_size(text), words=text.strip())
    if kind.lower() == "fits":
        return target_for(machine(rest), outline, context)
    if kind.lower() in ("kl", "quality"):
        return Target(max_kl=_divergence(rest), words=text.strip())
    raise BadRecipe(f"{text[:60]!r} is not a target.", EXAMPLES)


def _divergence(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 < value < math.inf:
        raise BadRecipe(
            f"{text[:60]!r} is not a divergence.",
            "Write a number above 0: 0.01 is hard to tell from the original, 0.1 noticeable.",
        )
    return value
