"""What there is to say about a model that was looked at without a download."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.engine.outline import Outline
from app.engine.statistics import Statistics
from app.gui import words


def _tr(text: str) -> str:
    return QCoreApplication.translate("remote_words", text)


def how_much(outline: Outline, read_bytes: int) -> str:
    """How little of the model was fetched."""
    text = _tr("Not downloaded: read {0} of {1}; histograms are from samples.")
    return text.format(words.size(read_bytes), words.size(outline.size_bytes))


def needs_weights() -> str:
    """Why most buttons wait."""
    return _tr("Not downloaded yet. Measuring, trying and compressing need all of the weights.")


def of_sample(found: Statistics) -> str:
    """How much of a tensor was read."""
    return _tr("From a sample: {0} of {1}.").format(words.size(found.read_bytes), words.size(found.of_bytes))
