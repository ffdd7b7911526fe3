"""Makes references/modelopt.safetensors: a small Llama as ModelOpt 0.47 exports it, in every way that it has.

Run by hand where nvidia-modelopt 0.47 and transformers 5 are; the tests need neither:

    python -m tests.engine.packings.make_modelopt

What is expected is what the library's quantizer makes of a weight just before the library packs it, where that runs
on a processor, and what the library's reader finds in the packed tensors, where it has one for the layout; where both
are, they must agree. What it divides the weight's inputs by is multiplied back.
"""

from __future__ import annotations

import copy
import json
import tempfile
from pathlib import Path
from typing import Any

import modelopt.torch.quantization as mtq
import torch
from modelopt.torch.export import export_hf_checkpoint, unified_export_hf
from modelopt.torch.quantization.qtensor import FP8QTensor, MXFP4QTensor, MXFP8QTensor, NVFP4QTensor
from safetensors.torch import load_file
from transformers import LlamaConfig, LlamaForCausalLM

from tests.engine.packings.make_references import weights, write

HIDDEN, INNER = 16, 64
ON_GRAPHICS_CARDS = ("nvfp4", "nvfp4_awq", "mxfp4", "mxfp8")  # where alone the library's quantizer of these runs
# name here -> (the library's configuration, blocks where its own would be as large as these weights)
KINDS: dict[str, tuple[str, dict | None]] = {
    "fp8_tensor": ("FP8_DEFAULT_CFG", None),
    "fp8_channel": ("FP8_PER_CHANNEL_PER_TOKEN_CFG", None),
    "fp8_block": ("FP8_2D_BLOCKWISE_WEIGHT_ONLY_CFG", {-1: 16, -2: 8}),
    "int8": ("INT8_DEFAULT_CFG", None),
    "int8_smooth": ("INT8_SMOOTHQUANT_CFG", None),
    "int8_weights": ("INT8_WEIGHT_ONLY_CFG", None),
    "int4": ("INT4_BLOCKWISE_WEIGHT_ONLY_CFG", {-1: 16, "type": "static"}),
    "int4_awq": ("INT4_AWQ_CFG", {-1: 16, "type": "static"}),
    "w4a8_awq": ("W4A8_AWQ_BETA_CFG", {-1: 16, "type": "static"}),
    "nvfp4": ("NVFP4_DEFAULT_CFG", None),
    "nvfp4_awq": ("NVFP4_DEFAULT_CFG", None),
    "w4a16_nvfp4": ("W4A16_NVFP4_CFG", None),
    "w4a8_nvfp4": ("W4A8_NVFP4_FP8_CFG", None),
    "mxfp4": ("MXFP4_DEFAULT_CFG", None),
    "w4a8_mxfp4": ("W4A8_MXFP4_FP8_CFG", None),
    "mxfp8": ("MXFP8_DEFAULT_CFG", None),
}


def model() -> LlamaForCausalLM:
    """One layer, with weights that have outliers."""
    config = LlamaConfig(
        hidden_size=HIDDEN, intermediate_size=INNER, num_hidden_layers=1, num_attention_heads=1, num_key_value_heads=1,
        head_dim=16, vocab_size=32, dtype="float32", architectures=["LlamaForCausalLM"],
    )  # fmt: skip
    torch.manual_seed(0)
    found = LlamaForCausalLM(config).float().eval()
    for number, value in enumerate(found.parameters()):
        if value.dim() == 2:
            value.data = weights(*value.shape, number)
    return found


def settings(name: str, blocks: dict | None) -> dict[str, Any]:
    """The library's configuration, with smaller blocks."""
    found = copy.deepcopy(getattr(mtq, name))
    for rule in found["quant_cfg"]:
        if not blocks or "weight_quantizer" not in str(rule.get("quantizer_name")):
            continue
        own = rule.get("cfg")
        for one in own if isinstance(own, list) else [own]:
            if one and one.get("block_sizes"):
                one["block_sizes"] = blocks
    return found


