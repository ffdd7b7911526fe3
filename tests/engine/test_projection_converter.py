"""Every kind of projector against llama.cpp's own converter: the same tensors, byte for byte, and the same metadata.

Runs where the environment variable CONVERTER names the folder that holds convert_hf_to_gguf.py with what it imports.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import gguf
import numpy as np
import pytest
from safetensors.torch import load_file, save_file

from app.engine.model import Model
from app.engine.projection import projector_path, write_projector
from app.engine.quantizer import Device
from tests.engine.architectures.stated import metadata, same
from tests.engine.conftest import CONVERTER
from tests.engine.seeing import MODELS, save

pytestmark = pytest.mark.skipif(not CONVERTER, reason="CONVERTER names no folder with convert_hf_to_gguf.py")

# names as the converter knows them: an expression -> what stands there instead
BREAK = {r"^language_model\.model\.embed_tokens": "embed_tokens"}  # it passes over all names of the text part, this too
RENAMED = {
    "internvl": {r"^(?=vision_tower|multi_modal_projector)": "model."},
    "gemma3": {r"vision_tower\.(?!vision_model)": "vision_tower.vision_model."},
    "pixtral": BREAK,
    "pixtral, nothing merged": BREAK,
}
# a key or a tensor -> why it differs; tensors are then compared at the converter's type
PATCHES = {"v.patch_embd.weight": "16 bits there; exact here, as the converter too has it for most kinds"}
DIFFERENCES: dict[str, dict[str, str]] = {
    "gemma3": {"vision.projector.scale_factor": "stated where it is not that of published models"},
    "internvl": PATCHES,
    "pixtral": PATCHES,
    "pixtral, nothing merged": PATCHES,
}
UNKNOWN = {"mlp": "Unsupported model type: clip_vision_model"}


def disguise(folder: Path, kind: str) -> None:
    """Name tensors and the vision part as the converter expects them."""
    weights, stated = folder / "model.safetensors", folder / "config.json"
    tensors = load_file(weights)
    for pattern, known in RENAMED.get(kind, {}).items():
        tensors = {re.sub(pattern, known, name): value for name, value in tensors.items()}
    save_file(tensors, weights, {"format": "pt"})
    config = json.loads(stated.read_text("utf-8"))
    if kind == "internvl":  # as published
        config["vision_config"]["architectures"] = ["InternVisionModel"]
    stated.write_text(json.dumps(config), "utf-8")


@pytest.mark.parametrize("kind", MODELS)
def test_it_agrees_with_the_converter(kind, peers, splitters, converter, tmp_path):
    folder, theirs = save(kind, tmp_path / "source", peers, splitters), tmp_path / "theirs.gguf"
    model = Model.open(folder)
    list(write_projector(model, tmp_path / "ours.gguf", Device()))
    model.close()
    disguise(folder, kind)
    said = converter(folder, theirs, "MMPROJ")
    if kind in UNKNOWN:
        assert UNKNOWN[kind] in said, "the converter has learned the kind; compare it"
        return
    assert said == ""
    mine, other = gguf.GGUFReader(projector_path(tmp_path / "ours.gguf")), gguf.GGUFReader(theirs)
    explained = DIFFERENCES.get(kind, {})
    left, right = metadata(mine, "clip"), metadata(other, "clip")
    different = {key for key in left.keys() | right.keys() if not same(left.get(key), right.get(key))}
    assert not {key: (left.get(key), right.get(key)) for key in different - explained.keys()}
    tensors, others = ({tensor.name: tensor for tensor in reader.tensors} for reader in (mine, other))
    assert sorted(tensors.keys() ^ others.keys()) == []
    for name, one in tensors.items():
        two = others[name]
        assert list(one.shape) == list(two.shape), name
        assert (one.tensor_type == two.tensor_type) is (name not in explained), name
        assert np.array_equal(one.data.astype(two.data.dtype), two.data), name
