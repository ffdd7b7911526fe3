"""RWKV-7, which transformers does not have, against its equations."""

import pytest
import torch

from app.engine.forward import Forward
from app.engine.model import Model
from tests.engine.architectures import rwkv7_reference as peer
from tests.engine.architectures.test_rwkv7 import folder
from tests.engine.forward.test_forward import all_logits, states

__all__ = ["folder"]


@pytest.mark.parametrize("container", ["folder", "gguf"])
def test_it_agrees_with_its_equations(folder, convert, container):
    tokens = torch.randint(3, peer.WORDS - 20, (2, 60), generator=torch.Generator().manual_seed(3))
    model = Model.open(folder if container == "folder" else convert(folder))
    try:
        forward = Forward(model)
        found = all_logits(forward, states(forward, tokens)[-1]).log_softmax(-1)
    finally:
        model.close()
    reference = peer.Reference(peer.tensors())
    for mine, ids in zip(found, tokens.tolist(), strict=True):
        torch.testing.assert_close(mine.double(), reference.log_probabilities(ids), rtol=1e-4, atol=1e-4)
