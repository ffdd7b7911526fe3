"""The preflight in words: figures in a line each, and what the mending buttons are called. No widget."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.gui import words
from app.gui.models.preflight import Duration, Mend, Surroundings, Wish


def _tr(text: str) -> str:
    return QCoreApplication.translate("preflight", text)


def disk(wish: Wish, around: Surroundings) -> str:
    """What it takes of the disk."""
    output, free = words.size(wish.plan.size_bytes), words.size(around.place.free_bytes)
    temporary = around.temporary_bytes if wish.calibrates else 0
    if temporary:
        return _tr("{0}, and {1} for a while; {2} free").format(output, words.size(temporary), free)
    return _tr("{0}; {1} free").format(output, free)


def memory(around: Surroundings) -> str:
    """What it takes of the memory."""
    return _tr("about {0}; {1} free").format(words.size(around.peak_bytes), words.size(around.memory_free))


def time(found: Duration) -> str:
    """How long it takes, and how one knows."""
    sources = {
        "tried": _tr("about {0}, as tried"),
        "usual": _tr("about {0}, as earlier jobs here"),
        "rough": _tr("very roughly {0}"),
    }
    return sources[found.source].format(words.roughly(found.seconds))


def mend(which: Mend) -> tuple[str, str]:
    """A button's text and tooltip."""
    return {
        Mend.FOLDER: (_tr("Choose another folder"), _tr("Write the result to another disk or folder")),
        Mend.NAME: (_tr("Use another name"), _tr("Put a number behind the name, so that both files stay")),
        Mend.REPLACE: (_tr("Replace it"), _tr("The old file stays until the new one is proven")),
        Mend.FAST: (_tr("Use Fast"), _tr("Round the weights as they are, without reading a text")),
        Mend.CPU: (_tr("Use the processor"), _tr("Slower, but it has more memory")),
        Mend.FIT: (_tr("Make it fit"), _tr("Choose the best size that this computer can run")),
        Mend.SIZE: (_tr("Choose a size"), _tr("Go to the slider")),
        Mend.PRESETS: (_tr("Choose a preset"), _tr("Go to the presets")),
        Mend.TEXT: (_tr("Use the bundled text"), _tr("Calibrate with the text that comes along")),
        Mend.TRY: (_tr("Try first"), _tr("Half a minute on a sample says how good it will be, and how long it takes")),
        Mend.PLUGGED: (_tr("Start when plugged in"), _tr("Put it in the queue; it begins on mains power")),
        Mend.AGAIN: (_tr("Check again"), _tr("Look once more, after closing programs, freeing space or plugging in")),
        Mend.ANSWER: (_tr("Answer"), _tr("See the known ways side by side, and choose one")),
        Mend.ORIGINAL: (_tr("Find the original"), _tr("Look for the model as it was published")),
    }[which]
