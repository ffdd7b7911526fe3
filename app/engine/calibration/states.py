"""The hidden states of all sequences between two layers, on the disk: what a stopped calibration goes on from.

A line of JSON that says whose they are, then the values as they lie in memory; written and read without a second copy
in memory, beside its final name and renamed when it is whole.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from app.engine.errors import OutputError

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

HEADER_BYTES = 512


def replace_file(temporary: Path, path: Path) -> None:
    """Push a finished file to the disk and give it its name."""
    with temporary.open("r+b") as handle:
        os.fsync(handle.fileno())
    os.replace(temporary, path)


def cannot_write(folder: Path, error: OSError) -> OutputError:
    """The sentence for a folder that does not take a file."""
    return OutputError(f"{folder} cannot be written: {error.strerror or error}.", "Free some space.")


def write_states(path: Path, digest: str, layers: int, hidden: torch.Tensor) -> Path:
    """Write hidden states beside their final name; to be renamed with `replace_file`.

    Args:
        path: the final name.
        digest: of the model and the text.
        layers: that are behind them.
        hidden: [sequences, length, hidden] float32, contiguous, on the CPU.

    Raises:
        OSError: no space; then nothing is left.
    """
    temporary = path.with_suffix(f".{os.getpid()}.part")
    header = json.dumps({"digest": digest, "layers": layers, "shape": list(hidden.shape)}).encode()
    try:
        with temporary.open("wb") as handle:
            handle.write(header.ljust(HEADER_BYTES - 1) + b"\n")
            handle.write(_bytes(hidden))
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def save_states(path: Path, digest: str, layers: int, hidden: torch.Tensor) -> None:
    """Keep hidden states; see `write_states`.

    Raises:
        OSError: no space.
    """
    replace_file(write_states(path, digest, layers, hidden), path)


def load_states(path: Path, digest: str, shape: tuple[int, ...]) -> tuple[int, torch.Tensor] | None:
    """Hidden states that were kept, and the number of layers behind them; None if there are none of this digest."""
    try:
        with path.open("rb") as handle:
            header: Any = json.loads(handle.read(HEADER_BYTES))
            if (header["digest"], header["shape"]) != (digest, list(shape)):
                return None
            hidden = torch.empty(shape)
            if path.stat().st_size != HEADER_BYTES + hidden.numel() * 4:
                return None
            view, at = _bytes(hidden), 0
            while at < len(view):
                at += handle.readinto(view[at:]) or _end(path)
            return int(header["layers"]), hidden
    except (FileNotFoundError, ValueError, KeyError, TypeError, EOFError):
        return None


def _end(path: Path) -> int:
    raise EOFError(path)


def _bytes(values: torch.Tensor) -> memoryview:
    return memoryview(cast("Any", values.numpy())).cast("B")
