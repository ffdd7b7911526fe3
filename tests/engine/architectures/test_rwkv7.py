"""RWKV-7, which transformers does not have, against its equations: in llama.cpp it answers the same."""

import json

import pytest
import torch

from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.model import Model
from tests.engine.architectures import rwkv7_reference as peer

LENGTHS = (1, 2, 7, 30, 61)


@pytest.fixture
def folder(tmp_path, peers, splitters):
    """A tiny checkpoint."""
    path = tmp_path / "source"
    peer.save(path)
    splitter, whole_words = splitters["gpt-2"]
    tokenizer = peers.byte_level_tokenizer(splitter, peer.WORDS - 10, whole_words)
    peers.save_tokenizer(path, tokenizer, "<|begin|>", "<|end|>")
    return path


def answers(folder, convert, ask):
    ids = torch.randint(3, peer.WORDS - 20, (max(LENGTHS),), generator=torch.Generator().manual_seed(3)).tolist()
    asked = [{"probabilities": ids[:length], "vocabulary": peer.WORDS} for length in LENGTHS]
    reference = peer.Reference(peer.tensors()).log_probabilities(ids)
    return zip((reference[length - 1] for length in LENGTHS), ask(convert(folder), asked), strict=True)


def check(pairs) -> None:
    for wanted, answer in pairs:
        found = torch.full((peer.WORDS,), -torch.inf, dtype=torch.float64)
        found[[int(number) for number in answer]] = torch.tensor(list(answer.values()), dtype=torch.float64)
        assert float((wanted.exp() * (wanted - found)).sum()) < 1e-5
        assert int(found.argmax()) == int(wanted.argmax())


def test_next_token_distributions_agree(folder, convert, ask):
    check(answers(folder, convert, ask))


def test_its_own_names_say_the_same(folder, convert, ask):
    """RWKV's own checkpoints call tensors otherwise, transpose the small matrices, and lack what nobody reads."""
    from safetensors.torch import load_file, save_file

    renamed = {}
    for name, value in load_file(folder / "model.safetensors").items():
        new = name.replace("layers.", "blocks.").replace(".attn.", ".attention.").replace(".attn_norm", ".ln1")
        new = (
            new.replace("_lora.lora.0.weight", "1")
            .replace("_lora.lora.2.weight", "2")
            .replace("_lora.lora.2.bias", "0")
        )
        small = value.ndim == 2 and new[-1] in "12"
        renamed[new] = value.T.contiguous() if small else value
    save_file(renamed, folder / "model.safetensors")
    check(answers(folder, convert, ask))


def test_other_sizes_of_heads_are_refused(folder):
    config = json.loads((folder / "config.json").read_text("utf-8"))
    (folder / "config.json").write_text(json.dumps({**config, "head_dim": 32}), "utf-8")
    with pytest.raises(UnsupportedModel, match="heads of 32"):
        Model.open(folder)


def test_a_missing_share_is_a_sentence(folder):
    from safetensors.torch import load_file, save_file

    tensors = load_file(folder / "model.safetensors")
    del tensors["model.layers.1.attn.x_v"]
    save_file(tensors, folder / "model.safetensors")
    with pytest.raises(BadCheckpoint, match="missing"):
        Model.open(folder)
