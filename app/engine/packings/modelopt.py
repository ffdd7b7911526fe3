"""NVIDIA's ModelOpt: every layout of weights that its export for transformers writes.

FP8 and INT8 lie one by one, with one scale for a tensor, a row or a block. NVFP4: `weight` uint8 [out, in / 2],
`weight_scale` F8_E4M3 [out, in / 16], `weight_scale_2`, one number; both scales are multiplied, where
compressed-tensors divides by the second. MXFP4 and MXFP8: `weight_scale` uint8, a power of two for 32 columns.
INT4: `weight` uint8 [out / 2, in], two rows in a byte; `weight_scale` [out, in / group].

Where AWQ or SmoothQuant could not fold what it divided the weights' inputs by into the layer before, it lies beside
them as `pre_quant_scale` [in], and the weights that the model computes with are multiplied by it.
Stacks of experts are `gate_up_proj` with `gate_up_proj_weight_scale`, and lie turned, as the family's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from app.engine.checkpoint import TensorInfo
from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.packings._codes import FLOATS, MX_GROUP, e2m1
from app.engine.packings._mx import MXFP4
from app.engine.packings._scaled import Blocks, Scaled, as_stored, blocks_of, nibbles_e2m1
from app.engine.packings.base import AGAIN, Packed, Packing, matrix, shaped, typed
from app.engine.stored import StoredCheckpoint

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

_NV_GROUPS = (16, 32)  # the second where the activations are FP8
_FP8_BLOCK = (128, 128)  # no setting says it
_CODES = ("U8", "I8", "F8_E4M3")
_EXPORT_ONLY = ("_input_scale", ".k_bias", ".v_bias")  # of activations, and of the cache of keys and values


def _signed(codes: torch.Tensor, columns: int) -> torch.Tensor:
    """Values of 4-bit integers that have a sign."""
    return (codes ^ 8).to(torch.float32) - 8


def _e2m1_codes(codes: torch.Tensor, columns: int) -> torch.Tensor:
    """Values of 4-bit floating point codes, one in a byte."""
    return e2m1(codes)


@dataclass(frozen=True)
class _Pairs(Scaled):
    """Two rows in a byte, the even one in the lower half."""

    def numbers(self, raw: StoredCheckpoint, start: int, stop: int) -> torch.Tensor:
        """The stored numbers of some rows."""
        first = start // 2
        stored = raw.stored_rows(self.parts[0].name, first, -(-stop // 2))
        codes = torch.stack([stored & 15, stored >> 4], 1).flatten(0, 1)
        return self.decode(codes[start - 2 * first : stop - 2 * first], self.shape[-1])


class ModelOpt(Packing):
    """`quant_method` "modelopt"."""

    title = "ModelOpt"
    methods = ("modelopt",)

    @classmethod
    def claims(cls, settings: Mapping[str, Any]) -> bool:
        """By name."""
        return str(settings.get("quant_method")).startswith("modelopt")

    def tensors(self) -> Iterable[Packed]:
        """Every weight of bytes."""
        if str(self.settings.get("quant_algo")) == "NVFP4_SVD":
            raise UnsupportedModel(
                "These weights were compressed with SVDQuant, whose second part for each of them cannot be read.",
                "Choose the original, unquantized model.",
            )
        for info in self.raw.tensors.values():
            if info.dtype not in _CODES or len(info.shape) < 2:
                continue
            if info.name.endswith(".weight"):
                inputs = self.raw.tensors.get(f"{info.name.removesuffix('.weight')}.pre_quant_scale")
                found = self._tensor(info, f"{info.name}_scale", MXFP4 if inputs is None else Scaled)
                yield found if inputs is None else _divided(found, inputs)
            elif f"{info.name}_weight_scale" in self.raw.tensors:
                yield self._stack(info, f"{info.name}_weight_scale")

    def needless(self, name: str) -> bool:
        """Also what names of stacks begin."""
        return super().needless(name) or name.endswith(_EXPORT_ONLY)

    def _tensor(self, info: TensorInfo, scale_name: str, mxfp4: type[Scaled]) -> Scaled:
        """`mxfp4`: the class for it; its blocks are not the weights where a factor comes to these."""
        scale = self._scale(info, scale_name)
        if info.dtype != "U8":
            return self._one_by_one(info, scale)
        if scale.dtype == "F8_E4M3":
            return self._nvfp4(info, scale)
        if scale.dtype == "U8":
            shape = (*info.shape[:-1], info.columns * 2)
            blocks = _groups_of(scale, shape, (MX_GROUP,))
            return mxfp4(info.name, shape, "MXFP4", (info, scale), scale, blocks, nibbles_e2m1)
        rows, columns = matrix(info)
        shape = (rows * 2, columns)
        blocks = _groups_of(scale, shape)
        parts = self._parts(info, scale)
        return _Pairs(info.name, shape, "INT4", parts, scale, blocks, _signed)

    def _one_by_one(self, info: TensorInfo, scale: TensorInfo) -> Scaled:
        """INT8, FP8 and MXFP8."""
        parts = (info, scale)
        if scale.dtype == "U8":
            blocks = _groups_of(scale, info.shape, (MX_GROUP,))
            return Scaled(info.name, typed(info, ("F8_E4M3",)).shape, "MXFP8", parts, scale, blocks, as_stored)
        typed(scale, FLOATS)
        if len(scale.shape) == 4 and scale.shape[1] == scale.shape[3] == 1:  # blocks of rows and columns
            scale = replace(scale, shape=(scale.shape[0], scale.shape[2]))
        blocks = blocks_of(scale, info.shape, _FP8_BLOCK)
        return Scaled(
            info.name, info.shape, "INT8" if info.dtype == "I8" else "FP8", parts, scale, blocks, as_stored
        )  # fmt: skip

    def _nvfp4(self, info: TensorInfo, scale: TensorInfo) -> Scaled:
        shape = (*info.shape[:-1], info.columns * 2)
        blocks = _groups_of(scale, shape, _NV_GROUPS)
        parts = self._parts(info, scale)
        return Scaled(
            info.name, shape, "NVFP4", parts, scale, blocks, nibbles_e2m1, whole=(self._second(info, scale), False)
        )

    def _stack(self, info: TensorInfo, scale_name: str) -> Scaled:
        """Experts in one tensor, each [in, out]."""
        scale = self._scale(info, scale_name)
        if info.dtype == "F8_E4M3" and (scale.weights == 1 or scale.shape == info.shape[:1]):
            return self._one_by_one(info, scale)
        if info.dtype != "U8" or scale.dtype != "F8_E4M3" or len(info.shape) != 3 or len(scale.shape) != 3:
            raise UnsupportedModel(
                f"{info.name} holds experts as {info.dtype} with scales of {list(scale.shape)}, which cannot be read.",
                "Choose another version of this model, or the original, unquantized one.",
            )
        experts, rows, columns = info.shape[0], info.shape[1] * 2, info.shape[2]
        group = rows // max(1, scale.shape[1])
        if group not in _NV_GROUPS:
            raise _misfit(scale, (experts, rows, columns))
        shaped(scale, (experts, rows // group, columns))
        blocks = Blocks(group, 1, rows // group, rows)
        return _Pairs(
            info.name, (experts, rows, columns), "NVFP4", self._parts(info, scale), scale, blocks, _e2m1_codes,
            whole=(self._second(info, scale), False),
        )  # fmt: skip

    def _scale(self, info: TensorInfo, name: str) -> TensorInfo:
        return self.companion(name, "", (*FLOATS, "F8_E4M3", "U8"), info.name)

    def _second(self, info: TensorInfo, scale: TensorInfo) -> TensorInfo:
        """One number that all scales are multiplied by."""
        return shaped(self.companion(scale.name, "_2", FLOATS, info.name), (), (1,))

    def _parts(self, info: TensorInfo, scale: TensorInfo) -> tuple[TensorInfo, ...]:
        """With the second scale; that of INT4 weights serves computing in FP8, and changes no weight."""
        second = self.raw.tensors.get(f"{scale.name}_2")
        return (info, scale) if second is None else (info, scale, second)

    def words(self, found: Iterable[Packed]) -> str:
        """The kinds of numbers."""
        return f"ModelOpt ({', '.join(sorted({item.dtype for item in found}))})"


def _divided(found: Scaled, inputs: TensorInfo) -> Scaled:
    """With what the weights' inputs were divided by."""
    shaped(typed(inputs, FLOATS), (found.shape[-1],))
    return replace(found, inputs=inputs, parts=(*found.parts, inputs))


def _groups_of(scale: TensorInfo, shape: tuple[int, ...], sizes: tuple[int, ...] = ()) -> Blocks:
    """Groups of columns, of one of some sizes.

    Raises:
        BadCheckpoint: the scales do not lie so.
    """
    columns, groups = shape[-1], scale.columns
    if scale.shape[:-1] != shape[:-1] or not groups or columns % groups:
        raise _misfit(scale, shape)
    if sizes and columns // groups not in sizes:
        raise _misfit(scale, shape)
    return Blocks(1, columns // groups)


def _misfit(scale: TensorInfo, shape: tuple[int, ...]) -> BadCheckpoint:
    return BadCheckpoint(f"{scale.name} is {list(scale.shape)}, which does not fit weights of {list(shape)}.", AGAIN)
