"""Watches one layer's linear layers while sequences pass through it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.engine.calibration.accumulator import ChannelSums, ExpertSums, HessianSum, Range
from app.engine.calibration.statistics import ActivationStatistics

if TYPE_CHECKING:
    import torch

Names = tuple[str, ...]


class LayerObserver:
    """An observer for `Forward.run_layer` that counts what it is shown.

    Weights that share an input share its statistics, unless a clip holds for one and not for the other.

    Attributes:
        hessians: names -> what was summed up, where that was asked for; experts have none.
    """

    def __init__(self, clips: Mapping[str, Range], hessians: bool = False) -> None:
        self._clips = clips
        self._wanted = hessians
        self._sums: dict[Names, ChannelSums] = {}
        self._experts: dict[Names, ExpertSums] = {}
        self.hessians: dict[Names, HessianSum] = {}

    def __call__(self, names: Names, values: torch.Tensor, expert: int | None = None) -> None:
        """Count the input of some weights.

        Args:
            names: the weights that share it.
            values: [tokens, columns] float32.
            expert: of an expert's part of these weights; the values are those of the tokens that it was sent.
        """
        for clip in dict.fromkeys(map(self._clips.get, names)):
            mine = tuple(name for name in names if self._clips.get(name) == clip)
            self._count(mine, values, clip, expert)

    def _count(self, names: Names, values: torch.Tensor, clip: Range | None, expert: int | None) -> None:
        columns = values.shape[1]
        if names not in self._sums:
            self._sums[names] = ChannelSums(columns, clip)
        self._sums[names].add(values)
        if expert is not None:
            self._experts.setdefault(names, ExpertSums(columns)).add(expert, values, clip)
        elif self._wanted:
            self.hessians.setdefault(names, HessianSum()).add(values, clip)

    def statistics(self, layer: int | None) -> tuple[ActivationStatistics, ...]:
        """What was counted, of every input that had a token."""
        return tuple(
            ActivationStatistics.of(names, layer, sums, self._experts.get(names))
            for names, sums in self._sums.items()
            if sums.count
        )
