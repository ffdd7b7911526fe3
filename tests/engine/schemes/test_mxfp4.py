"""MXFP4: read as GGML reads it, and nothing lost by writing it again."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from gguf import GGML_QUANT_SIZES, GGMLQuantizationType
from gguf.quants import dequantize, quantize

from app.engine.outline import OutlineTensor
from app.engine.roles import Place, Role
from app.engine.schemes import all_schemes, scheme, schemes

from . import conftest as shared

TYPE = GGMLQuantizationType.MXFP4
MXFP4 = scheme("MXFP4")


def any_bytes(rows: int = 64, blocks: int = 17) -> torch.Tensor:
    """Blocks of every code and every exponent whose values are numbers."""
    packed = torch.randint(0, 256, (rows, blocks * 17), generator=torch.Generator().manual_seed(3)).to(torch.uint8)
    packed[:, ::17] = packed[:, ::17].clamp(max=252)
    return packed


def test_it_is_kept_and_not_chosen():
    assert "MXFP4" in all_schemes()
    assert "MXFP4" not in schemes()
    assert not OutlineTensor("experts", Place(Role.FFN_UP_EXP, 0), (2, 64, 64), "MXFP4", 4352).adjustable


def test_layout_is_ggufs():
    assert (MXFP4.block_size, MXFP4.block_bytes) == GGML_QUANT_SIZES[TYPE]
    assert MXFP4.tags["gguf"] == TYPE


@pytest.mark.parametrize("packed", [any_bytes(), MXFP4.encode(shared.normal(64, 544))], ids=["any bytes", "weights"])
def test_official_reader_sees_the_same_numbers(packed):
    ours, theirs = MXFP4.decode(packed), dequantize(packed.numpy(), TYPE)
    assert bool(torch.isfinite(ours).all())
    np.testing.assert_array_equal(ours.numpy(), theirs)


def test_what_was_decoded_is_encoded_without_loss():
    values = MXFP4.decode(any_bytes())
    assert torch.equal(MXFP4.decode(MXFP4.encode(values)), values)
    assert torch.equal(MXFP4.decode(MXFP4.encode(values, shared.importance(544))), values)


def test_pack_inverts_unpack():
    packed = any_bytes()
    assert torch.equal(MXFP4.pack(*MXFP4.unpack(packed)), packed)


def test_relative_error_is_as_stated():
    weight = shared.normal(128, 1024, 9)
    error = (shared.loss(MXFP4, MXFP4.encode(weight), weight) / weight.double().square().sum()) ** 0.5
    assert error == pytest.approx(MXFP4.relative_error, rel=0.02)


@pytest.mark.parametrize("weighted", [False, True], ids=["plain", "weighted"])
def test_error_is_not_above_ggmls(weighted):
    for weight in shared.samples().values():
        vector = shared.importance(weight.shape[1]) if weighted else None
        theirs = torch.from_numpy(quantize(weight.numpy(), TYPE).copy())
        assert shared.loss(MXFP4, MXFP4.encode(weight, vector), weight, vector) <= shared.loss(
            MXFP4, theirs, weight, vector
        )


@pytest.mark.parametrize("value", [0.0, 1.0, -0.37, 1e-45, -3e38], ids=str)
def test_constant_rows(value):
    weight = torch.full((2, 64), value)
    decoded = MXFP4.decode(MXFP4.encode(weight))
    assert bool(torch.isfinite(decoded).all())
    assert float((decoded - weight).abs().max()) <= max(0.34 * abs(value), 1e-38)


def test_same_bytes_however_rows_are_cut():
    weight = shared.normal(37, 768)
    whole = MXFP4.encode(weight)
    assert torch.equal(torch.cat([MXFP4.encode(piece) for piece in weight.split(5)]), whole)
