"""What every scheme must do, run over whatever discovery finds."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from gguf import GGML_QUANT_SIZES, GGMLQuantizationType
from gguf.quants import dequantize
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.engine.compiled import SWITCH
from app.engine.schemes import schemes
from app.engine.schemes.base import Steps

from . import conftest as shared

ALL = list(schemes())
BLOCK = shared.BLOCK_TYPES


def reference_values(scheme, packed: torch.Tensor) -> np.ndarray:
    """What the official gguf package reads from our bytes."""
    return dequantize(packed.numpy(), GGMLQuantizationType(scheme.tags["gguf"]))


def assert_read_exactly(scheme, packed: torch.Tensor) -> None:
    """The official reader sees the very numbers, to the bit, that we do, and all are finite."""
    ours, theirs = scheme.decode(packed).numpy(), reference_values(scheme, packed)
    assert np.isfinite(ours).all()
    np.testing.assert_array_equal(ours.view(np.uint32), theirs.view(np.uint32))


@pytest.mark.parametrize("name", ALL)
def test_layout_is_ggufs(name):
    scheme = schemes()[name]
    assert (scheme.block_size, scheme.block_bytes) == GGML_QUANT_SIZES[GGMLQuantizationType[name]]
    assert scheme.tags["gguf"] == GGMLQuantizationType[name]
    assert scheme.size_bytes((3, 512)) == scheme.encode(shared.normal(3, 512)).numel()


def test_discovery_finds_all_types():
    wanted = "F32 F16 BF16 Q8_0 Q5_0 Q5_1 Q4_0 Q4_1 Q6_K Q5_K Q4_K Q3_K Q2_K IQ4_NL IQ4_XS"
    assert set(wanted.split()) <= set(ALL)
    bits = [scheme.bits_per_weight for scheme in schemes().values()]
    assert bits == sorted(bits)


@pytest.mark.parametrize("name", ALL)
def test_official_reader_sees_the_same_numbers(name, path):
    scheme = schemes()[name]
    for weight in shared.samples().values():
        assert_read_exactly(scheme, scheme.encode(weight))


@pytest.mark.parametrize("name", ALL)
def test_pack_inverts_unpack(name):
    scheme = schemes()[name]
    packed = scheme.encode(shared.normal(7, 512))
    codes, params = scheme.unpack(packed)
    assert codes.shape == (7, 512)
    assert all(item.shape[0] == 7 for item in params.values())
    assert torch.equal(scheme.pack(codes, params), packed)


@pytest.mark.parametrize("name", BLOCK)
def test_any_bytes_of_ggml_are_read(name, ggml):
    """GGML's own files go through unpack and pack unchanged and mean the same numbers."""
    scheme = schemes()[name]
    packed = ggml.quantize(scheme, shared.normal(5, 512), shared.importance(512))
    assert torch.equal(scheme.pack(*scheme.unpack(packed)), packed)
    assert_read_exactly(scheme, packed)


@pytest.mark.parametrize("name", ALL)
def test_relative_error_is_as_stated(name, path):
    scheme, weight = schemes()[name], shared.normal(128, 1024, 9)
    error = (shared.loss(scheme, scheme.encode(weight), weight) / weight.double().square().sum()) ** 0.5
    assert error == pytest.approx(scheme.relative_error, rel=0.05, abs=1e-12)


@pytest.mark.parametrize("name", BLOCK)
@pytest.mark.parametrize("weighted", [False, True], ids=["plain", "weighted"])
def test_error_is_not_above_ggmls(name, weighted, path, ggml):
    scheme = schemes()[name]
    for source, weight in shared.samples().items():
        if not scheme.fits(tuple(weight.shape)):
            continue
        vector = shared.importance(weight.shape[1]) if weighted else None
        ours = shared.loss(scheme, scheme.encode(weight, vector), weight, vector)
        theirs = shared.loss(scheme, ggml.quantize(scheme, weight, vector), weight, vector)
        bound = 0.97 if name in {"Q4_0", "Q3_K", "Q2_K", "IQ4_NL", "IQ4_XS", "Q4_K"} else 1.0
        assert ours <= bound * theirs, source


@pytest.mark.parametrize("name", BLOCK)
def test_importance_lowers_the_weighted_error(name, path):
    scheme, weight, vector = schemes()[name], shared.normal(64, 512), shared.importance(512)
    with_importance = shared.loss(scheme, scheme.encode(weight, vector), weight, vector)
    assert with_importance < 0.97 * shared.loss(scheme, scheme.encode(weight), weight, vector)


