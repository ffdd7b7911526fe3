"""Baichuan's own ways: 13B has slopes instead of rope, and Baichuan 2's output counts by its direction alone."""

import json
from dataclasses import replace

import torch

from app.engine.architectures import architecture_for
from app.engine.architectures.baichuan import WORDS_2
from app.engine.roles import Role
from tests.engine.architectures.tiny.dense import DENSE

HEADS, LENGTH, VOCABULARY = 4, 40, 700


def slopes_and_past() -> torch.Tensor:
    """What ALiBi adds to attention: [1, heads, length, length]."""
    slopes = 2.0 ** (-8.0 / HEADS * torch.arange(1, HEADS + 1))
    position = torch.arange(LENGTH)
    distance = (position[None, :] - position[:, None]).float()
    past = torch.where(distance > 0, -torch.inf, 0.0)
    return (slopes[:, None, None] * distance.clamp(max=0) + past)[None]


def test_13b_has_slopes_instead_of_rope(make_tiny, convert, ask):
    recipe = DENSE["baichuan 7b"]
    folder, model = make_tiny(replace(recipe, settings={**recipe.settings, "num_hidden_layers": 40}))
    ids = torch.randint(3, VOCABULARY - 20, (LENGTH,), generator=torch.Generator().manual_seed(3)).tolist()
    still = torch.ones(1, LENGTH, 16), torch.zeros(1, LENGTH, 16)
    model.model.rotary_emb.forward = lambda *_, **__: still
    with torch.no_grad():
        reference = model(torch.tensor([ids]), attention_mask=slopes_and_past()).logits[0].double()
    lengths = (1, 2, 7, 30, LENGTH)
    answers = ask(convert(folder), [{"probabilities": ids[:length], "vocabulary": VOCABULARY} for length in lengths])
    for length, answer in zip(lengths, answers, strict=True):
        wanted = torch.log_softmax(reference[length - 1], -1)
        found = torch.full((VOCABULARY,), -torch.inf, dtype=torch.float64)
        found[[int(number) for number in answer]] = torch.tensor(list(answer.values()), dtype=torch.float64)
        assert float((wanted.exp() * (wanted - found)).sum()) < 1e-5
        assert int(found.argmax()) == int(wanted.argmax())


def test_rows_of_the_second_ones_output_have_the_length_one(make_tiny):
    folder, _ = make_tiny(DENSE["baichuan 7b"])
    config = json.loads((folder / "config.json").read_text("utf-8"))
    (first,) = architecture_for(config).parts("lm_head.weight", (VOCABULARY, 64))
    (second,) = architecture_for({**config, "vocab_size": WORDS_2}).parts("lm_head.weight", (WORDS_2, 64))
    assert first.change is None
    assert second.place.role is Role.OUTPUT
    rows = torch.randn(5, 64) * 3
    assert torch.allclose(second.change(rows).norm(dim=-1), torch.ones(5))
    assert torch.allclose(second.change(rows)[2], rows[2] / rows[2].norm())
