"""Makes references/modelopt.safetensors: a small Llama as ModelOpt 0.47 exports it, in every way that it has.

Run by hand where nvidia-modelopt 0.47 and transformers 5 are; the tests need neither:

    python -m tests.engine.packings.make_modelopt

What is expected is what the library's reader finds in the packed tensors; it has none for INT4, where it is what the
library's quantizer makes of the weight just before the library packs it. Where there are both, they must agree. What
the library divides the weight's inputs by is multiplied back.
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
from modelopt.torch.export.quant_utils import from_quantized_weight
from modelopt.torch.quantization.qtensor import FP8QTensor, MXFP4QTensor, MXFP8QTensor, NVFP4QTensor
from safetensors.torch import load_file
from transformers import GptOssConfig, GptOssForCausalLM, LlamaConfig, LlamaForCausalLM

from tests.engine.packings.make_references import weights, write

HIDDEN, INNER = 32, 64
ON_GRAPHICS_CARDS = ("nvfp4", "nvfp4_awq", "mxfp4", "mxfp8")  # where alone the library's quantizer of these runs
# name here -> (the library's configuration, blocks where its own would be as large as these weights)
KINDS: dict[str, tuple[str, dict | None]] = {
    "fp8_tensor": ("FP8_DEFAULT_CFG", None),
    "fp8_channel": ("FP8_PER_CHANNEL_PER_TOKEN_CFG", None),
    "fp8_block": ("FP8_2D_BLOCKWISE_WEIGHT_ONLY_CFG", {-1: 16, -2: 16}),
    "int8": ("INT8_DEFAULT_CFG", None),
    "int8_smooth": ("INT8_SMOOTHQUANT_CFG", None),
    "int4": ("INT4_BLOCKWISE_WEIGHT_ONLY_CFG", {-1: 16, "type": "static"}),
    "int4_awq": ("INT4_AWQ_CFG", {-1: 16, "type": "static"}),
    "w4a8_awq": ("W4A8_AWQ_BETA_CFG", {-1: 16, "type": "static"}),
    "nvfp4": ("NVFP4_DEFAULT_CFG", None),
    "nvfp4_awq": ("NVFP4_DEFAULT_CFG", None),
    "w4a8_nvfp4": ("W4A8_NVFP4_FP8_CFG", None),
    "mxfp4": ("MXFP4_DEFAULT_CFG", None),
    "mxfp8": ("MXFP8_DEFAULT_CFG", None),
}


def model() -> LlamaForCausalLM:
    """One layer, with weights that have outliers."""
    config = LlamaConfig(
        hidden_size=HIDDEN, intermediate_size=INNER, num_hidden_layers=1, num_attention_heads=2, num_key_value_heads=1,
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


def read_something(given: torch.nn.Module) -> None:
    """What the library calibrates with."""
    for _ in range(3):
        given(torch.randint(32, (2, 16)))


def exported(kind: str) -> tuple[dict[str, torch.Tensor], torch.Tensor, dict]:
    """The packed tensors of one module, what they stand for, and what config.json says."""
    name, blocks = KINDS[kind]
    torch.manual_seed(1)
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

    unified_export_hf._export_quantized_weight = recorded
    try:
        tensors, config = saved(found)
    finally:
        unified_export_hf._export_quantized_weight = pack
    stem = "model.layers.0.mlp.down_proj."
    own = {key.removeprefix(stem): value for key, value in tensors.items() if key.startswith(stem)}
    read = reading(kind, own)
    expected = made[0] if read is None else read
    assert not made or torch.allclose(made[0], expected, rtol=1e-6, atol=0), kind
    divided = own.get("pre_quant_scale")
    return own, expected if divided is None else expected * divided.float(), config["quantization_config"]


def saved(found: torch.nn.Module) -> tuple[dict[str, torch.Tensor], dict]:
    """The tensors and the configuration that the library writes."""
    with tempfile.TemporaryDirectory() as place:
        export_hf_checkpoint(found, dtype=torch.float32, export_dir=place)
        return load_file(Path(place) / "model.safetensors"), json.loads((Path(place) / "config.json").read_text())


def experts(kind: str) -> tuple[dict[str, torch.Tensor], torch.Tensor]:
    """A stack of experts, which lies turned, and what it stands for."""
    config = GptOssConfig(
        hidden_size=32, intermediate_size=32, num_hidden_layers=1, num_attention_heads=2, num_key_value_heads=1,
        head_dim=16, vocab_size=32, num_local_experts=2, num_experts_per_tok=2, architectures=["GptOssForCausalLM"],
    )  # fmt: skip
    torch.manual_seed(0)
    found = GptOssForCausalLM(config).float().eval()
    stack = found.model.layers[0].mlp.experts.down_proj
    stack.data = torch.stack([weights(32, 32, number) for number in range(2)])
    tensors, _ = saved(mtq.quantize(found, settings(kind, None), read_something))
    stem = "model.layers.0.mlp.experts.down_proj"
    codes, scale, f32 = tensors[stem], tensors[f"{stem}_weight_scale"], torch.float32
    if codes.dtype == torch.uint8:
        straight = codes.transpose(1, 2).contiguous()
        read = NVFP4QTensor(torch.Size((2, 32, 32)), f32, straight).dequantize(
            f32,
            scale=scale.transpose(1, 2).contiguous(),
            double_scale=tensors[f"{stem}_weight_scale_2"],
            block_sizes={-1: 16},
        )
        read = read.transpose(1, 2)
    else:
        read = FP8QTensor(codes.shape, f32, codes).dequantize(f32, scale=scale)
    assert (read - stack.data).abs().max() < 0.2 * stack.data.abs().max()
    return {key.removeprefix(stem): value for key, value in tensors.items() if key.startswith(f"{stem}")}, read


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
        return FP8QTensor(shape, f32, codes).dequantize(f32, scale=scale[:, 0, :, 0], block_sizes={-1: 16, -2: 16})
    if kind.startswith("fp8"):
        return FP8QTensor(shape, f32, codes).dequantize(f32, scale=scale.reshape(-1, 1))
    if kind.startswith("int8"):
        return from_quantized_weight(codes, scale, "int8_wo", f32)
    return None  # INT4


def main() -> None:
    """One file of all."""
    tensors, expected, stated = {}, {}, {}
    for kind in KINDS:
        own, value, config = exported(kind)
        tensors |= {f"{kind}.{part}": tensor for part, tensor in own.items()}
        expected[f"{kind}.weight"] = value
        stated[kind] = {"quant_algo": config["quant_algo"]}
    for name, kind in (("fp8_experts", "FP8_DEFAULT_CFG"), ("nvfp4_experts", "NVFP4_DEFAULT_CFG")):
        own, expected[f"{name}.down_proj"] = experts(kind)
        tensors |= {f"{name}.down_proj{part}": tensor for part, tensor in own.items() if part != "_bias"}
    config = {"quant_method": "modelopt", "quant_algo": "MIXED_PRECISION", "quantized_layers": stated}
    write("modelopt", {"quantization_config": config}, tensors, expected)


if __name__ == "__main__":
    main()
