"""compressed-tensors, as vLLM's tools write it; several layouts, which may stand side by side in one model.

pack-quantized: `weight_packed` int32 [out, in * bits / 32], integers plus half their range, packed along the inputs;
`weight_scale`, `weight_shape` [2]; `weight_zero_point` [out * bits / 32, groups], packed along the outputs;
`weight_g_idx` [in] where columns were taken in order of activation.
int- and float-quantized: `weight` int8 or F8_E4M3 and `weight_scale` per tensor, row, group or block.
nvfp4, mxfp4, mxfp6: `weight_packed` uint8 and `weight_scale`; mxfp8: `weight` and powers of two.
What a tensor is follows from its companions; the settings tell bits apart.
Source: compressed-tensors 0.20, whose shapes older versions share.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING, Any

from app.engine.checkpoint import TensorInfo
from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.packings._codes import FLOATS, MX_GROUP, as_bytes, unpack_bits
from app.engine.packings._columns import WORD_BITS
from app.engine.packings._mx import MXFP4
from app.engine.packings._scaled import Blocks, Scaled, as_stored, blocks_of, nibbles_e2m1, packed_e2m3
from app.engine.packings.base import AGAIN, Packed, Packing, shaped, typed, whole
from app.engine.stored import StoredCheckpoint

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch

_SPARSE = ("sparse-bitmask", "sparse-24-bitmask", "marlin-24")
_CODES = ("F8_E4M3", "F8_E5M2", "I8")
_SHAPES = ("I64", "I32")
NV_GROUP = 16


def codes_of(stored: torch.Tensor, bits: int, count: int) -> torch.Tensor:
    """Codes out of rows of words, as whatever version packed them: [rows, count] uint8.

    Versions before 0.13 put only whole codes into a word, which differs where the bits do not divide 32.
    """
    per_word = WORD_BITS // bits
    if stored.shape[1] == -(-count * bits // WORD_BITS):
        return unpack_bits(as_bytes(stored), bits, count)
    shifts = torch.arange(per_word, dtype=torch.int32) * bits
    codes: torch.Tensor = (stored.unsqueeze(-1) >> shifts) & (2**bits - 1)
    return codes.flatten(1)[:, :count].to(torch.uint8)


def _words(count: int, bits: int) -> tuple[int, int]:
    """How many words codes take, in this version and in older ones."""
    return -(-count * bits // WORD_BITS), -(-count // (WORD_BITS // bits))


@dataclass(frozen=True)
class _Integers(Scaled):
    """Integers packed along the inputs.

    Attributes:
        bits: of one.
        packed_zero: zero points, packed along the outputs; None: zero is zero.
    """

    bits: int = 4
    packed_zero: TensorInfo | None = None

    def numbers(self, raw: StoredCheckpoint, start: int, stop: int) -> torch.Tensor:
        """The integers of some rows."""
        stored = raw.stored_rows(self.parts[0].name, start, stop)
        values: torch.Tensor = codes_of(stored, self.bits, self.shape[-1]).to(torch.float32) - 2 ** (self.bits - 1)
        return values

    def zeros(self, raw: StoredCheckpoint, start: int, stop: int) -> torch.Tensor | None:
        """The zero points of some rows, which lie turned."""
        if self.packed_zero is None:
            return super().zeros(raw, start, stop)
        turned = raw.stored(self.packed_zero.name).T.contiguous()  # [groups, words]
        codes = codes_of(turned, self.bits, self.shape[0]).T[start:stop]
        zero: torch.Tensor = codes.to(torch.float32) - 2 ** (self.bits - 1)
        return zero


class CompressedTensors(Packing):
    """`quant_method` "compressed-tensors"."""

    title = "compressed-tensors"
    methods = ("compressed-tensors", "sparseml")

    @classmethod
    def claims(cls, settings: Mapping[str, Any]) -> bool:
        """By name; the first versions had "sparseml" or only groups."""
        name = settings.get("quant_method")
        return name in cls.methods or (name is None and "config_groups" in settings)

    def tensors(self) -> Iterable[Packed]:
        """Every weight with scales beside it."""
        sparsity = self.settings.get("sparsity_config")
        layouts = [self.settings.get("format"), sparsity.get("format") if isinstance(sparsity, dict) else None]
        for layout in layouts:
            if layout in _SPARSE:
                raise UnsupportedModel(
                    f"These weights are stored as {layout}, with zeros left out, which cannot be read.",
                    "Choose the original, unquantized model.",
                )
        shapes = [info for info in self.raw.tensors.values() if info.name.endswith(".weight_shape")]
        self.raw.announce([(info.name, 0, info.rows) for info in shapes])  # each is read now
        for info in self.raw.tensors.values():
            if info.name.endswith(".weight_packed"):
                stem = info.name.removesuffix(".weight_packed")
                yield self._integers(info, stem) if info.dtype == "I32" else self._floats(info, stem)
            elif info.name.endswith(".weight") and info.dtype in (*_CODES, "U8"):
                yield self._scaled(info, info.name.removesuffix(".weight"))

    def _groups(self) -> list[Mapping[str, Any]]:
        """What the settings say of the weights of each group of modules."""
        groups = self.settings.get("config_groups")
        found = [
            group["weights"]
            for group in (groups.values() if isinstance(groups, dict) else [])
            if isinstance(group, dict) and isinstance(group.get("weights"), dict)
        ]
        if not found:
            raise BadCheckpoint("config.json says of no group of weights how they were compressed.", AGAIN)
        return found

    def _integers(self, info: TensorInfo, stem: str) -> Packed:
        shape = self._stated_shape(stem, info)
        rows, columns = shape[-2:]
        widths = {whole(group, "num_bits", 1, 8, 8) for group in self._groups()}
        # no two widths fit by this version's packing; one of the older packing may look like another of this
        fitting = [bits for way in (0, 1) for bits in sorted(widths) if info.columns == _words(columns, bits)[way]]
        if not fitting or info.shape[:-1] != shape[:-1]:
            raise BadCheckpoint(
                f"{info.name} is {list(info.shape)}, which holds no weights of {list(shape)} in "
                f"{' or '.join(map(str, sorted(widths)))} bits.",
                AGAIN,
            )
        bits = fitting[0]
        scale = self.companion(stem, ".weight_scale", FLOATS, info.name)
        order = self.raw.tensors.get(f"{stem}.weight_g_idx")
        if order is not None:
            shaped(typed(order, _SHAPES), (columns,))
        zero, packed = self.raw.tensors.get(f"{stem}.weight_zero_point"), None
        blocks = self._blocks(scale, shape)
        if zero is not None and zero.dtype == "I32":
            groups = scale.columns if scale.shape != (rows,) else 1
            shaped(zero, *((n, groups) for n in _words(rows, bits)))
            zero, packed = None, zero
        elif zero is not None:
            shaped(typed(zero, ("I8",)), scale.shape)
        parts = self._parts(info, stem)
        return _Integers(
            f"{stem}.weight", shape, f"INT{bits}", parts, scale, blocks, as_stored, zero, order, bits=bits,
            packed_zero=packed,
        )  # fmt: skip

    def _stated_shape(self, stem: str, info: TensorInfo) -> tuple[int, ...]:
        stated = self.companion(stem, ".weight_shape", _SHAPES, info.name)
        if not 2 <= stated.weights <= 3:
            raise BadCheckpoint(
                f"{stated.name} holds {stated.weights} numbers; it must be the shape of a matrix.", AGAIN
            )
        shape = tuple(self.raw.stored(stated.name).reshape(-1).tolist())
        if not all(0 < size < 1 << 32 for size in shape) or prod(shape) > info.weights * WORD_BITS:
            raise BadCheckpoint(f"{stated.name} states {list(shape)}, more than {info.name} can hold.", AGAIN)
        return shape

    def _blocks(self, scale: TensorInfo, shape: tuple[int, ...]) -> Blocks:
        """How scales lie, by the settings of whichever group fits."""
        blocks = [None, *(group.get("block_structure") for group in self._groups())]
        sizes = [group.get("group_size") for group in self._groups()]
        for size in sizes:
            if type(size) is int and size > 0 and scale.shape == (*shape[:-1], -(-shape[-1] // size)):
                return blocks_of(scale, shape, group=size)
        for block in blocks:
            if isinstance(block, list) and len(block) == 2 and all(type(x) is int and 0 < x < 65536 for x in block):
                try:
                    return blocks_of(scale, shape, (block[0], block[1]))
                except BadCheckpoint:
                    continue  # another group's
        return blocks_of(scale, shape)

    def _floats(self, info: TensorInfo, stem: str) -> Packed:
        """NVFP4, MXFP4, MXFP6."""
        typed(info, ("U8",))
        scale = self.companion(stem, ".weight_scale", ("F8_E4M3", "U8", "F8_E8M0"), info.name)
        parts, name, lead = self._parts(info, stem), f"{stem}.weight", info.shape[:-1]
        whole_scale = self.raw.tensors.get(f"{stem}.weight_global_scale")
        if scale.dtype == "F8_E4M3":
            shape = (*lead, info.columns * 2)
            shaped(scale, (*lead, shape[-1] // NV_GROUP))
            factor = self.companion(stem, ".weight_global_scale", FLOATS, info.name)
            shaped(factor, (1,), ())
            blocks = Blocks(1, NV_GROUP)
            return Scaled(name, shape, "NVFP4", parts, scale, blocks, nibbles_e2m1, whole=(factor, True))
        if whole_scale is not None or not scale.columns:
            raise BadCheckpoint(f"{info.name}: powers of two as scales know no further scale.", AGAIN)
        columns = scale.columns * MX_GROUP
        shaped(scale, (*lead, scale.columns))
        if info.columns * 2 == columns:
            return MXFP4(name, (*lead, columns), "MXFP4", parts, scale, Blocks(1, MX_GROUP), nibbles_e2m1)
        if info.columns * 4 == columns * 3:
            return Scaled(name, (*lead, columns), "MXFP6", parts, scale, Blocks(1, MX_GROUP), packed_e2m3)
        raise BadCheckpoint(f"{info.name} is {list(info.shape)} beside scales of {list(scale.shape)}.", AGAIN)

    def _scaled(self, info: TensorInfo, stem: str) -> Packed:
        """Integers and 8-bit floating point numbers, one by one."""
        typed(info, _CODES)
        scale = self.companion(stem, ".weight_scale", (*FLOATS, "U8", "F8_E8M0"), info.name)
        zero = self.raw.tensors.get(f"{stem}.weight_zero_point")
        if zero is not None:
            shaped(typed(zero, ("I8", *_CODES)), scale.shape)
        blocks = self._blocks(scale, info.shape)
        kind = "INT8" if info.dtype == "I8" else "FP8" if scale.dtype in FLOATS else "MXFP8"
        return Scaled(info.name, info.shape, kind, self._parts(info, stem), scale, blocks, as_stored, zero)

    def _parts(self, info: TensorInfo, stem: str) -> tuple[TensorInfo, ...]:
        endings = ("scale", "zero_point", "shape", "g_idx", "global_scale")
        found = (self.raw.tensors.get(f"{stem}.weight_{ending}") for ending in endings)
        return (info, *(part for part in found if part is not None))

    def words(self, found: Iterable[Packed]) -> str:
        """The kinds of numbers and the groups."""
        groups = {
            (item.dtype, item.blocks.columns if item.blocks.columns < item.shape[-1] else 0)
            for item in found
            if isinstance(item, Scaled)
        }
        kinds = [f"{kind}, groups of {size}" if size else kind for kind, size in sorted(groups)]
        return f"compressed-tensors ({'; '.join(kinds[:4])})"
