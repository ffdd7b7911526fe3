"""Makes references/*.safetensors: tensors packed by the reference libraries, and what these read out of them.

Run by hand where compressed-tensors 0.20, bitsandbytes 0.50, mlx 0.32 and transformers 5 are; the tests need none:

    python tests/engine/packings/make_references.py

Each file holds a small model's packed tensors; `expected.<name>` is what the library reads, and the file's metadata
says under `config` what config.json would say.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import torch
from safetensors.torch import save_file

FOLDER = Path(__file__).parent / "references"


def write(name: str, config: dict, tensors: dict[str, torch.Tensor], expected: dict[str, torch.Tensor]) -> None:
    """One file."""
    found = {**tensors, **{f"expected.{key}": value for key, value in expected.items()}}
    FOLDER.mkdir(exist_ok=True)
    save_file(
        {key: value.detach().contiguous().clone() for key, value in found.items()},
        FOLDER / f"{name}.safetensors",
        {"config": json.dumps(config)},
    )


def weights(rows: int, columns: int, seed: int = 0) -> torch.Tensor:
    """Normally distributed, with an outlier in each row."""
    random = torch.Generator().manual_seed(seed)
    found = torch.randn(rows, columns, generator=random) * 0.05
    found[torch.arange(rows), torch.randint(columns, (rows,), generator=random)] *= 8
    return found


def compressed_tensors() -> None:
    """Every layout that the library writes."""
    from compressed_tensors.compressors import BaseCompressor
    from compressed_tensors.quantization import QuantizationArgs, QuantizationScheme
    from compressed_tensors.quantization.utils import calculate_qparams

    kinds = {
        **{
            f"int{bits}_{strategy}{'' if symmetric else '_zero'}": (
                "pack-quantized",
                {"num_bits": bits, "type": "int", "symmetric": symmetric, "strategy": strategy}
                | ({"group_size": 32} if strategy == "group" else {}),
            )
            for bits in (2, 3, 4, 5, 6, 7, 8)
            for strategy, symmetric in (("group", True), ("group", False), ("channel", False))
        },
        "w8_channel": ("int-quantized", {"num_bits": 8, "type": "int", "symmetric": True, "strategy": "channel"}),
        "w8_channel_zero": ("int-quantized", {"num_bits": 8, "type": "int", "symmetric": False, "strategy": "channel"}),
        "w8_tensor": ("int-quantized", {"num_bits": 8, "type": "int", "symmetric": True, "strategy": "tensor"}),
        "fp8_tensor": ("float-quantized", {"num_bits": 8, "type": "float", "symmetric": True, "strategy": "tensor"}),
        "fp8_channel": ("float-quantized", {"num_bits": 8, "type": "float", "symmetric": True, "strategy": "channel"}),
        "fp8_block": (
            "float-quantized",
            {"num_bits": 8, "type": "float", "symmetric": True, "strategy": "block", "block_structure": [8, 32]},
        ),
        "nvfp4": (
            "nvfp4-pack-quantized",
            {"num_bits": 4, "type": "float", "symmetric": True, "strategy": "tensor_group", "group_size": 16},
        ),
        "mxfp4": (
            "mxfp4-pack-quantized",
            {"num_bits": 4, "type": "float", "symmetric": True, "strategy": "group", "group_size": 32},
        ),
        "mxfp6": (
            "mxfp6-pack-quantized",
            {"num_bits": 6, "type": "float", "symmetric": True, "strategy": "group", "group_size": 32},
        ),
        "mxfp8": (
            "mxfp8-quantized",
            {"num_bits": 8, "type": "float", "symmetric": True, "strategy": "group", "group_size": 32},
        ),
    }
    tensors, expected, groups = {}, {}, {}
    for number, (key, (layout, arguments)) in enumerate(kinds.items()):
        args = QuantizationArgs(**arguments)
        scheme = QuantizationScheme(targets=["Linear"], weights=args)
        weight = weights(12, 64, number)
        state = {"weight": weight}
        if args.strategy == "channel":
            low, high = weight.amin(1, keepdim=True), weight.amax(1, keepdim=True)
        elif args.strategy == "tensor":
            low, high = weight.amin().reshape(1), weight.amax().reshape(1)
        elif args.strategy == "block":
            rows, columns = args.block_structure
            padded = torch.nn.functional.pad(weight, (0, 0, 0, -12 % rows))
            parts = padded.unflatten(1, (-1, columns)).unflatten(0, (-1, rows))
            low, high = parts.amin((1, 3)), parts.amax((1, 3))
        else:
            parts = weight.unflatten(1, (-1, args.group_size))
            low, high = parts.amin(2), parts.amax(2)
        if layout == "nvfp4-pack-quantized":
            state["weight_global_scale"] = (448 * 6 / weight.abs().max()).reshape(1)
        scale, zero = calculate_qparams(low, high, args, global_scale=state.get("weight_global_scale"))
        state["weight_scale"] = scale.float() if scale.dtype in (torch.float16, torch.bfloat16) else scale
        if not args.symmetric:
            state["weight_zero_point"] = zero
        compressor = BaseCompressor.get_value_from_registry(layout)
        packed = compressor.compress(dict(state), scheme)
        read = compressor.decompress(dict(packed), scheme)["weight"]
        tensors |= {f"{key}.{part}": value for part, value in packed.items()}
        expected[f"{key}.weight"] = read
        groups[f"group_{number}"] = {"targets": [key], "format": layout, "weights": args.model_dump(mode="json")}
    config = {"quant_method": "compressed-tensors", "format": "mixed-precision", "config_groups": groups}
    write("compressed_tensors", {"quantization_config": config}, tensors, expected)


def bitsandbytes() -> None:
    """NF4 and FP4, with and without double quantization, and 8 bits."""
    from bitsandbytes import functional

    tensors, expected = {}, {}
    for kind in ("nf4", "fp4"):
        for double in (False, True):
            for block in (64, 256):
                name = f"{kind}_{block}{'_double' if double else ''}.weight"
                weight = weights(13, 130, block)
                packed, state = functional.quantize_4bit(
                    weight, blocksize=block, compress_statistics=double, quant_type=kind
                )
                tensors[name] = packed
                tensors |= {f"{name}.{part}": value for part, value in state.as_dict(packed=True).items()}
                expected[name] = functional.dequantize_4bit(packed, state)
    codes, scales, _ = functional.int8_vectorwise_quant(weights(12, 64).half())
    tensors |= {"int8.weight": codes, "int8.SCB": scales, "int8.weight_format": torch.tensor(0, dtype=torch.uint8)}
    expected["int8.weight"] = functional.int8_vectorwise_dequant(codes, scales)
    config = {"quant_method": "bitsandbytes", "load_in_4bit": True, "bnb_4bit_quant_type": "nf4"}
    write("bitsandbytes", {"quantization_config": config}, tensors, expected)


def mlx() -> None:
    """Every mode, bits and group that the library has."""
    import mlx.core as mx
    import numpy as np

    def plain(value: mx.array) -> torch.Tensor:
        return torch.from_numpy(np.array(value))

    tensors, expected, modules = {}, {}, {}
    modes = [("affine", bits, group) for bits in (2, 3, 4, 5, 6, 8) for group in (32, 64, 128)]
    for mode, bits, group in (*modes, ("mxfp4", 4, 32), ("nvfp4", 4, 16), ("mxfp8", 8, 32)):
        name = f"{mode}{bits}_{group}"
        weight = mx.array(weights(4, 128, bits * group).numpy())
        found = mx.quantize(weight, group_size=group, bits=bits, mode=mode)
        read = mx.dequantize(*found, group_size=group, bits=bits, mode=mode, dtype=mx.float32)
        for part, value in zip(("weight", "scales", "biases"), found, strict=False):
            tensors[f"{name}.{part}"] = plain(value)
        expected[f"{name}.weight"] = plain(read)
        modules[name] = {"bits": bits, "group_size": group, "mode": mode}
    write("mlx", {"quantization": {"bits": 4, "group_size": 64, "mode": "affine", **modules}}, tensors, expected)


def fp8() -> None:
    """Blocks of rows and columns, as transformers reads them."""
    from transformers.integrations.finegrained_fp8 import Fp8Dequantize

    codes = (weights(32, 64) * 1000).to(torch.float8_e4m3fn)
    scale = torch.rand(2, 2, generator=torch.Generator().manual_seed(0)) / 1000
    expected = Fp8Dequantize(None)._dequantize_one(codes, scale)
    config = {"quant_method": "fp8", "weight_block_size": [16, 32]}
    write(
        "fp8", {"quantization_config": config}, {"a.weight": codes, "a.weight_scale_inv": scale}, {"a.weight": expected}
    )


def mxfp4() -> None:
    """GPT-OSS's experts, as transformers reads them; it turns them round, which the model's own names do not."""
    from transformers.integrations.mxfp4 import convert_moe_packed_tensors

    random = torch.Generator().manual_seed(0)
    blocks = torch.randint(0, 256, (2, 8, 2, 16), dtype=torch.uint8, generator=random)
    scales = torch.randint(100, 130, (2, 8, 2), dtype=torch.uint8, generator=random)
    expected = convert_moe_packed_tensors(blocks, scales, dtype=torch.float32).transpose(1, 2)
    name = "experts.down_proj"
    tensors = {f"{name}_blocks": blocks, f"{name}_scales": scales}
    write("mxfp4", {"quantization_config": {"quant_method": "mxfp4"}}, tensors, {f"{name}_blocks": expected})


if __name__ == "__main__":
    for make in (compressed_tensors, bitsandbytes, mlx, fp8, mxfp4):
        if len(sys.argv) < 2 or make.__name__ in sys.argv[1:]:
            make()
