"""8-bit floating point weights with scales: by block (DeepSeek's), by row, or one for a tensor.

`weight` is F8_E4M3 (or F8_E5M2); beside it lies `weight_scale_inv` or `weight_scale`. In both cases the weight is the
stored number times the scale. Experts may be stacked: `gate_up_proj` with `gate_up_proj_scale_inv`. Some models have
experts of 4-bit floating point numbers in the same layout, two in a byte.
Sources: transformers' fine-grained FP8 and FBGEMM, DeepSeek-V3's published weights.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from app.engine.checkpoint import TensorInfo
from app.engine.errors import BadCheckpoint
from app.engine.packings._codes import FLOATS, MX_GROUP
from app.engine.packings._scaled import Decode, Scaled, as_stored, blocks_of, nibbles_e2m1
from app.engine.packings.base import AGAIN, Packed, Packing, typed

CODES = ("F8_E4M3", "F8_E5M2")
_SCALES = ("_scale_inv", "_scale")
_METHODS = ("fp8", "fbgemm_fp8")


class FP8(Packing):
    """`quant_method` "fp8" and "fbgemm_fp8"."""

    title = "FP8"

    @classmethod
    def claims(cls, settings: Mapping[str, Any]) -> bool:
        """By name."""
        return settings.get("quant_method") in _METHODS

    def tensors(self) -> Iterable[Packed]:
        """Every tensor of 8-bit floating point numbers."""
        block = self._block()
        for info in self.raw.tensors.values():
            if info.dtype in CODES and len(info.shape) > 1:
                yield self._tensor(info, info.shape, "FP8", as_stored, block)
            elif info.dtype == "I8" and len(info.shape) > 1 and info.columns:
                yield self._tensor(info, (*info.shape[:-1], info.columns * 2), "FP4", nibbles_e2m1, (1, MX_GROUP))

    def _tensor(
        self, info: TensorInfo, shape: tuple[int, ...], kind: str, decode: Decode, block: tuple[int, int] | None
    ) -> Packed:
        scale = self._scale(info)
        return Scaled(info.name, shape, kind, (info, scale), scale, blocks_of(scale, shape, block), decode)

    def _scale(self, info: TensorInfo) -> TensorInfo:
        for ending in _SCALES:
            if info.name + ending in self.raw.tensors:
                return typed(self.raw.tensors[info.name + ending], (*FLOATS, "F8_E8M0", "U8"))
        raise BadCheckpoint(f"{info.name} is compressed, but {info.name}{_SCALES[0]} is missing beside it.", AGAIN)

    def _block(self) -> tuple[int, int] | None:
        """(rows, columns) that share a scale; None: a row or a tensor does."""
        stated = self.settings.get("weight_block_size")
        if stated is None:
            return None
        if (
            not isinstance(stated, list)
            or len(stated) != 2
            or not all(type(x) is int and 0 < x < 65536 for x in stated)
        ):
            raise BadCheckpoint(f"The quantization settings state blocks of {str(stated)[:40]}.", AGAIN)
        return stated[0], stated[1]

    def words(self, found: Iterable[Packed]) -> str:
        """With the blocks, where there are some."""
        block = self._block()
        return (
            f"8-bit floating point (FP8), blocks of {block[0]} x {block[1]}" if block else "8-bit floating point (FP8)"
        )
