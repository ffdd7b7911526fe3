"""The forward pass, against transformers: tiny random models of every family give the same hidden states and logits."""

from __future__ import annotations

import pytest
import torch

from app.engine.forward import Forward, LayerWeights
from app.engine.model import Model
from app.engine.roles import Role

VOCABULARY = 700
CLOSE = 4e-4  # delta nets of random weights amplify rounding; elsewhere a quarter of it would do
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
        for tensor in forward.model.outline.tensors:
            place = tensor.place
            if place.layer == weights.index and place.part != "bias" and len(tensor.shape) > 1:
                unread = place.layer == 0 and place.role in (Role.TIME_MIX_V1, Role.TIME_MIX_V2)
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
        # transformers keeps the last state only after the final norm
        for layer, (mine, its) in enumerate(zip(entering, wanted.hidden_states[:-1], strict=True)):
            assert difference(mine, its) < CLOSE, f"before layer {layer}"
        assert difference(forward.finish(found[-1]), wanted.hidden_states[-1]) < CLOSE
        if forward.settings.causal:
            assert difference(all_logits(forward, found[-1]), wanted.logits) < CLOSE
    finally:
        model.close()


def difference(found: torch.Tensor, wanted: torch.Tensor) -> float:
    """The largest difference, relative to the largest value."""
    return float((found - wanted).abs().max() / wanted.abs().max())
