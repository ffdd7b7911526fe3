"""Which parts of which text a job calibrates with, compares candidates on, and proves the file with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.engine.errors import UnsupportedModel
from app.engine.forward import Forward
from app.engine.model import Model
from app.engine.resources import resource
from app.engine.text import read_text, token_chunks

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

CONTEXT = 512
SHORTEST_CONTEXT = 16
CALIBRATION_CHUNKS = {"balanced": 64, "best": 160}
CANDIDATE_CHUNKS = {"balanced": 8, "best": 16}
PROOF_CHUNKS = {"fast": 4, "balanced": 12, "best": 12}
LARGE = 1e9  # weights from which on fewer chunks are measured, so that the proof does not outlast the job
FEWEST = 2


def calibration_chunks(model: Model, quality: str, text: Path | None) -> tuple[torch.Tensor | None, str]:
    """The calibration text's tokens, evenly picked, or the reason why there is no calibration.

    Raises:
        CompressError: a text of the person's own cannot be used.
    """
    if quality == "fast":
        return None, ""
    content = read_text(text or resource("texts", "calibration.txt"))
    try:
        Forward(model)
        chunks = token_chunks(model, content, _context(model))
    except UnsupportedModel as error:
        return None, f"{error.message} So the values were chosen without calibration."
    return chunks[_picked(len(chunks), quality)], ""


def _picked(chunks: int, quality: str) -> torch.Tensor:
    """Which chunks of a text are calibrated with: evenly spread."""
    return torch.linspace(0, chunks - 1, min(chunks, CALIBRATION_CHUNKS[quality])).round().long()


def held_out_chunks(model: Model, quality: str, text: Path | None) -> torch.Tensor:
    """What candidates are compared on: chunks of the calibration text that nothing was calibrated with.

    A text so short that none is left is replaced by the end of the text that serves for the proof.
    """
    chunks = token_chunks(model, read_text(text or resource("texts", "calibration.txt")), _context(model))
    left = torch.ones(len(chunks), dtype=torch.bool)
    left[_picked(len(chunks), quality)] = False
    count = _affordable(model, CANDIDATE_CHUNKS[quality])
    if int(left.sum()) >= count:
        chunks = chunks[left]
        return chunks[torch.linspace(0, len(chunks) - 1, count).round().long()]
    return token_chunks(model, read_text(resource("texts", "evaluation.txt")), _context(model))[-count:]


def proof_chunks(model: Model, quality: str) -> tuple[torch.Tensor | None, str]:
    """The tokens that the finished file is measured on, or the reason why it cannot be."""
    if model.outline.embeds:
        return None, "It makes vectors of texts and predicts no words; its vectors are compared instead."
    try:
        Forward(model)
        chunks = token_chunks(model, read_text(resource("texts", "evaluation.txt")), _context(model))
    except UnsupportedModel as error:
        return None, error.message
    return chunks[: _affordable(model, PROOF_CHUNKS[quality])], ""


def _context(model: Model) -> int:
    """How many tokens are read at once: no more than the model has positions for."""
    longest = model.outline.facts.get("context length")
    return min(CONTEXT, longest) if isinstance(longest, int) and longest >= SHORTEST_CONTEXT else CONTEXT


def _affordable(model: Model, count: int) -> int:
    return max(FEWEST, min(count, int(count * LARGE / max(1, model.outline.parameters))))
