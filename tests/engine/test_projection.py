"""Projectors: what a vision-language model sees with lies in a second file that llama.cpp loads."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from app.engine.architectures.projector import projector_for, projectors
from app.engine.errors import CompressError
from app.engine.forward import Forward
from app.engine.model import Model
from app.engine.pipeline import Order, compress
from app.engine.projection import projector_of, projector_path
from app.engine.recipe import Recipe
from tests.engine.seeing import MODELS, PIXTRAL, SIGLIP, TEXT, TEXTS, save

LOADS = """
import os, sys, xllamacpp
params = xllamacpp.CommonParams()
params.model.path, params.mmproj.path = sys.argv[1:]
params.mmproj_use_gpu = params.warmup = params.fit_params = False
params.n_ctx, params.n_parallel, params.n_gpu_layers, params.port = 256, 1, 0, 0
params.api_keys = ["key"]
server = xllamacpp.Server(params)
print("loaded", flush=True)
os._exit(0)  # its threads are not waited for
"""


@pytest.fixture
def make(tmp_path, peers, splitters):
    """`make(kind)` -> a checkpoint's folder."""
    return lambda kind: save(kind, tmp_path / "source", peers, splitters)


@pytest.mark.parametrize("kind", MODELS)
def test_a_job_writes_the_file_that_it_sees_with(kind, make, tmp_path):
    source, output = make(kind), tmp_path / "out.gguf"
    list(compress(Order(source, Recipe("F32"), output), tmp_path / "job"))
    report = json.loads((tmp_path / "job" / "report.json").read_text("utf-8"))
    found, path = report["projector"], projector_path(output)
    assert found["kind"] == kind.partition(",")[0]
    assert found["path"] == str(path)
    assert path.stat().st_size == found["size_bytes"]
    assert found["relative_error"] < 0.001
    assert not list(tmp_path.glob(".*partial"))
    child = subprocess.run(
        [sys.executable, "-c", LOADS, str(output), str(path)], capture_output=True, text=True, timeout=100, check=False
    )
    assert "loaded" in child.stdout, child.stderr[-2000:]


@pytest.mark.parametrize("kind", TEXTS)
def test_the_text_part_answers_the_same(kind, make, convert, ask):
    import transformers

    folder = make(kind)
    model = transformers.AutoModelForImageTextToText.from_pretrained(folder, dtype=torch.float32).eval()
    ids = torch.randint(3, 680, (61,), generator=torch.Generator().manual_seed(3)).tolist()
    with torch.no_grad():
        wanted = torch.log_softmax(model(input_ids=torch.tensor([ids])).logits[0, -1].double(), dim=-1)
    answer = ask(convert(folder), [{"probabilities": ids, "vocabulary": 700}])[0]
    found = torch.full((700,), -torch.inf, dtype=torch.float64)
    found[[int(number) for number in answer]] = torch.tensor(list(answer.values()), dtype=torch.float64)
    for theirs in (found, computed(folder, ids)):
        assert float((wanted.exp() * (wanted - theirs)).sum()) < 1e-5
        assert int(theirs.argmax()) == int(wanted.argmax())


def computed(folder: Path, ids: list[int]) -> torch.Tensor:
    """What follows, as the program computes it itself: [vocabulary] logarithms of probabilities."""
    model = Model.open(folder)
    try:
        forward = Forward(model)
        hidden = forward.embed(torch.tensor([ids]))
        for index in range(forward.layers):
            hidden = forward.run_layer(forward.layer(index), hidden)
        last = forward.finish(hidden)[:, -1]
        logits = [forward.logits(last, forward.output_rows(*bounds)) for bounds in forward.output_blocks()]
    finally:
        model.close()
    return torch.log_softmax(torch.cat(logits, -1)[0].double(), dim=-1)


def test_every_kind_is_tried():
    assert {cls.kind for cls in projectors()} == {name.partition(",")[0] for name in MODELS}


