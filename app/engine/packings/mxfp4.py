"""MXFP4 as GPT-OSS is published: `..._blocks` [experts, out, in / 32, 16] and `..._scales` [experts, out, in / 32].

The model's tensor keeps the name of its blocks, and is [experts, out, in], as every matrix; the same experts in 16 bits
are published turned, under the name without an ending.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING, Any

from app.engine.checkpoint import TensorInfo
from app.engine.errors import BadCheckpoint
from app.engine.packings._codes import MX_GROUP
from app.engine.packings._mx import MXFP4
from app.engine.packings._scaled import Blocks, nibbles_e2m1
from app.engine.packings.base import AGAIN, Packed, Packing, shaped, typed
from app.engine.stored import StoredCheckpoint

if TYPE_CHECKING:
    import torch

_BLOCKS, _SCALES = "_blocks", "_scales"


@dataclass(frozen=True)
class _Blocked(MXFP4):
    """Blocks whose bytes have a dimension of their own: a row of weights is many of the file's."""

    def numbers(self, raw: StoredCheckpoint, start: int, stop: int) -> torch.Tensor:
        """The stored numbers of some rows."""
        return self.decode(self.stored_matrix(raw, start, stop), self.shape[-1])

    def stored_matrix(self, raw: StoredCheckpoint, start: int, stop: int) -> torch.Tensor:
        """The stored bytes of some rows: [stop - start, columns / 2] uint8."""
        groups = self.shape[-1] // MX_GROUP
        stored = raw.stored_rows(self.parts[0].name, start * groups, stop * groups)
        return stored.reshape(stop - start, groups * MX_GROUP // 2)

    def ranges(self, start: int, stop: int) -> list[tuple[str, int, int]]:
        """Rows of the blocks and of the scales."""
        groups = self.shape[-1] // MX_GROUP
        return [(self.parts[0].name, start * groups, stop * groups), (self.scale.name, start, stop)]


class GptOssMXFP4(Packing):
    """`quant_method` "mxfp4"."""

    title = "MXFP4"

    @classmethod
    def claims(cls, settings: Mapping[str, Any]) -> bool:
        """By name."""
        return settings.get("quant_method") == "mxfp4"

    def tensors(self) -> Iterable[Packed]:
        """Every pair of blocks and scales."""
        for info in self.raw.tensors.values():
            if info.name.endswith(_BLOCKS):
                yield self._tensor(info)

    def _tensor(self, info: TensorInfo) -> Packed:
        typed(info, ("U8",))
        if len(info.shape) < 3 or info.shape[-1] != MX_GROUP // 2 or not prod(info.shape):
            raise BadCheckpoint(f"{info.name} is {list(info.shape)}; blocks end in 16 bytes of 32 weights.", AGAIN)
        stem = info.name.removesuffix(_BLOCKS)
        scale = shaped(self.companion(stem, _SCALES, ("U8", "F8_E8M0"), info.name), info.shape[:-1])
        shape = (*info.shape[:-2], info.shape[-2] * MX_GROUP)
        return _Blocked(info.name, shape, "MXFP4", (info, scale), scale, Blocks(1, MX_GROUP), nibbles_e2m1)

    def words(self, found: Iterable[Packed]) -> str:
        """The type."""
        return "4-bit floating point (MXFP4), groups of 32"
