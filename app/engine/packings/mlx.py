"""MLX, as mlx-lm writes it for Apple's computers.

affine: `weight` uint32 [out, in * bits / 32] of 2 to 8 bits without gaps; `scales` and `biases` [out, groups];
weight = scale * code + bias. mxfp4, mxfp8, nvfp4: `weight` uint32 and `scales` uint8. Modules may differ from the rest.
MLX also renames and turns: experts are stacked under `switch_mlp`, convolutions keep their channels last, and some
families' norms were given their offset. All of that is undone here, so that families need not know.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.engine.checkpoint import TensorInfo
from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.packings._codes import FLOATS, MX_GROUP, as_bytes, unpack_bits
from app.engine.packings._mx import MXFP4
from app.engine.packings._scaled import Blocks, Scaled, nibbles_e2m1
from app.engine.packings.base import AGAIN, Packed, Packing, shaped, whole
from app.engine.stored import StoredCheckpoint

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

_WORD_BITS = 32
_GROUPS = (16, 32, 64, 128)
_MODES = {"mxfp4": (4, MX_GROUP), "nvfp4": (4, 16), "mxfp8": (8, MX_GROUP)}  # bits and group of each
_RENAMED = (
    ("block_sparse_moe.switch_mlp.gate_proj", "block_sparse_moe.experts.w1"),
    ("block_sparse_moe.switch_mlp.down_proj", "block_sparse_moe.experts.w2"),
    ("block_sparse_moe.switch_mlp.up_proj", "block_sparse_moe.experts.w3"),
    (".switch_mlp.", ".experts."),
)
_OFFSET_NORMS = ("qwen3_next", "qwen3_5", "qwen3_5_text", "qwen3_5_moe", "qwen3_5_moe_text")


def _eights(stored: torch.Tensor, columns: int) -> torch.Tensor:
    """8-bit floating point values, four in a word."""
    return as_bytes(stored)[:, :columns].contiguous().view(torch.float8_e4m3fn).to(torch.float32)


@dataclass(frozen=True)
class _Affine(Packed):
    """One matrix, or a stack of such.

    Attributes:
        bits: of a code.
        group: columns that share a scale.
        scales: [..., groups].
        biases: the same.
    """

    bits: int
    group: int
    scales: TensorInfo
    biases: TensorInfo

    def read(self, raw: StoredCheckpoint, start: int, stop: int) -> torch.Tensor:
        """Rows of the weights."""
        columns = self.shape[-1]
        codes = unpack_bits(as_bytes(raw.stored_rows(self.parts[0].name, start, stop)), self.bits, columns)
        values = codes.to(torch.float32).reshape(stop - start, columns // self.group, self.group)
        scale = raw.stored_rows(self.scales.name, start, stop).to(torch.float32).unsqueeze(-1)
        bias = raw.stored_rows(self.biases.name, start, stop).to(torch.float32).unsqueeze(-1)
        return (values * scale + bias).flatten(1)


@dataclass(frozen=True)
class _Eight(Scaled):
    """Floating point numbers with bytes as scales that are no powers of two (NVFP4)."""

    def _rows(self, raw: StoredCheckpoint, info: TensorInfo | None, start: int, stop: int) -> torch.Tensor | None:
        if info is None:
            return None
        return raw.stored_rows(info.name, start, stop).view(torch.float8_e4m3fn).to(torch.float32)


class MLX(Packing):
    """A `quantization` without a method's name."""

    title = "MLX"

    @classmethod
    def claims(cls, settings: Mapping[str, Any]) -> bool:
        """Bits and groups, and no name."""
        return "quant_method" not in settings and "group_size" in settings and "bits" in settings

    def tensors(self) -> Iterable[Packed]:
        """Every weight with scales beside it."""
        for info in self.raw.tensors.values():
            stem = info.name.removesuffix(".weight")
            if info.name.endswith(".weight") and info.dtype == "U32":
                yield self._tensor(info, stem, self._of_module(stem))

    def _of_module(self, stem: str) -> Mapping[str, Any]:
        """The settings of one module: its own, or those of all."""
        own = self.settings.get(stem)
        return {**self.settings, **own} if isinstance(own, dict) else self.settings

    def _tensor(self, info: TensorInfo, stem: str, settings: Mapping[str, Any]) -> Packed:
        mode = str(settings.get("mode") or "affine")
        if mode != "affine" and mode not in _MODES:
            raise UnsupportedModel(f"{info.name} is stored in MLX's mode {mode[:40]!r}, which cannot be read.", AGAIN)
        bits = whole(settings, "bits", 2, 8)
        group = whole(settings, "group_size", 1, 1 << 16)
        if (mode == "affine" and group not in _GROUPS) or (mode != "affine" and (bits, group) != _MODES[mode]):
            raise BadCheckpoint(f"{info.name} states groups of {group} with {bits} bits in the mode {mode}.", AGAIN)
        columns = info.columns * _WORD_BITS // bits
        if not info.weights or columns * bits != info.columns * _WORD_BITS or columns % group:
            raise BadCheckpoint(
                f"{info.name} is {list(info.shape)}; {bits} bits in groups of {group} do not fit.", AGAIN
            )
        name, shape = self.plain_name(info.name), (*info.shape[:-1], columns)
        scale_types = FLOATS if mode == "affine" else ("U8",)
        scales = shaped(self.companion(stem, ".scales", scale_types, info.name), (*shape[:-1], columns // group))
        if mode == "affine":
            biases = shaped(self.companion(stem, ".biases", FLOATS, info.name), scales.shape)
            return _Affine(name, shape, f"MLX{bits}", (info, scales, biases), bits, group, scales, biases)
        parts, blocks = (info, scales), Blocks(1, group)
        if mode == "mxfp4":
            return MXFP4(name, shape, "MXFP4", parts, scales, blocks, nibbles_e2m1)
        if mode == "nvfp4":
            return _Eight(name, shape, "NVFP4", parts, scales, blocks, nibbles_e2m1)
        return Scaled(name, shape, "MXFP8", parts, scales, blocks, _eights)

    def plain_name(self, name: str) -> str:
        """Experts under the name that they have on the Hub."""
        for theirs, ours in _RENAMED:
            if theirs in name:
                return name.replace(theirs, ours)
        return name

    def plain_shape(self, info: TensorInfo) -> tuple[int, ...]:
        """Convolutions over time with the one channel in the middle, as on the Hub."""
        if ".conv" in info.name and len(info.shape) == 3 and info.shape[2] == 1:
            return (info.shape[0], 1, info.shape[1])
        return info.shape

    def correction(self, info: TensorInfo) -> float:
        """Takes back the offset of norms that MLX adds where the Hub's files leave it out."""
        config = self.raw.config
        if config.get("model_type") not in _OFFSET_NORMS or len(info.shape) != 1:
            return 0.0
        norm = info.name.endswith((
            ".input_layernorm.weight", ".post_attention_layernorm.weight", "model.norm.weight",
            ".q_norm.weight", ".k_norm.weight",
        ))  # fmt: skip
        return -1.0 if norm else 0.0

    def words(self, found: Iterable[Packed]) -> str:
        """Bits and groups."""
        bits = sorted({f"{item.bits}-bit" for item in found if isinstance(item, _Affine)})
        kinds = bits or sorted({item.dtype for item in found})
        return f"{' and '.join(kinds)} MLX, groups of {self.settings.get('group_size')}"