def exported(kind: str) -> tuple[dict[str, torch.Tensor], torch.Tensor, dict]:
    """The packed tensors of one module, what they stand for, and what config.json says."""
    name, blocks = KINDS[kind]
    torch.manual_seed(1)

    def read_something(given: torch.nn.Module) -> None:
        for _ in range(3):
            given(torch.randint(32, (2, 16)))

    found = mtq.quantize(model(), settings(name, blocks), read_something)
    module = found.model.layers[0].mlp.down_proj
    if kind == "nvfp4_awq":  # its search wants a graphics card; any divisors do for a layout
        module.input_quantizer.pre_quant_scale = torch.rand(INNER) + 0.5
    made: list[torch.Tensor] = []
    pack = unified_export_hf._export_quantized_weight

    def recorded(given: torch.nn.Module, *rest: Any, **more: Any) -> None:
        if given is module and not kind.endswith(ON_GRAPHICS_CARDS):
            quantizer = given.weight_quantizer
            made.append((quantizer[0] if isinstance(quantizer, torch.nn.Sequential) else quantizer)(given.weight.data))
        pack(given, *rest, **more)

    with tempfile.TemporaryDirectory() as place:
        unified_export_hf._export_quantized_weight = recorded
        try:
            export_hf_checkpoint(found, dtype=torch.float32, export_dir=place)
        finally:
            unified_export_hf._export_quantized_weight = pack
        tensors = load_file(Path(place) / "model.safetensors")
        config = json.loads((Path(place) / "config.json").read_text())
    stem = "model.layers.0.mlp.down_proj"
    own = {key.removeprefix(f"{stem}."): value for key, value in tensors.items() if key.startswith(f"{stem}.")}
    read = reading(kind, own)
    expected = made[0] if made else read
    assert expected is not None
    if made and read is not None:
        assert torch.allclose(made[0], read, rtol=1e-6, atol=0), kind
    divided = own.get("pre_quant_scale")
    return own, expected if divided is None else expected * divided.float(), config["quantization_config"]


def reading(kind: str, own: dict[str, torch.Tensor]) -> torch.Tensor | None:
    """What the library's own reader finds in packed tensors, where it has one for the layout."""
    codes, scale = own["weight"], own["weight_scale"]
    shape, f32 = torch.Size((HIDDEN, INNER)), torch.float32
    if "nvfp4" in kind:
        blocks = {-1: INNER // scale.shape[-1]}
        return NVFP4QTensor(shape, f32, codes).dequantize(
            f32, scale=scale, double_scale=own["weight_scale_2"], block_sizes=blocks
        )
    if "mxfp4" in kind:
        return MXFP4QTensor(shape, f32, codes).dequantize(f32, scale=scale, block_sizes={-1: 32})
    if kind == "mxfp8":
        return MXFP8QTensor(shape, f32, codes).dequantize(f32, scale=scale)
    if kind == "fp8_block":
        return FP8QTensor(shape, f32, codes).dequantize(f32, scale=scale[:, 0, :, 0], block_sizes={-1: 16, -2: 8})
    if kind.startswith("fp8"):
        return FP8QTensor(shape, f32, codes).dequantize(f32, scale=scale.reshape(-1, 1))
    return None  # INT4 and INT8


def main() -> None:
    """One file of all."""
    tensors, expected, stated = {}, {}, {}
    for kind in KINDS:
        own, value, config = exported(kind)
        tensors |= {f"{kind}.{part}": tensor for part, tensor in own.items()}
        expected[f"{kind}.weight"] = value
        stated[kind] = {"quant_algo": config["quant_algo"]}
    config = {"quant_method": "modelopt", "quant_algo": "MIXED_PRECISION", "quantized_layers": stated}
    write("modelopt", {"quantization_config": config}, tensors, expected)


if __name__ == "__main__":
    main()
