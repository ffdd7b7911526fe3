"""A finished calibration: what the inputs of all linear layers are like, kept in a folder.

`calibration.safetensors` holds the channels' figures, once for weights that share their input; `calibration.json`
everything else. It is written last, so where it is, the calibration is whole.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.engine.calibration.accumulator import blended
from app.engine.calibration.states import cannot_write, replace_file
from app.engine.calibration.statistics import ActivationStatistics
from app.engine.errors import CompressError
from app.engine.outline import Outline

if TYPE_CHECKING:
    import torch

FACTS, TENSORS = "calibration.json", "calibration.safetensors"
VERSION = 1


@dataclass(frozen=True)
class Calibration:
    """What a text does inside a model.

    Attributes:
        digest: of the model, the text's tokens and what was asked for.
        model: the model's name.
        chunks, context: the text: so many sequences of so many tokens.
        inputs: one for every input that linear layers have, layer by layer; the output's last.
    """

    digest: str
    model: str
    chunks: int
    context: int
    inputs: tuple[ActivationStatistics, ...]

    @property
    def tokens(self) -> int:
        """That were read."""
        return self.chunks * self.context

    @cached_property
    def _by_name(self) -> Mapping[str, ActivationStatistics]:
        return {name: one for one in self.inputs for name in one.names}

    @property
    def names(self) -> tuple[str, ...]:
        """Of all weights whose input was measured."""
        return tuple(self._by_name)

    def __contains__(self, name: str) -> bool:
        return name in self._by_name

    def statistics(self, name: str) -> ActivationStatistics:
        """What enters a weight.

        Raises:
            KeyError: nothing was measured for that weight.
        """
        return self._by_name[name]

    def importance(self, name: str) -> torch.Tensor:
        """How much an error in each column of a weight counts: [columns] float32, the input's mean square."""
        return self._by_name[name].mean_square

    def expert_importance(self, name: str) -> torch.Tensor:
        """The same for each expert: [experts, columns] float32; those that got few tokens lean on the others."""
        found = self._by_name[name]
        if found.expert_mean_square is None or found.expert_counts is None:
            return found.mean_square[None]
        return blended(found.expert_mean_square, found.expert_counts, found.mean_square)

    def summary(self, outline: Outline) -> dict[str, Any]:
        """For people and programs, as plain data: one entry per weight, in the model's order."""
        weights = [
            {"name": tensor.name, "role": tensor.place.role.value, **self._by_name[tensor.name].summary()}
            for tensor in outline.tensors
            if tensor.name in self._by_name
        ]
        return {
            "model": self.model,
            "chunks": self.chunks,
            "context": self.context,
            "tokens": self.tokens,
            "weights": weights,
        }

    def save(self, folder: Path) -> None:
        """Write both files.

        Raises:
            OutputError: the folder cannot be written.
        """
        try:
            write_inputs(folder / TENSORS, self.inputs)
            facts = {
                "version": VERSION,
                "digest": self.digest,
                "model": self.model,
                "chunks": self.chunks,
                "context": self.context,
            }
            temporary = folder / f"{FACTS}.{os.getpid()}.part"
            temporary.write_text(json.dumps(facts), "utf-8")
            replace_file(temporary, folder / FACTS)
        except OSError as error:
            raise cannot_write(folder, error) from error

    @classmethod
    def load(cls, folder: Path) -> Calibration:
        """Read a folder.

        Raises:
            CompressError: there is no finished calibration, or none that this program reads.
        """
        try:
            facts = json.loads((folder / FACTS).read_text("utf-8"))
            if facts["version"] != VERSION:
                raise CompressError(f"The calibration in {folder} is of version {facts['version']}.", "Make it again.")
            inputs = read_inputs(folder / TENSORS)
            return cls(facts["digest"], facts["model"], facts["chunks"], facts["context"], inputs)
        except FileNotFoundError:
            raise CompressError(f"There is no finished calibration in {folder}.", "Calibrate the model.") from None
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise CompressError(f"The calibration in {folder} cannot be read.", "Make it again.") from error


def write_inputs(path: Path, inputs: Iterable[ActivationStatistics]) -> None:
    """Keep some inputs' statistics in a file of their own, whole or not at all.

    Raises:
        OSError: no space.
    """
    from safetensors.torch import save

    kept = tuple(inputs)
    tensors = {f"{index}.{key}": value for index, one in enumerate(kept) for key, value in one.tensors().items()}
    temporary = path.with_suffix(f".{os.getpid()}.part")
    try:
        temporary.write_bytes(save(tensors, {"inputs": json.dumps([one.facts() for one in kept])}))
        replace_file(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def read_inputs(path: Path) -> tuple[ActivationStatistics, ...]:
    """The inverse of `write_inputs`.

    Raises:
        FileNotFoundError: no such file.
        ValueError: not what `write_inputs` writes.
    """
    from safetensors import SafetensorError, safe_open

    parts: list[dict[str, torch.Tensor]] = []
    try:
        with safe_open(path, "pt") as file:
            facts = json.loads((file.metadata() or {}).get("inputs", "null")) or []
            parts = [{} for _ in facts]
            for name in file.keys():  # noqa: SIM118 - not a dictionary
                index, _, key = name.partition(".")
                parts[int(index)][key] = file.get_tensor(name).clone()
        return tuple(ActivationStatistics.from_parts(*pair) for pair in zip(facts, parts, strict=True))
    except (SafetensorError, KeyError, TypeError, IndexError) as error:
        raise ValueError(f"{path.name}: {error}") from error
