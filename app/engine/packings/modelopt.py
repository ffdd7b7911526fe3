"""NVIDIA's ModelOpt: FP8 with one scale per tensor, and NVFP4.

NVFP4: `weight` uint8 [out, in / 2], `weight_scale` F8_E4M3 [out, in / 16], `weight_scale_2`, one number. Both
scales are multiplied, where compressed-tensors divides by the second.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from app.engine.checkpoint import TensorInfo
from app.engine.packings._codes import FLOATS
from app.engine.packings._scaled import Blocks, Scaled, as_stored, blocks_of, nibbles_e2m1
from app.engine.packings.base import Packed, Packing, shaped, typed

GROUP = 16


class ModelOpt(Packing):
    """`quant_method` "modelopt"."""

    title = "ModelOpt"

    @classmethod
    def claims(cls, settings: Mapping[str, Any]) -> bool:
        """By name."""
        return str(settings.get("quant_method")).startswith("modelopt")

    def tensors(self) -> Iterable[Packed]:
        """Every weight of bytes."""
        for info in self.raw.tensors.values():
            if info.name.endswith(".weight") and info.dtype in ("U8", "F8_E4M3") and len(info.shape) > 1:
                yield self._tensor(info)

    def _tensor(self, info: TensorInfo) -> Packed:
        if info.dtype == "F8_E4M3":
            scale = self.companion(info.name, "_scale", FLOATS, info.name)
            return Scaled(
                info.name, info.shape, "FP8", (info, scale), scale, blocks_of(scale, info.shape), as_stored
            )  # fmt: skip
        scale = self.companion(info.name, "_scale", ("F8_E4M3",), info.name)
        factor = shaped(typed(self.companion(info.name, "_scale_2", FLOATS, info.name), FLOATS), (), (1,))
        shape = (*info.shape[:-1], info.columns * 2)
        shaped(scale, (*info.shape[:-1], shape[-1] // GROUP))
        parts = (info, scale, factor)
        return Scaled(
            info.name, shape, "NVFP4", parts, scale, Blocks(1, GROUP), nibbles_e2m1, whole=(factor, False)
        )  # fmt: skip

    def words(self, found: Iterable[Packed]) -> str:
        """The kinds of numbers."""
        return f"ModelOpt ({', '.join(sorted({item.dtype for item in found}))})"
