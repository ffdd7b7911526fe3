"""Verification finds what differs: names, types, sizes, values; and says how much was lost."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from app.engine.errors import CompressError, VerificationError
from app.engine.formats import formats, open_checkpoint
from app.engine.model import Model
from app.engine.pipeline import Order, compress
from app.engine.plan import Plan, make_plan
from app.engine.recipe import Recipe, Rule
from app.engine.verification import TensorProof, check_header, overall_error, verify_file
from tests.models import SAMPLE, write_llama


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample model at 4 bits."""
    folder = tmp_path_factory.mktemp("made")
    list(compress(Order(SAMPLE, Recipe("Q4_K_M"), folder / "o.gguf"), folder / "job"))
    return folder / "o.gguf"


def plan_of(recipe: Recipe) -> Plan:
    model = Model.open(SAMPLE)
    model.close()
    return make_plan(model.outline, recipe)


def test_errors_are_those_of_plain_arithmetic(made: Path) -> None:
    proofs = {proof.name: proof for proof in verify_file(made, SAMPLE, threads=2)}
    model, output = Model.open(SAMPLE), open_checkpoint(made)
    error = weight = 0.0
    for tensor in model.outline.tensors:
        source = model.rows(tensor, 0, tensor.weights // tensor.shape[-1]).double()
        name = formats()["gguf"].tensor_name(tensor.name, tensor.place)
        found = output.read(name).reshape(source.shape).double()
        proof = proofs[tensor.name]
        assert proof.square_error == pytest.approx(float((found - source).square().sum()), rel=1e-6)
        assert proof.max_error == pytest.approx(float((found - source).abs().max()), rel=1e-6)
        assert (proof.source_min, proof.source_max) == (float(source.min()), float(source.max()))
        assert (proof.output_min, proof.output_max) == (float(found.min()), float(found.max()))
        error, weight = error + proof.square_error, weight + float(source.square().sum())
    model.close()
    output.close()
    assert overall_error(list(proofs.values())) == pytest.approx((error / weight) ** 0.5)


def test_a_header_that_is_not_the_plans(made: Path) -> None:
    with open_checkpoint(made) as output:
        check_header(output, plan_of(Recipe("Q4_K_M")), formats()["gguf"])
        with pytest.raises(VerificationError, match=r"planned was Q8_0"):
            check_header(output, plan_of(Recipe("Q4_K_M", (Rule("*0.mlp.up*", "Q8_0"),))), formats()["gguf"])


def test_a_file_of_another_model(made: Path, tmp_path: Path) -> None:
    deeper = write_llama(tmp_path / "deeper", layers=7, feed_forward=768)
    with pytest.raises(VerificationError):
        list(verify_file(made, deeper))
    other = write_llama(tmp_path / "other", layers=2, hidden=128)
    with pytest.raises(VerificationError, match="no counterpart"):
        list(verify_file(made, other))


def test_alone(made: Path) -> None:
    proofs = list(verify_file(made, None))
    assert len(proofs) == 56
    assert all(proof.relative_error == 0 for proof in proofs)


def test_proofs_survive_json() -> None:
    proof = TensorProof("t", "Q4_K", 1, 2, 3.0, 12.0, 5.0, -1.0, 1.0, -2.0, 2.0)
    assert proof.relative_error == 0.5
    assert TensorProof.from_json(proof.to_json()) == proof
    silent = TensorProof("t", "Q4_K", 1, 2, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    assert silent.relative_error == 0.0
    assert overall_error([silent]) == 0.0


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_single_broken_scales_are_found(made: Path, tmp_path: Path, share: float) -> None:
    data = bytearray(made.read_bytes())
    at = int(len(data) * share) // 32 * 32
    data[at : at + 1600] = b"\xff" * 1600  # among them scales, which become NaN
    (tmp_path / "b.gguf").write_bytes(data)
    with pytest.raises(CompressError):
        list(verify_file(tmp_path / "b.gguf", SAMPLE))
    with pytest.raises(CompressError):
        list(verify_file(tmp_path / "b.gguf", None))


def test_zeros_stay_zeros(tmp_path: Path) -> None:
    zeros = torch.zeros(256, 512)
    source = write_llama(tmp_path / "m", model__layers__0__mlp__down_proj__weight=zeros)
    steps = list(compress(Order(source, Recipe("Q2_K"), tmp_path / "o.gguf"), tmp_path / "job"))
    assert steps[-1].stage == "finish"
    proofs = {proof.name: proof for proof in verify_file(tmp_path / "o.gguf", source)}
    assert proofs["model.layers.0.mlp.down_proj.weight"].relative_error == 0.0
