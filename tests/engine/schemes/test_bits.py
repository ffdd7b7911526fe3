"""Bits of codes into bytes."""

from __future__ import annotations

import pytest
import torch

from app.engine.schemes._bits import half_bytes, halves, pack_bits, unpack_bits
from app.engine.schemes._six_bit_pairs import pack_pairs, unpack_pairs


@pytest.mark.parametrize(("bits", "run"), [(1, 1), (1, 32), (2, 1), (2, 4), (2, 32), (4, 1), (4, 8), (4, 16), (4, 64)])
def test_unpack_inverts_pack(bits, run):
    codes = torch.randint(2**bits, (3, 2, 256), dtype=torch.uint8, generator=torch.Generator().manual_seed(0))
    packed = pack_bits(codes, bits, run)
    assert packed.shape == (3, 2, 256 * bits // 8)
    assert torch.equal(unpack_bits(packed, bits, run), codes)


def test_codes_of_a_byte_lie_a_run_apart():
    codes = torch.arange(16, dtype=torch.uint8)
    assert pack_bits(codes, 4, 8).tolist() == [low | low + 8 << 4 for low in range(8)]


def test_halves_are_little_end_first():
    assert half_bytes(torch.tensor([1.0], dtype=torch.float16)).tolist() == [[0x00, 0x3C]]
    values = torch.tensor([[0.5, -65504.0]], dtype=torch.float16)
    assert torch.equal(halves(half_bytes(values)), values)


def test_six_bit_pairs():
    scales = torch.randint(64, (5, 8), dtype=torch.uint8, generator=torch.Generator().manual_seed(1))
    minimums = torch.randint(64, (5, 8), dtype=torch.uint8, generator=torch.Generator().manual_seed(2))
    packed = pack_pairs(scales, minimums)
    assert packed.shape == (5, 12)
    assert all(torch.equal(*pair) for pair in zip(unpack_pairs(packed), (scales, minimums), strict=True))
