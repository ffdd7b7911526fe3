"""Error feedback: what rounding one weight does to the layer's output, weights that are still free make good.

With inputs x, rounding a row w to q changes the output by (q - w) x, in mean square (q - w) H (q - w)T, H = E[x xT].
Two steps, both for every grid whose weights are step * level + offset:

1. GPTQ (Frantar et al., 2022): columns are rounded one after another, those with large inputs first, and each error
   is spread over the columns that are left, by the Cholesky factor of H's inverse. The blocks of a row are taken in
   such an order that a block's scales are searched when its turn comes, on the already corrected weights.
2. Coordinate descent on the same loss: each code, and each group's scale and minimum in the form in which the type
   stores them, is set to its best value with all others fixed, until nothing changes (as QuantEase does for codes;
   Behdin et al., 2023). It repairs what the one pass over the columns could not foresee.

H is made from a text of some ten thousand tokens, and on others the inputs go together less than they did there: what
looks like a gain may be chance, most of all where there are many columns. So correlations are taken to be weaker than
they were seen (ours), and one percent of the mean input is added to H's diagonal, so that directions in which
calibration saw nothing cost something, too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.engine.errors import CompressError
from app.engine.methods._descent import Problem, descend, spread_errors
from app.engine.methods._products import row_products
from app.engine.methods.base import Inputs, Method, Needs
from app.engine.schemes.base import Params, Scheme

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

DAMPING = 0.01  # of the mean diagonal
# What lies off the diagonal is shrunk by this times the square root of columns over tokens: what was seen of
# correlations is partly chance, the more so the fewer the tokens. On unseen text 5 to 15 % less error than without.
SHRINKAGE, MOST_SHRINKAGE = 0.6, 0.4
ATTEMPTS = 6  # each with ten times the damping
ROUNDS = 2  # of codes, then scales
NARROW = 32  # columns per turn at least


@dataclass(frozen=True)
class _Order:
    """The order in which columns are rounded, and what follows from it.

    Attributes:
        width: columns per turn: one block of the type, or as many as make 32.
        columns: [cols] int64, column of each turn's place.
        factor: upper triangular, [cols, cols] float32: H^-1 = factorT factor, rows and columns in this order.
        hessian: over its mean diagonal, shrunk and damped, in the natural order: [cols, cols] float32.
        weights: what an error in a column costs when all later ones make good for it: [cols] float32, natural order.
    """

    width: int
    columns: torch.Tensor
    factor: torch.Tensor
    hessian: torch.Tensor
    weights: torch.Tensor


class Feedback(Method):
    """GPTQ with coordinate descent after it."""

    name = "feedback"
    title = "Error feedback"
    sentence = "Lets later weights of a row make good what rounding the earlier ones has lost. Needs calibration."
    needs = Needs.HESSIAN
    block_weights = 1 << 18

    def encode(self, scheme: Scheme, weight: torch.Tensor, inputs: Inputs | None) -> torch.Tensor:
        """As above where the grid has steps and the inputs' Hessian is known; otherwise the scheme's own search."""
        hessian = None if inputs is None else inputs.checked_hessian()
        if inputs is None or hessian is None or not scheme.code_range:
            return scheme.encode(weight, None if inputs is None else inputs.importance)
        width = max(scheme.block_size, NARROW)
        order = inputs.once(("order", width), lambda: _order(hessian, width, _shrinkage(inputs)))
        levels, params = _feed_back(scheme, weight, order)
        steps = scheme.steps(params)
        problem = Problem(weight, order.hessian, _levels(scheme, weight), scheme.group)
        levels, steps = descend(problem, levels, steps, ROUNDS)
        return scheme.pack(_codes(scheme, levels), scheme.with_steps(params, steps))


def _shrinkage(inputs: Inputs) -> float:
    """By how much correlations are taken to be weaker than they were seen."""
    return min(MOST_SHRINKAGE, SHRINKAGE * (len(inputs.importance) / inputs.tokens) ** 0.5 if inputs.tokens else 0.15)


def _order(hessian: torch.Tensor, width: int, shrinkage: float) -> _Order:
    """For turns of `width` columns; the Hessian is not modified."""
    mean = float(hessian.diagonal().mean())
    hessian = hessian * ((1 - shrinkage) / (mean if mean > 0 else 1.0))  # single precision can square these
    diagonal = hessian.diagonal()  # a view
    diagonal /= 1 - shrinkage
    turns = diagonal.reshape(-1, width).mean(1).argsort(descending=True, stable=True)
    inside = diagonal.reshape(-1, width)[turns].argsort(dim=1, descending=True, stable=True)
    columns = (turns[:, None] * width + inside).flatten()
    for attempt in range(ATTEMPTS):
        diagonal += DAMPING * 10**attempt
        factor = _inverse_factor(hessian, columns)
        if factor is not None:
            weights = torch.empty_like(diagonal)
            weights[columns] = factor.diagonal().square().reciprocal()
            return _Order(width, columns, factor, hessian, weights)
    raise CompressError("The calibrated inputs of a layer cannot be worked with.", "Use Fast, or another text.")


def _inverse_factor(damped: torch.Tensor, columns: torch.Tensor) -> torch.Tensor | None:
    """The upper Cholesky factor of the inverse, in the order of `columns`; None if rounding makes that impossible.

    Each matrix may have half a gigabyte, so none is kept longer than it is needed.
    """
    ordered = damped[columns[:, None], columns]
    lower, failed = torch.linalg.cholesky_ex(ordered)
    del ordered
    if int(failed):
        return None
    inverse = torch.cholesky_inverse(lower)
    del lower
    upper, failed = torch.linalg.cholesky_ex(inverse, upper=True)
    del inverse
    return None if int(failed) else upper.contiguous()


def _feed_back(scheme: Scheme, weight: torch.Tensor, order: _Order) -> tuple[torch.Tensor, Params]:
    """GPTQ: each weight's level [rows, cols] float32, natural order, and the params."""
    rows, cols = weight.shape
    width = order.width
    levels = torch.empty_like(weight)
    left = weight[:, order.columns]  # what later columns shall become, in the order of turns
    table = _levels(scheme, weight)
    found: dict[int, Params] = {}
    for start in range(0, cols, width):
        now = slice(start, start + width)
        columns = order.columns[now]
        first = int(columns.min())
        places = columns - first
        natural = torch.empty(rows, width, dtype=weight.dtype, device=weight.device)
        natural[:, places] = left[:, now]
        params = scheme.unpack(scheme.encode(natural, order.weights[first : first + width]))[1]
        found[first] = params
        steps = scheme.steps(params)
        step, offset = (item.repeat_interleave(scheme.group, 1)[:, places] for item in (steps.step, steps.offset))
        chosen, errors = spread_errors(left[:, now], step, offset, order.factor[now, now], table)
        levels[:, columns] = chosen
        if start + width < cols:
            left[:, start + width :] -= row_products(errors, order.factor[now, start + width :])
    ascending = [found[first] for first in sorted(found)]
    return levels, {key: torch.cat([params[key] for params in ascending], 1) for key in ascending[0]}


def _levels(scheme: Scheme, weight: torch.Tensor) -> torch.Tensor:
    return torch.tensor(scheme.level_values(), dtype=torch.float32, device=weight.device)


def _codes(scheme: Scheme, levels: torch.Tensor) -> torch.Tensor:
    """Levels -> the codes that stand for them, as the type packs them."""
    values = scheme.level_values()
    if values == tuple(map(float, scheme.code_range)):
        return levels.to(torch.int8 if scheme.code_range.start < 0 else torch.uint8)
    return torch.searchsorted(_levels(scheme, levels), levels.contiguous()).to(torch.int8)