def test_a_model_of_text_alone_has_none(sample_model):
    model = Model.open(sample_model)
    assert projector_of(model) is None
    assert projector_for({"vision_config": {}, "model_type": "of-tomorrow"}) is None
    model.close()


def test_pictures_must_be_described(make):
    folder = make("gemma3")
    (folder / "preprocessor_config.json").unlink()
    model = Model.open(folder)
    with pytest.raises(CompressError, match="image_mean"):
        projector_of(model)
    model.close()


@pytest.mark.parametrize("key", ["image_size", "patch_size", "num_hidden_layers", "hidden_size"])
@pytest.mark.parametrize("value", [-1, 0, "x", [1], 10**30], ids=str)
def test_hostile_sizes_are_sentences(key, value):
    config = {"model_type": "gemma3", "text_config": TEXT, "vision_config": {**SIGLIP, key: value}}
    found = projector_for(config)
    assert found is not None
    with pytest.raises(CompressError):
        found.facts()


MISTRAL = {"model_type": "mistral3", "text_config": TEXT, "vision_config": PIXTRAL}


@pytest.mark.parametrize(
    ("outer", "vision", "words"),
    [
        ({"spatial_merge_size": 0}, {}, "spatial_merge_size"),
        ({"spatial_merge_size": 10**30}, {}, "spatial_merge_size"),
        ({"vision_feature_layer": -2}, {}, "another layer"),
        ({"projector_hidden_act": "relu"}, {}, "projector_hidden_act"),
        ({"model_type": "llava", "vision_feature_layer": -1}, {}, "first part"),
        ({}, {"hidden_act": "relu"}, "hidden_act"),
        ({}, {"num_attention_heads": 3}, "3 heads"),
        ({}, {"rope_theta": 1e6}, "rope_theta"),
        ({}, {"rope_parameters": {"rope_theta": 1e6}}, "rope_theta"),
    ],
)
def test_what_llama_cpp_would_see_otherwise_is_refused(outer, vision, words):
    for config, refused in ((MISTRAL, False), ({**MISTRAL, **outer, "vision_config": {**PIXTRAL, **vision}}, True)):
        found = projector_for(config)
        assert found is not None
        with pytest.raises(CompressError, match=words) if refused else nullcontext():
            found.facts()


def test_the_word_between_rows_must_be_known(make, tmp_path):
    folder = make("pixtral")
    tokenizer = json.loads((folder / "tokenizer.json").read_text("utf-8"))
    tokenizer["added_tokens"] = [word for word in tokenizer["added_tokens"] if word["content"] != "[IMG_BREAK]"]
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer), "utf-8")
    model = Model.open(folder)
    with pytest.raises(CompressError, match=r"\[IMG_BREAK\]"):
        projector_of(model)
    model.close()
    started = []
    with pytest.raises(CompressError, match=r"\[IMG_BREAK\]"):
        started.extend(compress(Order(folder, Recipe("F32"), tmp_path / "out.gguf"), tmp_path / "job"))
    assert not [step for step in started if step.stage == "compress"], "it was refused too late"


def test_the_word_between_rows_must_have_a_vector():
    found = projector_for(MISTRAL)
    found.token_list = lambda: [b"a", b"b", b"[IMG_BREAK]"]
    assert found.parts("language_model.model.embed_tokens.weight", (3, 64))[0].joined == "v.token_embd.img_break"
    for shape in ((2, 64), (192,)):
        with pytest.raises(CompressError, match="row 2"):
            found.parts("language_model.model.embed_tokens.weight", shape)


def test_eyes_that_were_taken_away_are_none(make):
    folder = make("pixtral")
    weights = folder / "model.safetensors"
    kept = {name: value for name, value in load_file(weights).items() if name.startswith("language_model.")}
    save_file(kept, weights)
    model = Model.open(folder)
    assert projector_of(model) is None
    model.close()
