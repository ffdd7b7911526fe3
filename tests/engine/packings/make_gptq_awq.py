"""Makes references of GPTQ and AWQ: matrices packed by GPTQModel 7.7, AutoGPTQ 0.7 and AutoAWQ 0.2, as these read them.

Run by hand where those and transformers 5 are; the tests need none of them:

    python -m tests.engine.packings.make_gptq_awq              # those that the repository keeps
    python -m tests.engine.packings.make_gptq_awq FOLDER       # every combination, into another folder

Scales, zero points and orders of columns are found by GPTQModel's own quantizer. What is expected is what the library's
own layer without kernels dequantizes; AWQ's two orders for kernels have no such layer, and are read by GPTQModel's
repacking for another runtime.
"""

from __future__ import annotations

import importlib
import itertools
import sys
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from awq.modules.act import ScaledActivation
from awq.modules.linear.gemm import WQLinear_GEMM
from awq.modules.linear.gemv import WQLinear_GEMV
from awq.modules.linear.gemv_fast import WQLinear_GEMVFast
from awq.utils.packing_utils import dequantize_gemm as autoawq_dequantize
from gptqmodel.nn_modules.qlinear.gemv_awq import AwqGEMVLinear
from gptqmodel.nn_modules.qlinear.gemv_fast_awq import AwqGEMVFastLinear, LLMAwqLinear
from gptqmodel.nn_modules.qlinear.torch import TorchLinear
from gptqmodel.nn_modules.qlinear.torch_awq import AwqTorchLinear
from gptqmodel.quantization import QuantizeConfig
from gptqmodel.quantization.gptq import GPTQ
from gptqmodel.utils.mlx_packing import repack_awq_gemv, repack_awq_gemv_fast
from gptqmodel.utils.model import convert_gptq_v1_to_v2_format_module, convert_gptq_v2_to_v1_format_module

from tests.engine.packings import make_references
from tests.engine.packings.make_references import weights, write

Tensors = dict[str, torch.Tensor]
Found = tuple[torch.nn.Linear, torch.Tensor, torch.Tensor, torch.Tensor]


def quantized(
    bits: int, group: int, symmetric: bool, ordered: bool, rows: int = 32, columns: int = 64, positive: bool = True
) -> Found:
    """A layer of quantized values, their scales and zero points [out, groups], and each column's group.

    With a row that is all above zero, whose zero point is 0, if `positive`; else no zero point is.
    """
    layer = torch.nn.Linear(columns, rows, bias=False)
    layer.weight.data = weights(rows, columns, bits + group)
    if not positive:
        layer.weight.data = layer.weight.data.clamp(-0.05, 0.05)
    else:
        layer.weight.data[3] = layer.weight.data[3].abs() + 0.01
    config = QuantizeConfig(bits=bits, group_size=group, sym=symmetric, desc_act=ordered, act_group_aware=False)
    quantizer = GPTQ(layer, config)
    quantizer.quantizer.configure(perchannel=True)
    given = torch.randn(4, 16, columns, generator=torch.Generator().manual_seed(bits))
    quantizer.add_batch(given * torch.linspace(0.2, 2, columns), layer(given), 0)
    values, scales, zeros, groups = quantizer.quantize()[:4]
    layer.weight.data = values.reshape(rows, columns).float()
    return layer, scales.float(), zeros.float(), groups.to(torch.int32)


def gptqmodel(layout: str, bits: int, group: int, symmetric: bool, ordered: bool, columns: int = 64) -> tuple:
    """The tensors that GPTQModel saves, and what it reads in them."""
    layer, scales, zeros, groups = quantized(bits, group, symmetric, ordered, columns=columns)
    settings: dict[str, Any] = {
        "bits": bits, "group_size": group, "sym": symmetric, "desc_act": ordered, "in_features": columns,
        "out_features": 32, "bias": False, "format": layout,
    }  # fmt: skip
    packed = TorchLinear(**settings)
    packed.pack_original(layer, scales, zeros, groups)
    packed.qzero_format(format=2)
    config = QuantizeConfig(bits=bits, group_size=group, sym=symmetric)
    if layout == "gptq":
        convert_gptq_v2_to_v1_format_module(packed, config)
    own = {name: getattr(packed, name).clone() for name in ("qweight", "qzeros", "scales", "g_idx")}
    # loaded again, as the library does
    reader = TorchLinear(**settings)
    for name, value in own.items():
        reader.register_buffer(name, value.clone())
    if layout == "gptq":
        reader.qzero_format(format=1)
        convert_gptq_v1_to_v2_format_module(reader, bits=bits, pack_dtype=torch.int32)
    reader.eval()
    read = reader.dequantize_weight().T
    assert (read.float() - layer.weight.data).abs().max() < 0.02 * layer.weight.data.abs().max(), (layout, bits)
    return own, read


