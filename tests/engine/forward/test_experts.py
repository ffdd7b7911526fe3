"""Models with experts, against transformers and llama.cpp; what an observer sees of them, and one expert changed."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

import pytest
import torch

from app.engine.errors import BadCheckpoint
from app.engine.evaluation import evaluate
from app.engine.forward import BATCH_TOKENS, Forward, layer
from app.engine.forward.routing import Routing
from app.engine.model import Model
from app.engine.roles import EXPERTS, Role
from tests.engine.forward.conftest import MIXTURES, QWEN_2, VOCABULARY
from tests.engine.forward.test_forward import all_logits, difference, states
from tests.engine.stopping import finish

MIXED = replace(QWEN_2, settings={**QWEN_2.settings, "mlp_only_layers": [1]})
ALL = pytest.mark.parametrize("mixture", MIXTURES.values(), ids=MIXTURES.keys())


def some_tokens(length: int = 40) -> torch.Tensor:
    return torch.randint(3, VOCABULARY - 20, (2, length), generator=torch.Generator().manual_seed(3))


@pytest.mark.parametrize("mixture", [*MIXTURES.values(), MIXED], ids=[*MIXTURES, "layers with and without"])
def test_every_layer_agrees_with_transformers(make_mixture, mixture):
    path, reference = make_mixture(mixture)
    tokens = some_tokens(110)
    with torch.no_grad():
        wanted = reference(tokens, output_hidden_states=True)
    model = Model.open(path)
    try:
        forward = Forward(model)
        found = states(forward, tokens)
        for layer, (mine, its) in enumerate(zip(found[:-1], wanted.hidden_states[:-1], strict=True)):
            assert difference(mine, its) < 1e-5, f"before layer {layer}"
        assert difference(all_logits(forward, found[-1]), wanted.logits) < 1e-5
    finally:
        model.close()


@ALL
def test_llama_cpp_agrees(make_mixture, ask, mixture):
    path, _ = make_mixture(mixture)
    tokens = some_tokens()[:1]
    answer = ask(path, [{"probabilities": tokens[0].tolist(), "vocabulary": VOCABULARY}])[0]
    model = Model.open(path)
    try:
        forward = Forward(model)
        logits = all_logits(forward, states(forward, tokens)[-1])[0, -1].log_softmax(-1)
    finally:
        model.close()
    ids = [int(number) for number in answer]
    assert len(ids) > VOCABULARY // 2
    assert float((logits[ids] - torch.tensor([answer[str(number)] for number in ids])).abs().max()) < 1e-3


@pytest.fixture
def forward(make_mixture):
    model = Model.open(make_mixture(QWEN_2)[0])
    yield Forward(model)
    model.close()


def test_an_observer_sees_every_experts_own_tokens(forward):
    hidden = forward.embed(some_tokens())
    weights = forward.layer(0)
    seen: dict[tuple[str, int | None], list[torch.Tensor]] = defaultdict(list)

    def observe(names: tuple[str, ...], values: torch.Tensor, expert: int | None = None) -> None:
        for name in names:
            seen[name.removeprefix("blk.0.").removesuffix(".weight"), expert].append(values.clone())

    forward.run_layer(weights, hidden, observe)
    inputs = {key: torch.cat(values) for key, values in seen.items()}
    shared = inputs["ffn_gate_inp", None]
    assert shared.shape == (80, 64)
    for name in ("ffn_gate_inp_shexp", "ffn_gate_shexp", "ffn_up_shexp"):
        assert torch.equal(inputs[name, None], shared)
    shares, chosen = forward.settings.routing.choose(shared @ weights.weight(Role.FFN_GATE_INP).T)
    assert shares.shape == (80, 3)
    assert bool((shares.sum(-1) < 0.999).any())
    for expert in range(6):
        mine = shared[(chosen == expert).any(-1)]
        for name in ("ffn_gate_exps", "ffn_up_exps"):
            assert torch.equal(inputs[name, expert], mine)
        gate, up = (mine @ weights.weight(role, expert).T for role in EXPERTS[:2])
        torch.testing.assert_close(inputs["ffn_down_exps", expert], torch.nn.functional.silu(gate) * up)
    assert ("ffn_gate_exps", None) not in inputs


def test_experts_are_read_one_at_a_time(forward, monkeypatch):
    read: list[tuple[str, int]] = []
    rows = Model.rows

    def counted(self, tensor, start, stop):
        read.append((tensor.name, stop - start))
        return rows(self, tensor, start, stop)

    monkeypatch.setattr(Model, "rows", counted)
    weights = forward.layer(0)
    assert not [name for name, _ in read if "exps" in name]
    forward.run_layer(weights, forward.embed(some_tokens()))
    stacks = [(name, count) for name, count in read if "exps" in name]
    assert len(stacks) == 18
    assert all(count == (64 if "down" in name else 32) for name, count in stacks)


def test_an_expert_without_tokens_is_neither_read_nor_shown(forward, monkeypatch):
    weights = forward.layer(0)
    router = torch.zeros(6, 64)
    weights = weights.changed(Role.FFN_GATE_INP, router)  # all alike: the same three for every token
    monkeypatch.setattr(
        Routing, "choose", lambda self, scores, correction: (scores[:, :3] + 0.1, torch.tensor([[0, 2, 5]] * 80))
    )
    seen = set()
    forward.run_layer(weights, forward.embed(some_tokens()), lambda names, values, expert=None: seen.add(expert))
    assert seen == {None, 0, 2, 5}


def test_another_weight_for_one_expert(forward):
    hidden = forward.embed(some_tokens())
    weights = forward.layer(0)
    assert Role.FFN_DOWN_EXP in weights
    before = forward.run_layer(weights, hidden)
    mine: list[torch.Tensor] = []

    def observe(names: tuple[str, ...], values: torch.Tensor, expert: int | None = None) -> None:
        if names == ("blk.0.ffn_down_exps.weight",) and expert == 4:
            mine.append(values)

    changed = weights.changed(Role.FFN_DOWN_EXP, torch.zeros(64, 32), 4)
    after = forward.run_layer(changed, hidden, observe)
    differing = (after != before).any(-1).sum()
    assert 0 < int(differing) == len(mine[0]) < 80
    assert not bool(changed.weight(Role.FFN_DOWN_EXP, 4).any())
    assert torch.equal(changed.weight(Role.FFN_DOWN_EXP, 3), weights.weight(Role.FFN_DOWN_EXP, 3))
    assert torch.equal(forward.run_layer(weights, hidden), before)


def test_shares():
    scores = torch.tensor([[1.0, 3.0, 2.0, -1.0]])
    for normalized in (False, True):
        shares, chosen = Routing(4, 2, 8, 0, normalized).choose(scores)
        assert chosen.tolist() == [[1, 2]]
        likeliest = scores.softmax(-1)[0, 1:3]
        torch.testing.assert_close(shares[0], likeliest / likeliest.sum() if normalized else likeliest)


def test_a_copy_is_found_the_same_and_a_coarser_one_is_not(make_mixture, convert, tmp_path):
    path, _ = make_mixture(MIXTURES["qwen 3 moe"])
    found = []
    for mix in ("F32", "Q8_0"):
        source, output = Model.open(path), Model.open(convert(path, mix))
        try:
            found.append(finish(evaluate(source, output, some_tokens())).mean_kl)
        finally:
            source.close()
            output.close()
    assert found[0] < 1e-9 < 1e-6 < found[1] < 0.1


def test_broken_experts_are_named(forward, monkeypatch):
    rows = Model.rows

    def broken(self, tensor, start, stop):
        values = rows(self, tensor, start, stop)
        return values.fill_(torch.nan) if tensor.name == "blk.0.ffn_up_exps.weight" and start >= 64 else values

    monkeypatch.setattr(Model, "rows", broken)
    with pytest.raises(BadCheckpoint, match="ffn_up_exps"):
        forward.run_layer(forward.layer(0), forward.embed(some_tokens()))


def test_many_sequences_at_once(forward, monkeypatch):
    assert forward.batch_tokens > BATCH_TOKENS
    hidden, weights = forward.embed(some_tokens()), forward.layer(0)
    before = forward.run_layer(weights, hidden)
    monkeypatch.setattr(layer, "ATTENTION_TOKENS", 40)
    torch.testing.assert_close(forward.run_layer(weights, hidden), before)
