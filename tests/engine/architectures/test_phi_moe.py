"""Phi 3.5 MoE: the file is right, and llama.cpp computes it in a simpler way than its makers meant; so it is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from app.engine.architectures import architecture_for, caution_of
from app.engine.errors import UnsupportedModel
from app.engine.forward import Forward
from app.engine.model import Model
from tests.engine.architectures.test_families import LENGTHS, VOCABULARY, expected
from tests.engine.architectures.tiny.recipes import BOTH, LONG_ROPE, Tiny
from tests.engine.forward.test_forward import all_logits, difference, states

STRETCH = {"short_factor": [1.0, 1.1, 1.2, 1.4, 1.5, 1.6, 1.8, 1.9], "long_factor": [1.0, 1.5, 2, 3, 4, 4.5, 5, 7]}
SCALES = {"short_mscale": 1.243, "long_mscale": 1.243}
# short texts: transformers' own class of this family never takes the long factors, which its makers' code does
ROPE = {**LONG_ROPE, **STRETCH, **SCALES, "partial_rotary_factor": 1.0, "original_max_position_embeddings": 256}
PHI_MOE = Tiny(
    "PhimoeConfig",
    "pieces",
    {
        **BOTH,
        "num_local_experts": 4,
        "num_experts_per_tok": 2,
        "attention_bias": True,
        "lm_head_bias": True,
        "rope_parameters": ROPE,
    },
)
STATED = {
    **PHI_MOE.settings,
    "model_type": "phimoe",
    "vocab_size": VOCABULARY,
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 3,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 256,
}


@pytest.fixture
def phi_moe(make_tiny: Callable[[Tiny], tuple[Path, Any]]) -> tuple[Path, Any]:
    folder, model = make_tiny(PHI_MOE)
    path = folder / "config.json"
    path.write_text(path.read_text("utf-8").replace("PhimoeForCausalLM", "PhiMoEForCausalLM"), "utf-8")  # as published
    return folder, model


def divergences(path: Path, model: Any, ask: Callable[..., Any]) -> list[float]:
    """llama.cpp's answers against transformers', in nats."""
    ids = torch.randint(3, VOCABULARY - 20, (max(LENGTHS),), generator=torch.Generator().manual_seed(3)).tolist()
    answers = ask(path, [{"probabilities": ids[:length], "vocabulary": VOCABULARY} for length in LENGTHS])
    wanted = expected(model, ids)
    found = []
    for length, answer in zip(LENGTHS, answers, strict=True):
        mine = torch.tensor([answer[str(number)] for number in range(VOCABULARY)], dtype=torch.float64)
        found.append(float((wanted[length - 1].exp() * (wanted[length - 1] - mine)).sum()))
    return found


def simpler(model: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make transformers compute it as llama.cpp does: that, and nothing else, is what the two differ in."""
    from transformers.models.phimoe import modeling_phimoe

    def chosen(scores: torch.Tensor, jitter_eps: float, training: bool, top_k: int = 2) -> Any:
        shares, experts = scores.softmax(-1).topk(top_k)
        return shares / shares.sum(-1, keepdim=True), experts

    def norm(self: torch.nn.LayerNorm, values: torch.Tensor) -> torch.Tensor:
        return torch.nn.functional.rms_norm(values, values.shape[-1:], self.weight, self.eps) + self.bias

    monkeypatch.setattr(modeling_phimoe, "sparsemixer", chosen)
    monkeypatch.setattr(torch.nn.LayerNorm, "forward", norm)


def test_the_file_is_right_and_llama_cpp_is_what_differs(phi_moe, convert, ask, monkeypatch) -> None:
    folder, model = phi_moe
    path = convert(folder)
    assert min(divergences(path, model, ask)) > 0.01
    simpler(model, monkeypatch)
    assert max(divergences(path, model, ask)) < 1e-5


@pytest.mark.parametrize("container", ["folder", "gguf"])
def test_it_is_computed_as_llama_cpp_does(phi_moe, convert, monkeypatch, container: str) -> None:
    folder, reference = phi_moe
    simpler(reference, monkeypatch)
    tokens = torch.randint(3, VOCABULARY - 20, (2, 70), generator=torch.Generator().manual_seed(3))
    with torch.no_grad():
        wanted = reference(tokens, output_hidden_states=True)
    model = Model.open(folder if container == "folder" else convert(folder))
    try:
        forward = Forward(model)
        found = states(forward, tokens)
        for layer, (mine, its) in enumerate(zip(found[:-1], wanted.hidden_states[:-1], strict=True)):
            assert difference(mine, its) < PHI_MOE.rounding, f"before layer {layer}"
        assert difference(all_logits(forward, found[-1]), wanted.logits) < PHI_MOE.rounding
    finally:
        model.close()


def test_a_person_is_told(phi_moe, convert) -> None:
    folder, _ = phi_moe
    for path in (folder, convert(folder)):
        model = Model.open(path)
        caution = model.outline.caution
        model.close()
        assert caution.endswith("Expect other answers than the original's.")
    assert caution_of("llama") == ""


def test_others_have_no_caution(sample_model: Path) -> None:
    model = Model.open(sample_model)
    assert model.outline.caution == ""
    model.close()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"attention_bias": False}, "biases"),
        ({"lm_head_bias": False}, "biases"),
        ({"tie_word_embeddings": True}, "tied"),
        ({"rope_parameters": {**ROPE, "long_mscale": 1.5}}, "long texts"),
    ],
    ids=str,
)
def test_what_llama_cpp_could_not_load_is_refused(change: dict[str, Any], words: str) -> None:
    assert architecture_for(STATED).facts()["experts"] == 4
    with pytest.raises(UnsupportedModel, match=words):
        architecture_for({**STATED, **change}).facts()