def autogptq_layer(name: str) -> Any:
    """A layer of AutoGPTQ, whose package as a whole needs an older transformers."""
    return importlib.import_module(f"auto_gptq.nn_modules.qlinear.{name}").QuantLinear


def autogptq(bits: int, group: int, symmetric: bool, ordered: bool) -> tuple:
    """The tensors that AutoGPTQ saves, and what it computes with.

    Without zero points of 0: what it packs for these covers up the next ones in the word, and its layers read it as 0
    or as 2**bits.
    """
    layer, scales, zeros, groups = quantized(bits, group, symmetric, ordered, positive=False)
    assert zeros.min() > 0
    layer = layer.half()
    packed = autogptq_layer("qlinear_cuda" if ordered else "qlinear_cuda_old")(
        bits, group, 64, 32, bias=False, weight_dtype=torch.float16
    )
    packed.pack(layer, scales.clone(), zeros.clone(), groups)
    own = {name: getattr(packed, name).clone() for name in ("qweight", "qzeros", "scales", "g_idx")}
    return own, packed(torch.eye(64, dtype=torch.float16)).T


def gptqmodel_awq(bits: int, group: int) -> tuple:
    """AWQ in the usual order, by GPTQModel."""
    layer, scales, zeros, _ = quantized(bits, group, False, False)
    packed = AwqTorchLinear(
        bits=bits, group_size=group, sym=False, desc_act=False, in_features=64, out_features=32, bias=False
    )
    packed.pack(layer.half(), scales.half(), zeros)
    own = {name: getattr(packed, name) for name in ("qweight", "qzeros", "scales")}
    return own, packed._dequantize_weight_for_inference(torch.zeros(1, 64), dtype=torch.float16).T


def autoawq(group: int, columns: int = 64) -> tuple:
    """AWQ in the usual order, by AutoAWQ."""
    layer, scales, zeros, _ = quantized(4, group, False, False, columns=columns)
    group = group if group > 0 else columns
    packed = WQLinear_GEMM.from_linear(layer.half(), 4, group, scales=scales.T.half(), zeros=zeros.T)
    own = {name: getattr(packed, name) for name in ("qweight", "qzeros", "scales")}
    return own, autoawq_dequantize(**own, bits=4, group_size=packed.group_size).T


def after_activation() -> tuple[Tensors, torch.Tensor]:
    """AWQ behind an activation that divides, as AutoAWQ has it where there are no weights before to take it."""
    by = torch.rand(64).half() + 0.5
    own, _ = autoawq(32)
    read = autoawq_dequantize(own["qweight"], own["qzeros"], own["scales"].float(), 4, 32).T  # not rounded to 16 bits
    activation = ScaledActivation(torch.nn.Identity(), by.double())
    computed = activation(torch.eye(64, dtype=torch.float64)) @ read.T.double()
    return {"act.scales": by, **{f"c_proj.{name}": value for name, value in own.items()}}, computed[0].T.float()


def in_rows(kind: str, group: int) -> tuple:
    """AWQ in one of the orders for kernels."""
    rows = 64 if kind == "gemv" else 32  # the least that the layer takes
    layer, scales, zeros, _ = quantized(4, group, False, False, rows=rows, columns=128)
    own_kinds: dict[str, Any] = {
        "gemv": AwqGEMVLinear, "gemv_fast": AwqGEMVFastLinear, "llm-awq": LLMAwqLinear,
        "autoawq_gemv": WQLinear_GEMV, "autoawq_gemv_fast": WQLinear_GEMVFast,
    }  # fmt: skip
    cls = own_kinds[kind]
    if kind.startswith("autoawq"):
        packed = cls.from_linear(layer.half(), 4, group, scales=scales.half(), zeros=zeros)
    else:
        packed = cls(
            bits=4, group_size=group, sym=False, desc_act=False, in_features=128, out_features=rows, bias=False,
            pack_dtype=torch.int32 if kind == "gemv" else torch.int16,
        )  # fmt: skip
        packed.pack(layer.half(), scales.half(), zeros)
    own = {name: value for name, value in packed.named_buffers() if name != "bias"}
    own |= {name: getattr(packed, name) for name in ("qweight", "scales")}
    zero = own["scaled_zeros" if kind == "llm-awq" else "qzeros"]
    if kind.endswith("gemv"):
        arrays = own["qweight"].numpy(), zero.numpy(), own["scales"].numpy()
        found = repack_awq_gemv(*arrays, 128, rows, group)
    else:
        found = repack_awq_gemv_fast(own["qweight"].numpy(), zero.numpy(), own["scales"].numpy(), 128, rows, group)
    words, scale, bias = found
    codes = np.stack([(words.astype(np.uint32) >> (4 * place)) & 15 for place in range(8)], -1).reshape(rows, -1, group)
    read = codes.astype(np.float32) * scale.astype(np.float32)[..., None] + bias.astype(np.float32)[..., None]
    return own, torch.from_numpy(read.reshape(rows, 128))