@pytest.mark.parametrize("name", BLOCK)
@pytest.mark.parametrize("weighted", [False, True], ids=["plain", "weighted"])
def test_torch_and_kernel_agree(name, weighted, monkeypatch):
    pytest.importorskip("numba")
    scheme = schemes()[name]
    for weight in shared.samples().values():
        vector = shared.importance(weight.shape[1]) if weighted else None
        compiled = shared.loss(scheme, scheme.encode(weight, vector), weight, vector)
        monkeypatch.setenv(SWITCH, "off")
        plain = shared.loss(scheme, scheme.encode(weight, vector), weight, vector)
        monkeypatch.delenv(SWITCH)
        assert compiled == pytest.approx(plain, rel=2e-3)


@pytest.mark.parametrize("name", ALL)
def test_same_bytes_however_rows_are_cut(name, path, monkeypatch):
    scheme, weight, vector = schemes()[name], shared.normal(37, 768), shared.importance(768)
    whole = scheme.encode(weight, vector)
    assert torch.equal(scheme.encode(weight, vector), whole)
    for pieces in (weight.split(1), weight.split(5), weight.split((30, 7))):
        assert torch.equal(torch.cat([scheme.encode(piece, vector) for piece in pieces]), whole)
    monkeypatch.setattr("app.engine.schemes._blocks.CHUNK_WEIGHTS", 768 * 4)
    assert torch.equal(scheme.encode(weight, vector), whole)


@pytest.mark.parametrize("name", ALL)
def test_inputs_are_left_alone(name, path):
    scheme, weight, vector = schemes()[name], shared.normal(3, 512), shared.importance(512)
    before = weight.clone(), vector.clone()
    params = scheme.find_params(weight, vector)
    codes = scheme.round(weight, params)
    kept = {key: item.clone() for key, item in params.items()}, codes.clone()
    scheme.dequantize(codes, params)
    packed = scheme.pack(codes, params)
    scheme.decode(packed)
    scheme.encode(weight, vector)
    assert torch.equal(weight, before[0])
    assert torch.equal(vector, before[1])
    assert torch.equal(codes, kept[1])
    assert all(torch.equal(params[key], kept[0][key]) for key in params)


@pytest.mark.parametrize("name", BLOCK)
def test_views_and_empty_inputs(name, path):
    scheme, weight = schemes()[name], shared.normal(6, 1024)
    assert torch.equal(scheme.encode(weight[::2, :512]), scheme.encode(weight[::2, :512].contiguous()))
    assert scheme.encode(weight[:0]).shape == (0, scheme.size_bytes((1024,)))


@pytest.mark.parametrize("name", ALL)
def test_zeros_stay_zero(name, path):
    scheme = schemes()[name]
    packed = scheme.encode(torch.zeros(3, 512))
    assert torch.equal(scheme.decode(packed), torch.zeros(3, 512))
    assert_read_exactly(scheme, packed)


@pytest.mark.parametrize("name", BLOCK)
@pytest.mark.parametrize("value", [1.0, -0.37, 3e-3])
def test_constant_rows(name, value, path):
    scheme, weight = schemes()[name], torch.full((2, 512), value)
    packed = scheme.encode(weight)
    assert_read_exactly(scheme, packed)
    assert (scheme.decode(packed) - weight).abs().max() <= abs(value) * max(2e-3, scheme.relative_error)


@pytest.mark.parametrize("name", BLOCK)
@pytest.mark.parametrize("vector", ["zeros", "half zero", "tiny", "huge", "one column"])
def test_odd_importance(name, vector, path):
    scheme, weight = schemes()[name], shared.normal(8, 512)
    importance = {
        "zeros": torch.zeros(512),
        "half zero": torch.cat([torch.zeros(256), torch.ones(256)]),
        "tiny": torch.full((512,), 1e-38),
        "huge": torch.full((512,), 1e38),
        "one column": torch.eye(512)[100],
    }[vector]
    packed = scheme.encode(weight, importance)
    assert_read_exactly(scheme, packed)
    if vector != "one column":  # groups without any importance are stored as well as any
        error = (shared.loss(scheme, packed, weight) / weight.double().square().sum()) ** 0.5
        assert error < 1.15 * scheme.relative_error + 1e-3


@pytest.mark.parametrize("name", BLOCK)
@pytest.mark.parametrize("size", [1e5, 1e8, 1e30, 3e38])
def test_weights_beyond_half_precision(name, size, path):
    """Scales saturate: nothing becomes infinite, signs are kept, and what fits is stored well."""
    scheme = schemes()[name]
    weight = (shared.normal(4, 512) * 0.3).clamp(-1, 1) * size
    packed = scheme.encode(weight)
    assert_read_exactly(scheme, packed)
    decoded = scheme.decode(packed)
    large = weight.abs() > 0.5 * size
    assert (decoded[large].sign() == weight[large].sign()).all()
    if size == 1e5:
        assert shared.loss(scheme, packed, weight) < (2 * scheme.relative_error) ** 2 * weight.double().square().sum()


