"""Computers in people's words."""

from dataclasses import replace

from app.engine.fit import fit, machine
from app.gui.models import fitting
from tests.gui.fakes import paper_outline

OUTLINE = replace(
    paper_outline(32, 4096), facts={**paper_outline(32, 4096).facts, "context length": 131072, "attention heads": 32,
                                    "key/value heads": 8, "head size": 128}
)  # fmt: skip


def test_what_is_offered_fits_to_the_byte():
    for choice in fitting.choices(OUTLINE, 8192)[1:]:
        found = fit(machine(choice.key), OUTLINE, choice.target.size_bytes, 8192)
        assert found.needed_bytes == found.machine.available_bytes
        assert choice.title[0].isupper() and "8k tokens" in choice.sentence


def test_longer_texts_leave_less_room_until_there_is_none():
    laptop = [fitting.choices(OUTLINE, context)[1] for context in (2048, 32768, 131072)]
    assert laptop[0].target.size_bytes > laptop[1].target.size_bytes
    assert laptop[2].target is None and "131,072 tokens" in laptop[2].sentence


def test_lengths_of_text_are_the_models_own():
    assert fitting.contexts(OUTLINE)[-1] == 131072 and fitting.usual_context(OUTLINE) == 4096
    assert fitting.contexts(replace(OUTLINE, facts={"context length": 3000})) == [2048, 3000]
    assert fitting.usual_context(replace(OUTLINE, facts={"context length": 1024})) == 1024


def test_what_is_counted_besides_is_said():
    assert "KV cache" in fitting.assumption(OUTLINE, 8192)
    assert "does not say" in fitting.assumption(replace(OUTLINE, facts={}), 8192)
