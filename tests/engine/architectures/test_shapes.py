"""A checkpoint whose tensors are not those that its configuration promises is refused with the tensor's name."""

import json
import shutil

import pytest
from safetensors.torch import load_file, save_file

from app.engine.errors import BadCheckpoint
from app.engine.model import Model


@pytest.fixture
def broken(sample_model, tmp_path):
    """`broken(change, **config)` opens the sample model after `change(tensors)`."""

    def broken(change=lambda tensors: None, **config):
        folder = shutil.copytree(sample_model, tmp_path / "model", ignore=shutil.ignore_patterns("how-it-was-made"))
        tensors = load_file(folder / "model.safetensors")
        change(tensors)
        save_file(tensors, folder / "model.safetensors")
        stated = json.loads((folder / "config.json").read_text("utf-8"))
        (folder / "config.json").write_text(json.dumps({**stated, **config}), "utf-8")
        return Model.open(folder)

    return broken


def test_as_it_is(broken):
    model = broken()
    assert len(model.outline.tensors) == 56
    model.close()


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        (
            "model.layers.5.mlp.up_proj.weight",
            "the first is the feed-forward up weight of layer 5",
        ),
        ("model.norm.weight", "final normalization"),
        ("model.embed_tokens.weight", "word embeddings"),
    ],
)
def test_a_missing_tensor(broken, name, sentence):
    with pytest.raises(BadCheckpoint, match=sentence):
        broken(lambda tensors: tensors.pop(name))


def test_a_missing_layer(broken):
    with pytest.raises(BadCheckpoint, match=r"missing \(9\); .* layer 6"):
        broken(num_hidden_layers=7)


def test_an_output_that_is_neither_tied_nor_there(broken):
    with pytest.raises(BadCheckpoint, match="output"):
        broken(tie_word_embeddings=False)


def test_a_tensor_twice(broken):
    with pytest.raises(BadCheckpoint, match="are the same tensor"):
        broken(lambda tensors: tensors.update({"norm.weight": tensors["model.norm.weight"].clone()}))


@pytest.mark.parametrize(
    ("config", "name"),
    [
        ({"vocab_size": 4000}, "embed_tokens"),
        ({"num_attention_heads": 8}, "q_proj|o_proj"),
        ({"num_key_value_heads": 1}, "k_proj"),
        ({"intermediate_size": 512}, "down_proj"),
        ({"hidden_size": 128}, "embed_tokens"),
    ],
)
def test_the_configuration_of_another_model(broken, config, name):
    with pytest.raises(BadCheckpoint, match=f"({name}).*config.json promises"):
        broken(**config)