@pytest.mark.parametrize("name", BLOCK)
def test_levels_contain_the_decoded_values(name):
    scheme = schemes()[name]
    block = shared.normal(1, scheme.block_size, 11)[0]
    levels = scheme.levels(block)
    assert (levels.diff() > 0).all()
    assert len(levels) == len(scheme.code_range)
    decoded = scheme.decode(scheme.encode(block[None]))[0]
    assert decoded[block.abs().argmax()] in levels


@pytest.mark.parametrize("name", sorted(set(ALL) - set(BLOCK)))
def test_floating_types_have_no_levels_to_draw(name):
    assert schemes()[name].levels(torch.ones(4)).numel() == 0


@pytest.mark.parametrize("name", BLOCK)
def test_steps_tell_the_values_to_the_bit(name):
    """A weight is step * level + offset, as the reader of the file computes it."""
    scheme = schemes()[name]
    levels = torch.tensor(scheme.level_values())
    assert (levels.diff() > 0).all()
    assert len(levels) == len(scheme.code_range)
    assert scheme.block_size % scheme.group == 0
    for weight in shared.samples().values():
        if not scheme.fits(tuple(weight.shape)):
            continue
        codes, params = scheme.unpack(scheme.encode(weight))
        steps = scheme.steps(params)
        groups = weight.shape[1] // scheme.group
        for item in (steps.unit, steps.count, steps.base, steps.shift):
            assert item.shape == (len(weight), groups)
            assert item.dtype == torch.float32
        step, offset = (item.repeat_interleave(scheme.group, 1) for item in (steps.step, steps.offset))
        chosen = levels[codes.to(torch.int64) - scheme.code_range.start]
        assert torch.equal(step * chosen + offset, scheme.dequantize(codes, params))
        again = scheme.with_steps(params, steps)
        assert again.keys() == params.keys()
        assert all(torch.equal(again[key], params[key]) and again[key].dtype == params[key].dtype for key in params)


@pytest.mark.parametrize("name", BLOCK)
def test_every_count_and_shift_can_be_stored(name):
    """The stated ranges' ends, and any half, come back out of a file."""
    scheme = schemes()[name]
    codes, params = scheme.unpack(scheme.encode(shared.normal(2, 512)))
    steps = scheme.steps(params)
    for pick in (0, 1):
        count = 0.375 if steps.count_range is None else float(steps.count_range[pick])
        shift = -2.5 if steps.shift_range is None else float(steps.shift_range[pick])
        shift = shift if steps.base.any() else 0.0
        changed = replace(steps, count=torch.full_like(steps.count, count), shift=torch.full_like(steps.shift, shift))
        read = scheme.steps(scheme.unpack(scheme.pack(codes, scheme.with_steps(params, changed)))[1])
        assert torch.equal(read.step, changed.step)
        assert torch.equal(read.offset, changed.offset)


@pytest.mark.parametrize("name", sorted(set(ALL) - set(BLOCK)))
def test_floating_types_have_no_steps(name):
    scheme = schemes()[name]
    assert scheme.level_values() == ()
    with pytest.raises(TypeError, match=f"{name} has no steps"):
        scheme.steps({})
    with pytest.raises(TypeError, match=f"{name} has no steps"):
        scheme.with_steps({}, Steps(*(torch.ones(1, 1) for _ in range(4))))


@pytest.mark.parametrize("name", BLOCK)
def test_weights_apart_in_memory_give_the_same_bytes(name, path):
    scheme, weight = schemes()[name], shared.normal(6, 512)
    apart = torch.stack([weight, -weight], 2)[..., 0]
    assert torch.equal(scheme.encode(apart), scheme.encode(weight))


FINITE = st.floats(allow_nan=False, allow_infinity=False, width=32)


@pytest.mark.parametrize("name", BLOCK)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values=st.lists(FINITE, min_size=1, max_size=16), seed=st.integers(0, 9), weighted=st.booleans())
def test_any_finite_numbers_can_be_stored(name, path, values, seed, weighted):
    scheme = schemes()[name]
    picks = torch.randint(len(values), (1, 256), generator=torch.Generator().manual_seed(seed))
    weight = torch.tensor(values, dtype=torch.float32)[picks]
    packed = scheme.encode(weight, shared.importance(256) if weighted else None)
    assert_read_exactly(scheme, packed)
    scale = weight.abs().max().double()
    if 1e-2 < scale < 1e4:  # within half precision: no error exceeds the group's coarsest step
        assert (scheme.decode(packed) - weight).abs().max() <= 0.75 * scale
