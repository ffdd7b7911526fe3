"""The two charts as inline SVG: error by layer, and size against quality."""

from __future__ import annotations

import math
from collections.abc import Sequence

from app.engine.html_report._tongue import Tongue
from app.engine.html_report._words import kl, percent, safe, size

WIDTH, HEIGHT = 640, 240
LEFT, RIGHT, TOP, BOTTOM = 64, 16, 12, 36
LEAST_KL = 1e-5


def _frame(title: str, body: str) -> str:
    return (
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{safe(title)}">'
        f'<rect x="{LEFT}" y="{TOP}" width="{WIDTH - LEFT - RIGHT}" height="{HEIGHT - TOP - BOTTOM}" class="field"/>'
        f"{body}</svg>"
    )


def _x(share: float) -> float:
    return LEFT + share * (WIDTH - LEFT - RIGHT)


def _y(share: float) -> float:
    return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM)


def _text(x: float, y: float, words: str, anchor: str = "middle") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{safe(words)}</text>'


def _line(points: Sequence[tuple[float, float]]) -> str:
    return '<polyline class="line" points="' + " ".join(f"{x:.1f},{y:.1f}" for x, y in points) + '"/>'


def _dot(x: float, y: float, kind: str) -> str:
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4.5" class="{kind}"/>'


def layers_chart(errors: Sequence[float], flowing: bool, tongue: Tongue) -> str:
    """Relative error after, or of, each layer; empty where there are none."""
    usable = [error if math.isfinite(error) else 0.0 for error in errors]
    if not usable:
        return ""
    top = max(max(usable) * 1.15, 1e-6)
    places = [_x((index + 0.5) / len(usable)) for index in range(len(usable))]
    points = [(x, _y(error / top)) for x, error in zip(places, usable, strict=True)]
    ticks = "".join(
        f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{_y(share):.1f}" y2="{_y(share):.1f}"/>'
        + _text(LEFT - 8, _y(share) + 4, percent(share * top, tongue), "end")
        for share in (0.0, 0.25, 0.5, 0.75)
    )
    step = max(1, round(len(usable) / 12))
    names = "".join(
        _text(x, HEIGHT - BOTTOM + 16, str(index + 1)) for index, x in enumerate(places) if index % step == 0
    )
    what = (
        tongue.say("What flows through the model, layer by layer")
        if flowing
        else tongue.say("The weights' error, layer by layer")
    )
    dots = "".join(_dot(x, y, "mark") for x, y in points) if len(points) <= 64 else ""
    return _frame(what, ticks + _line(points) + dots + names + _text(_x(0.5), HEIGHT - 4, tongue.say("layer")))


def quality_chart(
    curve: Sequence[tuple[float, float]], spots: Sequence[tuple[str, float, float, bool]], tongue: Tongue
) -> str:
    """The best divergence at every size, with points (name, bytes, divergence, whether it is this file)."""
    points = [(float(x), max(LEAST_KL, float(y))) for x, y in curve if math.isfinite(y) and x > 0]
    dots = [(name, float(x), max(LEAST_KL, float(y)), own) for name, x, y, own in spots if math.isfinite(y) and x > 0]
    every = points + [(x, y) for _, x, y, _ in dots]
    if not every:
        return ""
    low_x, high_x = min(x for x, _ in every) * 0.95, max(x for x, _ in every) * 1.05
    low_y = math.floor(math.log10(min(y for _, y in every)))
    high_y = max(low_y + 1, math.ceil(math.log10(max(y for _, y in every))))

    def place(x: float, y: float) -> tuple[float, float]:
        return _x((x - low_x) / (high_x - low_x)), _y((math.log10(y) - low_y) / (high_y - low_y))

    grid = "".join(
        f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{place(low_x, 10.0**power)[1]:.1f}" '
        f'y2="{place(low_x, 10.0**power)[1]:.1f}"/>'
        + _text(LEFT - 8, place(low_x, 10.0**power)[1] + 4, kl(10.0**power, tongue), "end")
        for power in range(low_y, high_y + 1)
    )
    names = "".join(
        _text(_x(share), HEIGHT - BOTTOM + 16, size(low_x + share * (high_x - low_x), tongue), anchor)
        for share, anchor in ((0.0, "start"), (0.5, "middle"), (1.0, "end"))
    )
    body = grid + names + (_line([place(*point) for point in sorted(points)]) if points else "")
    for name, x, y, own in dots:
        at_x, at_y = place(x, y)
        end = at_x > WIDTH - 160
        words = _text(at_x + (-9 if end else 9), max(TOP + 10, at_y - 6), name, "end" if end else "start")
        body += _dot(at_x, at_y, "own" if own else "mark") + words
    return _frame(tongue.say("Size against the difference of answers; lower is better"), body)
