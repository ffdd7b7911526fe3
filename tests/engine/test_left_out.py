"""What a result does not hold is said: by the outline, and by the report of a job."""

from __future__ import annotations

import json

import pytest
import torch
from safetensors.torch import load_file, save_file

from app.engine.errors import BadCheckpoint
from app.engine.left_out import left_out
from app.engine.model import Model
from app.engine.outline import LEFT_OUT, Outline
from app.engine.pipeline import Order, compress
from app.engine.recipe import Recipe
from tests.models import write_llama

EYES = "vision_tower.transformer.layers.0.attention.q_proj.weight"
EARS = "model.audio_tower.conformer.0.norm.weight"
SEEING = {"model_type": "gemma3", "vision_config": {}}
STRANGE = {"model_type": "llava", "vision_config": {"model_type": "siglip_vision_model"}}
PIXTRAL = {"model_type": "llava", "vision_config": {"model_type": "pixtral"}}


@pytest.mark.parametrize(
    ("config", "names", "words"),
    [
        ({"model_type": "llama"}, ["model.embed_tokens.weight", "lm_head.weight"], ""),
        (STRANGE, [EYES], "sees pictures"),
        (SEEING, [f"model.{EYES}"], ""),
        (PIXTRAL, [EYES], ""),
        (SEEING, [EYES, EARS], "hears sounds"),
        ({"model_type": "gemma3n"}, [EARS, "model.embed_vision.embedding.weight"], "sees pictures"),
    ],
)
def test_eyes_and_ears(config, names, words, tmp_path):
    found = left_out(config, names, tmp_path)
    assert words in found
    assert bool(found) is bool(words)


def test_layers_behind_an_embedding_model(tmp_path):
    modules = [
        {"type": "sentence_transformers.models.Transformer", "path": ""},
        {"type": "sentence_transformers.models.Pooling", "path": "1_Pooling"},
        {"type": "sentence_transformers.models.Dense", "path": "2_Dense"},
        {"type": "sentence_transformers.models.Dense", "path": "3_Dense"},
    ]
    (tmp_path / "modules.json").write_text(json.dumps(modules))
    found = left_out({}, [], tmp_path)
    assert "2_Dense, 3_Dense" in found
    assert "vectors" in found
    (tmp_path / "modules.json").write_text(json.dumps(modules[:2]))
    assert left_out({}, [], tmp_path) == ""
    (tmp_path / "modules.json").write_text("{}")
    with pytest.raises(BadCheckpoint, match="modules"):
        left_out({}, [], tmp_path)


def test_a_job_says_what_its_result_lacks(tmp_path):
    folder = write_llama(tmp_path / "m")
    weights = folder / "model.safetensors"
    save_file({**load_file(weights), EYES: torch.ones(4, 4)}, weights)
    model = Model.open(folder)
    outline = model.outline
    model.close()
    assert "sees pictures" in outline.facts[LEFT_OUT]
    assert Outline.from_json(json.loads(json.dumps(outline.to_json()))).left_out == outline.left_out
    list(compress(Order(folder, Recipe("F16"), tmp_path / "out.gguf"), tmp_path / "job"))
    report = json.loads((tmp_path / "job" / "report.json").read_text())
    assert report["source"]["left_out"] == outline.left_out


def test_a_whole_model_lacks_nothing(sample_model):
    model = Model.open(sample_model)
    assert model.outline.left_out == ""
    assert LEFT_OUT not in model.outline.facts
    model.close()
