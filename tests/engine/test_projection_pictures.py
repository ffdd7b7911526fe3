"""A picture, really seen: what llama.cpp answers to it with both files against what transformers computes.

The picture has a size that needs no resizing, so that both see the same pixels. With a projector at 32 bits nothing
but the runtime's own arithmetic differs; at 16 bits, as jobs write it, its rounding does.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import torch

from app.engine import projection
from app.engine.model import Model
from app.engine.projection import projector_path, write_projector
from app.engine.quantizer import Device
from tests.engine.llama_cpp_child import MARKER
from tests.engine.seeing import DEVIATION, MEAN, MODELS, save

PATCH, MERGE, FRAMES = 14, 2, 2
PICTURE_ID = 699  # a row that no token has; transformers puts the picture where it stands
BEFORE, AFTER = "Once upon a time", " there were 3 little pigs"


@dataclass(frozen=True)
class Scene:
    """How a kind sees a picture.

    Attributes:
        inputs: what transformers takes for the normalized pixels [3, height, width].
        words: how many words' places the picture takes.
        begin, end: what llama.cpp puts around it.
        height, width: of the picture, in pixels.
    """

    inputs: Callable[[torch.Tensor], dict[str, Any]]
    words: int
    begin: str = ""
    end: str = ""
    height: int = 56
    width: int = 56


def plain(pixels: torch.Tensor) -> dict[str, Any]:
    """One picture."""
    return {"pixel_values": pixels[None]}


def sized(pixels: torch.Tensor) -> dict[str, Any]:
    """One picture, with its height and width."""
    return {"pixel_values": pixels[None], "image_sizes": torch.tensor([pixels.shape[1:]])}


def many(pixels: torch.Tensor) -> dict[str, Any]:
    """The only picture of the only text."""
    return {"pixel_values": pixels[None, None]}


def patches(pixels: torch.Tensor) -> dict[str, Any]:
    """Patches, those that become one together, each from the picture twice."""
    rows, columns = pixels.shape[1] // PATCH, pixels.shape[2] // PATCH
    cut = pixels.expand(FRAMES, -1, -1, -1).reshape(
        FRAMES, 3, rows // MERGE, MERGE, PATCH, columns // MERGE, MERGE, PATCH
    )
    flat = cut.permute(2, 5, 3, 6, 1, 0, 4, 7).reshape(rows * columns, -1)
    return {"pixel_values": flat, "image_grid_thw": torch.tensor([[1, rows, columns]])}


QWEN = Scene(patches, 24, "<|vision_start|>", "<|vision_end|>", 112, 168)
SCENES = {
    "gemma3": Scene(plain, 4, "<start_of_image>", "<end_of_image>"),
    "qwen2vl_merger": QWEN,
    "qwen2.5vl_merger": QWEN,
    "qwen3vl_merger": QWEN,
    "idefics3": Scene(many, 4),
    "mlp": Scene(plain, 16),
    "internvl": Scene(plain, 4, "<img>", "</img>"),
    "pixtral": Scene(sized, 12, "", "[IMG_END]", 84, 112),
}


def picture(scene: Scene) -> tuple[torch.Tensor, str]:
    """A picture: its normalized pixels [3, height, width] float32, and its file (PPM) in base64."""
    colours = torch.randint(0, 256, (scene.height, scene.width, 3), generator=torch.Generator().manual_seed(9))
    colours = colours.to(torch.uint8)
    head = f"P6 {scene.width} {scene.height} 255\n".encode()
    pixels = (colours / 255 - torch.tensor(MEAN)) / torch.tensor(DEVIATION)
    return pixels.permute(2, 0, 1).contiguous(), base64.b64encode(head + bytes(colours.numpy())).decode()


def words_of(kind: str, scene: Scene, broken: int) -> list[int]:
    """The picture's places, with the word between its rows where the kind has one."""
    if kind != "pixtral":
        return [PICTURE_ID] * scene.words
    row = [PICTURE_ID] * (scene.width // PATCH // MERGE)
    rows = scene.words // len(row)
    return ([*row, broken] * rows)[:-1]


def wanted(folder: Path, scene: Scene, ids: list[int], pixels: torch.Tensor) -> torch.Tensor:
    """What follows, as transformers has it: [vocabulary] float64 logarithms of probabilities."""
    import transformers

    model = transformers.AutoModelForImageTextToText.from_pretrained(folder, dtype=torch.float32).eval()
    for config in (model.config, model.model.config):
        config.image_token_id = PICTURE_ID
    given = torch.tensor([ids])
    inputs = scene.inputs(pixels)
    kinds = (given == PICTURE_ID).int()
    if model.config.model_type == "gemma3":
        inputs["token_type_ids"] = kinds
    elif "image_grid_thw" in inputs:
        inputs["mm_token_type_ids"] = kinds
    with torch.no_grad():
        return torch.log_softmax(model(input_ids=given, **inputs).logits[0, -1].double(), dim=-1)


@pytest.fixture
def make(tmp_path, peers, splitters):
    """`make(kind)` -> a checkpoint's folder."""
    return lambda kind: save(kind, tmp_path / "source", peers, splitters)


def write(folder: Path, output: Path, mix: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that a result sees with, of matrices of a type."""
    monkeypatch.setattr(projection, "MIX", mix)
    model = Model.open(folder)
    list(write_projector(model, output, Device("cpu", 1)))
    model.close()
    return projector_path(output)


@pytest.mark.parametrize("kind", SCENES)
def test_a_picture_is_answered_the_same(kind, make, convert, ask, tmp_path, monkeypatch):
    folder, scene = make(kind), SCENES[kind]
    text = convert(folder)
    pixels, file = picture(scene)
    requests = [
        {"tokenize": BEFORE, "add_special": True},
        {"tokenize": scene.begin},
        {"tokenize": scene.end},
        {"tokenize": AFTER},
        {"tokenize": "[IMG_BREAK]"},
        {"probabilities": f"{BEFORE}{MARKER}{AFTER}", "picture": file, "vocabulary": 700},
    ]
    for mix, limit in (("F32", 1e-5), ("F16", 1e-3)):
        before, begin, end, after, broken, answer = ask(
            text, requests, write(folder, tmp_path / f"{mix}-eyes.gguf", mix, monkeypatch)
        )
        ids = [*before, *begin, *words_of(kind, scene, broken[0]), *end, *after]
        theirs = wanted(folder, scene, ids, pixels)
        found = torch.full((700,), -torch.inf, dtype=torch.float64)
        found[[int(number) for number in answer]] = torch.tensor(list(answer.values()), dtype=torch.float64)
        divergence = float((theirs.exp() * (theirs - found)).sum())
        print("KL", kind, mix, divergence, int(found.argmax()) == int(theirs.argmax()))


def test_every_kind_sees():
    assert set(SCENES) == set(MODELS)
