"""The forward pass, against transformers: tiny random models of every family give the same hidden states and logits."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

import pytest
import torch

from app.engine.forward import Forward, LayerWeights
from app.engine.model import Model
from app.engine.roles import Role
from tests.engine.architectures.conftest import TINY
from tests.engine.forward.conftest import family_of

VOCABULARY = 700
CLOSE = 1e-4  # a family that may differ by more says so in its recipe
ROWS = 3  # of each linear layer's input
# tensors of more than one row that nothing is multiplied by as a matrix
NO_MATRICES = {
    *(Role.ATTN_Q_NORM, Role.ATTN_K_NORM, Role.SSM_A, Role.SSM_D, Role.SSM_NORM),
    *(Role.SSM_CONV1D, Role.SHORTCONV_CONV, Role.TIME_MIX_LERP_FUSED),
}
# whose list of states in transformers begins with what leaves the first layer
LATE = ("MambaConfig", "FalconMambaConfig", "Mamba2Config")


def all_logits(forward: Forward, hidden: torch.Tensor) -> torch.Tensor:
    finished = forward.finish(hidden)
    parts = [forward.logits(finished, forward.output_rows(*bounds)) for bounds in forward.output_blocks()]
    return torch.cat(parts, -1)


def states(forward: Forward, tokens: torch.Tensor) -> list[torch.Tensor]:
    """What enters the first layer, and what leaves each; every linear layer is shown what it computes with."""
    found = [forward.embed(tokens)]
    for index in range(forward.layers):
        weights, look = forward.layer(index), Look()
        found.append(forward.run_layer(weights, found[-1], look.observe, look.watch))
        look.check(forward, weights)
    return found


class Look:
    """Watches a layer: some rows of each linear layer's input, and what comes of them."""

    def __init__(self) -> None:
        self.entered: dict[tuple[str, int | None], torch.Tensor] = {}
        self.left: dict[tuple[str, int | None], torch.Tensor] = {}

    def observe(self, names: tuple[str, ...], values: torch.Tensor, expert: int | None = None, /) -> None:
        self.entered |= {(name, expert): values[:ROWS].clone() for name in names}

    def watch(self, name: str, values: torch.Tensor, expert: int | None = None, /) -> None:
        self.left[name, expert] = values.flatten(0, -2)[:ROWS].clone()

    def check(self, forward: Forward, weights: LayerWeights) -> None:
        """Every matrix was shown, and its output is that of its input."""
        roles = {name: role for role, name in weights.names.items()}
        streams = forward.settings.family.streams
        for tensor in forward.model.outline.tensors:
            place = tensor.place
            if place.layer == weights.index and place.part != "bias" and len(tensor.shape) > 1:
                unread = place.layer == 0 and place.role in (Role.TIME_MIX_V1, Role.TIME_MIX_V2)
                borrows = streams is not None and place.layer >= streams.keys
                unread |= borrows and place.role in (Role.ATTN_K, Role.ATTN_V)
                assert unread or place.role in NO_MATRICES or any(name == tensor.name for name, _ in self.left), (
                    tensor.name
                )
        assert self.left.keys() == self.entered.keys()
        for (name, expert), made in self.left.items():
            role = roles[name]
            stacked = expert is not None and role not in weights.experts  # heads, in memory at once
            weight = weights.weight(role)[expert] if stacked else weights.weight(role, expert)
            bias = weights.value(role, "bias")
            wanted = self.entered[name, expert] @ weight.T
            wanted = wanted if bias is None else wanted + (bias if expert is None else bias[expert])
            torch.testing.assert_close(made, wanted, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("container", ["folder", "gguf"])
def test_every_layer_agrees_with_transformers(tiny, make_tiny, convert, container):
    folder, reference = make_tiny(tiny)
    length = 110 if tiny.windowed else tiny.window
    tokens = torch.randint(3, VOCABULARY - 20, (2, length), generator=torch.Generator().manual_seed(3))
    with torch.no_grad():
        wanted = reference(tokens, output_hidden_states=True)
    model = Model.open(folder if container == "folder" else convert(folder))
    try:
        forward = Forward(model)
        found = states(forward, tokens)
        assert forward.vocabulary == VOCABULARY
        assert len(found) == len(wanted.hidden_states)
        entering = found[1:] if tiny.config_class in LATE else found[:-1]
        # transformers keeps the last state only after the final norm; but where there are several streams, before it
        for layer, (mine, its) in enumerate(zip(entering, wanted.hidden_states[:-1], strict=True)):
            assert difference(comparable(mine, its), its) < tiny.rounding, f"before layer {layer}"
        last = wanted.hidden_states[-1]
        ending = forward.finish(found[-1]) if last.dim() == found[-1].dim() else comparable(found[-1], last)
        assert difference(ending, last) < tiny.rounding
        if forward.settings.causal:
            assert difference(all_logits(forward, found[-1]), wanted.logits) < tiny.rounding
    finally:
        model.close()


def comparable(mine: torch.Tensor, its: torch.Tensor) -> torch.Tensor:
    """Of what a token hands on what transformers keeps as well, as it keeps several streams: one after another."""
    if its.dim() == 3:
        return mine
    return mine[..., : len(its) * its.shape[-1]].unflatten(-1, (len(its), -1)).movedim(-2, 0)


class Wide(ModuleType):
    """The library, to a module that asks for single precision: it gets double."""

    float32 = torch.float64

    def __getattr__(self, name: str) -> Any:
        return getattr(torch, name)


@pytest.fixture
def widen(monkeypatch):
    """`widen(model)`: it computes in double precision, also where its code asks for single."""
    to = torch.Tensor.to

    def wide(value: Any) -> Any:
        return torch.float64 if value is torch.float32 else value

    def widen(model: torch.nn.Module) -> torch.nn.Module:
        monkeypatch.setattr(sys.modules[type(model).__module__], "torch", Wide("torch"))
        monkeypatch.setattr(torch.Tensor, "float", torch.Tensor.double)
        monkeypatch.setattr(
            torch.Tensor,
            "to",
            lambda self, *args, **named: to(self, *map(wide, args), **{key: wide(item) for key, item in named.items()}),
        )
        return model.double()

    return widen


def test_what_is_allowed_to_delta_nets_is_rounding(make_tiny, widen):
    """This program is as near to double precision as elsewhere; it is transformers' own rounding that is far."""
    recipe = TINY["qwen 3.5"]
    folder, reference = make_tiny(recipe)
    tokens = torch.randint(3, VOCABULARY - 20, (2, 110), generator=torch.Generator().manual_seed(3))
    model = Model.open(folder)
    try:
        forward = Forward(model)
        hidden = [forward.embed(tokens)]
        for index in range(forward.layers):
            hidden.append(forward.run_layer(forward.layer(index), hidden[-1]))
        hidden[-1] = forward.finish(hidden[-1])
    finally:
        model.close()
    with torch.no_grad():
        exact = widen(reference)(tokens, output_hidden_states=True).hidden_states
    assert exact[-1].dtype == torch.float64
    assert max(difference(mine.double(), its) for mine, its in zip(hidden, exact, strict=True)) < CLOSE


def test_no_other_family_is_allowed_more():
    loose = {family_of(recipe).title for recipe in TINY.values() if recipe.rounding > CLOSE}
    assert loose == {"Qwen 3 Next", "Qwen 3.5", "Qwen 3.5 MoE"}


def difference(found: torch.Tensor, wanted: torch.Tensor) -> float:
    """The largest difference, relative to the largest value."""
    return float((found - wanted).abs().max() / wanted.abs().max())