def gather(cases: Iterator[tuple[str, tuple]], name: str, config: dict) -> None:
    """One file."""
    tensors: Tensors = {}
    expected: Tensors = {}
    for key, (own, read) in cases:
        tensors |= {f"{key}.{part}": value for part, value in own.items()}
        expected[f"{key}.weight"] = read
    write(name, {"quantization_config": config}, tensors, expected)


def combinations(everything: bool, widths: tuple[int, ...]) -> Iterator[tuple[int, int, bool, bool]]:
    """Bits, groups, whether zero is in the middle, whether columns are taken in order of activation."""
    for bits, group, symmetric, ordered in itertools.product(widths, (-1, 32, 128), (True, False), (True, False)):
        if everything or ((group == 32) == ordered and group != 128 and (symmetric is ordered or bits == 4)):
            yield bits, group, symmetric, ordered


def columns_of(group: int) -> int:
    """Of a matrix that has more than one group."""
    return 256 if group == 128 else 64


def main(everything: bool) -> None:
    """All files."""
    gptq: dict[str, Any] = {"quant_method": "gptq", "bits": 4, "group_size": -1}
    awq: dict[str, Any] = {"quant_method": "awq", "bits": 4, "zero_point": True}
    made_by = {"meta": {"quantizer": ["gptqmodel:7.7.0"]}}
    kept = {"gptq": (2, 3, 4, 8), "gptq_v2": (3,), "gptq_p": (3, 5, 6, 7)}
    for layout in kept:
        widths = kept[layout] if not everything else (2, 3, 4, 5, 6, 7, 8) if layout == "gptq_p" else (2, 3, 4, 8)
        cases = (
            (title(*case), gptqmodel(layout, *case, columns_of(case[1]))) for case in combinations(everything, widths)
        )
        gather(cases, f"gptq_{layout}", {**gptq, "checkpoint_format": layout, **made_by})
    chosen = (case for case in combinations(everything, (2, 3, 4, 8)) if case[1] != 128)
    gather(((title(*case), autogptq(*case)) for case in chosen), "gptq_autogptq", gptq)
    pairs = itertools.product((2, 3, 4, 5, 6, 7, 8), (-1, 32)) if everything else ((3, 32), (4, -1), (4, 32), (8, 32))
    cases = ((f"b{bits}_g{group}", gptqmodel_awq(bits, group)) for bits, group in pairs)
    gather(cases, "awq_gptqmodel", {**awq, "group_size": 32, "format": "gemm"})
    groups = (-1, 32, 64, 128) if everything else (-1, 32)
    cases = ((f"g{group}", autoawq(group, columns_of(group))) for group in groups)
    gather(cases, "awq_autoawq", {**awq, "group_size": 32, "version": "gemm"})
    own, read = after_activation()
    config = {"quantization_config": {**awq, "group_size": 32, "version": "gemm"}}
    write("awq_autoawq_act", config, {f"mlp.{name}": value for name, value in own.items()}, {"mlp.c_proj.weight": read})
    for kind in ("gemv", "gemv_fast", "llm-awq", "autoawq_gemv", "autoawq_gemv_fast"):
        # GPTQModel's layer for its order has no groups of 32
        for group in (128, 64, *((32,) if kind != "gemv" else ())) if everything else (64,):
            config = {**awq, "group_size": group, "version": kind.removeprefix("autoawq_")}
            gather(iter([(f"g{group}", in_rows(kind, group))]), f"awq_{kind}{group}", config)


def title(bits: int, group: int, symmetric: bool, ordered: bool) -> str:
    """Of a combination."""
    return f"b{bits}_g{group}_{'sym' if symmetric else 'asym'}{'_order' if ordered else ''}"


if __name__ == "__main__":
    # AutoGPTQ's packages, without what they import at their start
    place = Path(importlib.util.find_spec("auto_gptq").submodule_search_locations[0])  # type: ignore[union-attr,index]
    for package in ("auto_gptq", "auto_gptq.nn_modules", "auto_gptq.nn_modules.qlinear"):
        module = types.ModuleType(package)
        module.__path__ = [str(place.joinpath(*package.split(".")[1:]))]
        sys.modules[package] = module
    if len(sys.argv) > 1:
        make_references.FOLDER = Path(sys.argv[1])
    main(everything=len(sys.argv) > 1)
