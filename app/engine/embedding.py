"""The proof of an encoder: what it makes of texts, next to what its original makes of them.

An encoder writes nothing that could be read, and no word follows another; its answer to a text is a vector. So both
files, the original written without loss and the result, read the same sentences in llama.cpp, and the cosine of each
pair of vectors says how much of the meaning was kept: 1 is the same direction.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.engine.errors import OutputError, RuntimeRefused, RuntimeUnavailable
from app.engine.model import Model
from app.engine.original import needed_for, write_original
from app.engine.progress import Progress
from app.engine.runtime import Embeddings, embed

COPY = "original.gguf"
TEXTS = (
    "The cat sleeps on the warm windowsill.",
    "A kitten is dozing in the sun by the window.",
    "Interest rates rose by a quarter of a point on Thursday.",
    "The central bank has made borrowing more expensive.",
    "How do I sort a list of numbers in Python?",
    "def mean(values): return sum(values) / len(values)",
    "Photosynthesis turns light, water and carbon dioxide into sugar and oxygen.",
    "Das Haus am See wurde im Jahr 1902 gebaut.",
    "La recette demande trois œufs, du sucre et un citron.",
    "The goalkeeper saved two penalties and the match ended in a draw.",
    "Patients who slept less than six hours recovered more slowly.",
    "Where can I find a hotel near the railway station?",
)


@dataclass(frozen=True)
class Closeness:
    """How far a result's vectors are from its original's.

    Attributes:
        texts: how many were read.
        size: values of one vector.
        mean, least: cosine between the original's vector and the result's, over the texts.
    """

    texts: int
    size: int
    mean: float
    least: float


def closeness(original: Sequence[Sequence[float]], result: Sequence[Sequence[float]]) -> Closeness:
    """Compare vectors of length 1, text by text."""
    cosines = [sum(a * b for a, b in zip(one, two, strict=True)) for one, two in zip(original, result, strict=True)]
    return Closeness(len(cosines), len(result[0]), sum(cosines) / len(cosines), min(cosines))


def try_embedding(model: Model, output: Path, job_dir: Path, threads: int) -> Generator[Progress, None, dict[str, Any]]:
    """Have llama.cpp read some sentences with the result, and with the original where there is room for a copy of it.

    Args:
        model: the original.
        output: the result, a GGUF.
        job_dir: where the copy lies meanwhile.
        threads: to compute with.

    Returns:
        The report's "runtime".

    Raises:
        RuntimeRefused: llama.cpp cannot run the result.
        RuntimeUnavailable: there is no runtime, or too little memory.
    """
    found = embed(output, TEXTS, threads)
    near, why_not = None, ""
    try:
        near = closeness((yield from _of_original(model, job_dir, threads)).vectors, found.vectors)
    except (OutputError, RuntimeRefused, RuntimeUnavailable) as error:
        why_not = error.message
    return {
        "name": "llama.cpp",
        "ok": True,
        "prompt": "",
        "text": _sentence(found, near, why_not),
        "tokens": found.tokens,
        "tokens_per_s": found.tokens_per_s,
        "load_s": found.load_s,
        "memory_bytes": found.memory_bytes,
        "embeddings": None if near is None else asdict(near),
    }


def _of_original(model: Model, job_dir: Path, threads: int) -> Generator[Progress, None, Embeddings]:
    """The original's vectors; its copy is gone afterwards."""
    copy = job_dir / COPY
    needed = needed_for(model, copy)
    if needed.path:
        return embed(Path(needed.path), TEXTS, threads)
    try:
        yield from write_original(model, copy, threads)
        return embed(copy, TEXTS, threads)
    finally:
        copy.unlink(missing_ok=True)


def _sentence(found: Embeddings, near: Closeness | None, why_not: str) -> str:
    size = len(found.vectors[0])
    if near is None:
        return (
            f"Vectors of {size} values for {len(found.vectors)} sentences. Not compared with the original's: {why_not}"
        )
    return (
        f"Vectors of {size} values for {near.texts} sentences; their cosine with the original's is "
        f"{near.mean:.4f} on average, {near.least:.4f} at least."
    )
