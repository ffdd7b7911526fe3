"""Encoders, layer by layer, against transformers; they see what comes after a token as well."""

import pytest
import torch

from app.engine.forward import Forward
from app.engine.model import Model
from tests.engine.architectures.test_encoders import ENCODERS, VOCABULARY, make
from tests.engine.forward.test_forward import CLOSE, difference, states

__all__ = ["make"]


@pytest.mark.parametrize("name", ENCODERS)
def test_every_layer_agrees_with_transformers(make, name):
    folder, reference = make(name)
    tokens = torch.randint(3, VOCABULARY - 20, (2, 90), generator=torch.Generator().manual_seed(3))
    with torch.no_grad():
        wanted = reference(tokens, output_hidden_states=True)
    model = Model.open(folder)
    try:
        forward = Forward(model)
        assert not forward.settings.causal
        found = states(forward, tokens)
        for layer, (mine, its) in enumerate(zip(found[:-1], wanted.hidden_states[:-1], strict=True)):
            assert difference(mine, its) < CLOSE, f"before layer {layer}"
        assert difference(forward.finish(found[-1]), wanted.last_hidden_state) < CLOSE
    finally:
        model.close()
