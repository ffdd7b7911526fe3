"""The forward pass, against transformers: tiny random models of every family give the same hidden states and logits."""

from __future__ import annotations

import pytest
import torch

from app.engine.forward import Forward
from app.engine.model import Model

VOCABULARY = 700
CLOSE = 1e-4
# whose list of states in transformers begins with what leaves the first layer
LATE = ("MambaConfig", "FalconMambaConfig", "Mamba2Config")


def all_logits(forward: Forward, hidden: torch.Tensor) -> torch.Tensor:
    finished = forward.finish(hidden)
    parts = [forward.logits(finished, forward.output_rows(*bounds)) for bounds in forward.output_blocks()]
    return torch.cat(parts, -1)


def states(forward: Forward, tokens: torch.Tensor) -> list[torch.Tensor]:
    """What enters the first layer, and what leaves each."""
    found = [forward.embed(tokens)]
    for index in range(forward.layers):
        found.append(forward.run_layer(forward.layer(index), found[-1]))
    return found


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
