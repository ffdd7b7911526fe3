"""Who will run the result: programs that people know, and the format that each of them reads.

Only programs whose format can be written are offered, so nothing can be chosen that does not go together.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.engine.formats import formats


@dataclass(frozen=True)
class Runner:
    """A program.

    Attributes:
        key: what is remembered.
        title: its name.
        sentence: what it is good for and what happens when the job is done.
        format: the container that it reads.
    """

    key: str
    title: str
    sentence: str
    format: str


def _tr(text: str) -> str:
    return QCoreApplication.translate("runners", text)


def _known() -> tuple[Runner, ...]:
    return (
        Runner("ollama", "Ollama", _tr("Once it is proven, one button puts it into Ollama."), "gguf"),
        Runner("lm-studio", "LM Studio", _tr("Once it is proven, one button puts it into LM Studio's folder."), "gguf"),
        Runner("llama.cpp", "llama.cpp", _tr("For llama.cpp and every program that is built on it."), "gguf"),
        Runner("vllm", "vLLM", _tr("For servers with graphics cards."), "compressed_tensors"),
        Runner("mlx", "MLX", _tr("For Macs with Apple silicon."), "mlx"),
        Runner("transformers", "transformers", _tr("For programs in Python."), "bitsandbytes"),
    )


def runners() -> tuple[Runner, ...]:
    """Those whose format can be written here."""
    writable = {item.name for item in formats().values() if item.writable}
    return tuple(item for item in _known() if item.format in writable)


def runner(key: str) -> Runner:
    """The one called `key`; the first where none is."""
    offered = runners()
    return next((item for item in offered if item.key == key), offered[0])
