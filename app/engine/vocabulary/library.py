"""How the `tokenizers` library fails: also by panics, which are no `Exception`s."""

from __future__ import annotations

from app.engine.errors import BadCheckpoint


def damaged(error: BaseException, what: str = "tokenizer.json") -> BadCheckpoint:
    """A failure of the library as a sentence; what is not one is raised again.

    Args:
        error: caught while the library had data from a file.
        what: the file.
    """
    if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
        raise error
    return BadCheckpoint(f"{what} cannot be used: {str(error)[:200]}.", "Download the file again.")
