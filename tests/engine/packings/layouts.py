"""Packs weights as others' programs do, in plain numpy, and says what must be read out of them.

Written from the layouts' descriptions, apart from the readers: loops and bits where these have tables and shifts.
Every function returns the files' tensors and the weights that they stand for.
"""

from __future__ import annotations

import numpy as np
import torch

Tensors = dict[str, torch.Tensor]
E2M1 = [0, 0.5, 1, 1.5, 2, 3, 4, 6, 0, -0.5, -1, -1.5, -2, -3, -4, -6]
AWQ_ORDER = (0, 2, 4, 6, 1, 3, 5, 7)


def stream(codes: np.ndarray, bits: int) -> np.ndarray:
    """Rows of codes as rows of 32-bit words, little end first, without gaps."""
    rows = []
    for row in codes.tolist():
        value = sum(int(code) << (number * bits) for number, code in enumerate(row))
        count = -(-len(row) * bits // 32)
        rows.append([(value >> (32 * word)) & 0xFFFFFFFF for word in range(count)])
    return np.array(rows, dtype=np.uint32).view(np.int32)


def affine(weight: np.ndarray, bits: int, groups: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Codes [out, in], scales and zero points [out, groups] by each group's range."""
    count = int(groups.max()) + 1
    scale, zero = np.zeros((len(weight), count), np.float16), np.zeros((len(weight), count), np.int64)
    codes = np.zeros(weight.shape, np.int64)
    top = 2**bits - 1
    for group in range(count):
        part = weight[:, groups == group]
        low, high = np.minimum(part.min(1), 0), np.maximum(part.max(1), 0)
        scale[:, group] = np.maximum((high - low) / top, 1e-4)
        zero[:, group] = np.clip(np.round(-low / scale[:, group].astype(np.float32)), 0, top)
        rounded = np.round(part / scale[:, group, None].astype(np.float32)) + zero[:, group, None]
        codes[:, groups == group] = np.clip(rounded, 0, top)
    return codes, scale, zero


def gptq(
    stem: str,
    weight: torch.Tensor,
    bits: int = 4,
    group: int = 32,
    version: int = 1,
    ordered: bool = False,
    word: type = np.int32,
) -> tuple[Tensors, torch.Tensor]:
    """GPTQ; `ordered`: columns belong to groups in no order; `word`: that codes are packed into."""
    columns = weight.shape[1]
    groups = np.arange(columns) // group
    if ordered:
        groups = np.random.default_rng(columns).permutation(groups)
    codes, scale, zero = affine(weight.float().numpy(), bits, groups)
    stored_zero = (zero - (1 if version == 1 else 0)) % 2**bits
    tensors = {
        f"{stem}.qweight": torch.from_numpy(stream(codes, bits).view(word).T.copy()),
        f"{stem}.qzeros": torch.from_numpy(stream(stored_zero.T, bits).view(word)),
        f"{stem}.scales": torch.from_numpy(scale.T.copy()),
        f"{stem}.g_idx": torch.from_numpy(groups.astype(np.int32)),
    }
    values = (codes - zero[:, groups]) * scale.astype(np.float32)[:, groups]
    return tensors, torch.from_numpy(values.astype(np.float32))


def awq(stem: str, weight: torch.Tensor, group: int = 32) -> tuple[Tensors, torch.Tensor]:
    """AWQ in its "gemm" order."""
    groups = np.arange(weight.shape[1]) // group
    codes, scale, zero = affine(weight.float().numpy(), 4, groups)

    def pack(values: np.ndarray) -> torch.Tensor:  # [rows, out]
        eights = values.reshape(len(values), -1, 8)
        words = np.zeros(eights.shape[:2], np.uint32)
        for place, column in enumerate(AWQ_ORDER):
            words |= eights[..., column].astype(np.uint32) << np.uint32(4 * place)
        return torch.from_numpy(words.view(np.int32))

    tensors = {
        f"{stem}.qweight": pack(codes.T),
        f"{stem}.qzeros": pack(zero.T),
        f"{stem}.scales": torch.from_numpy(scale.T.copy()),
    }
    values = (codes - zero[:, groups]) * scale.astype(np.float32)[:, groups]
    return tensors, torch.from_numpy(values.astype(np.float32))


def gemv(stem: str, weight: torch.Tensor, group: int = 32) -> tuple[Tensors, torch.Tensor]:
    """AWQ in its "gemv" order, with columns of scales to spare."""
    groups = np.arange(weight.shape[1]) // group
    codes, scale, zero = affine(weight.float().numpy(), 4, groups)
    spare = -scale.shape[1] % 32
    tensors = {
        f"{stem}.qweight": torch.from_numpy(stream(codes, 4)),
        f"{stem}.qzeros": torch.from_numpy(stream(np.pad(zero, ((0, 0), (0, spare))), 4)),
        f"{stem}.scales": torch.from_numpy(np.pad(scale, ((0, 0), (0, spare)))),
    }
    values = (codes - zero[:, groups]) * scale.astype(np.float32)[:, groups]
    return tensors, torch.from_numpy(values.astype(np.float32))


def fp8(name: str, weight: torch.Tensor, block: tuple[int, int] = (32, 32)) -> tuple[Tensors, torch.Tensor]:
    """FP8 by blocks, the last of which may be smaller."""
    rows, columns = weight.shape[-2:]
    scale = torch.zeros(*weight.shape[:-2], -(-rows // block[0]), -(-columns // block[1]))
    codes = torch.empty(weight.shape, dtype=torch.float8_e4m3fn)
    values = torch.empty(weight.shape)
    for i in range(scale.shape[-2]):
        for j in range(scale.shape[-1]):
            part = (..., slice(i * block[0], (i + 1) * block[0]), slice(j * block[1], (j + 1) * block[1]))
            own = weight[part].float().abs().amax((-2, -1)) / 448
            scale[..., i, j] = own
            codes[part] = (weight[part].float() / own[..., None, None]).to(torch.float8_e4m3fn)
            values[part] = codes[part].float() * own[..., None, None]
    return {name: codes, f"{name}_scale_inv": scale}, values


def e2m1_codes(weight: torch.Tensor, group: int, steps: torch.Tensor) -> np.ndarray:
    """The nearest 4-bit floating point code of each weight: [rows, columns]."""
    table = torch.tensor(E2M1)
    parts = weight.float().unflatten(-1, (-1, group)) / steps.unsqueeze(-1)
    return (parts.unsqueeze(-1) - table).abs().argmin(-1).flatten(-2).numpy()


def mxfp4(stem: str, weight: torch.Tensor) -> tuple[Tensors, torch.Tensor]:
    """MXFP4 as GPT-OSS has it: [experts, out, in]."""
    parts = weight.float().unflatten(-1, (-1, 32)).abs().amax(-1)
    exponents = (torch.floor(torch.log2(parts.clamp(min=1e-30))) - 2).clamp(-127, 127)
    steps = torch.exp2(exponents)
    codes = e2m1_codes(weight, 32, steps)
    pairs = codes.reshape(*codes.shape[:-1], codes.shape[-1] // 32, 16, 2)
    tensors = {
        f"{stem}_blocks": torch.from_numpy((pairs[..., 0] | (pairs[..., 1] << 4)).astype(np.uint8)),
        f"{stem}_scales": (exponents + 127).to(torch.uint8),
    }
    values = torch.tensor(E2M1)[torch.from_numpy(codes)].unflatten(-1, (-1, 32)) * steps.unsqueeze(-1)
    return tensors, values.flatten(-2)


def modelopt(stem: str, weight: torch.Tensor) -> tuple[Tensors, torch.Tensor]:
    """NVFP4 as NVIDIA's ModelOpt has it."""
    whole = weight.float().abs().max() / (448 * 6)
    scale = (weight.float().unflatten(-1, (-1, 16)).abs().amax(-1) / 6 / whole).to(torch.float8_e4m3fn)
    steps = scale.float() * whole
    codes = e2m1_codes(weight, 16, steps.clamp(min=1e-20)).reshape(len(weight), -1, 2)
    tensors = {
        f"{stem}.weight": torch.from_numpy((codes[..., 0] | (codes[..., 1] << 4)).astype(np.uint8)),
        f"{stem}.weight_scale": scale,
        f"{stem}.weight_scale_2": whole,
        f"{stem}.input_scale": torch.tensor(1.0),
    }
    values = torch.tensor(E2M1)[torch.from_numpy(codes.reshape(weight.shape))].unflatten(-1, (-1, 16))
    return tensors, (values * steps.unsqueeze(-1)).flatten(-2)


def modelopt_int4(stem: str, weight: torch.Tensor, group: int = 32) -> tuple[Tensors, torch.Tensor]:
    """ModelOpt's INT4: two rows in a byte, and what the inputs were divided by."""
    inputs = torch.rand(weight.shape[1]) + 0.5
    parts = (weight.float() / inputs).unflatten(1, (-1, group))
    scale = parts.abs().amax(-1) / 7
    codes = (parts / scale.unsqueeze(-1)).round().clamp(-8, 7).flatten(1).to(torch.int8)
    tensors = {
        f"{stem}.weight": ((codes[0::2] & 15) | (codes[1::2] << 4)).view(torch.uint8),
        f"{stem}.weight_scale": scale,
        f"{stem}.pre_quant_scale": inputs,
    }
    values = codes.float().unflatten(1, (-1, group)) * scale.unsqueeze(-1)
    return tensors, values.flatten(1) * inputs


def mlx(stem: str, weight: torch.Tensor, bits: int = 4, group: int = 32) -> tuple[Tensors, torch.Tensor]:
    """MLX's affine mode."""
    groups = np.arange(weight.shape[1]) // group
    codes, scale, zero = affine(weight.float().numpy(), bits, groups)
    biases = (-zero * scale.astype(np.float32)).astype(np.float16)
    tensors = {
        f"{stem}.weight": torch.from_numpy(stream(codes, bits)).view(torch.uint32),
        f"{stem}.scales": torch.from_numpy(scale),
        f"{stem}.biases": torch.from_numpy(biases),
    }
    values = codes * scale.astype(np.float32)[:, groups] + biases.astype(np.float32)[:, groups]
    return tensors, torch.from_numpy(values.astype(np.float32))


def compressed(
    stem: str, weight: torch.Tensor, bits: int = 4, group: int = 32, ordered: bool = False
) -> tuple[Tensors, torch.Tensor]:
    """compressed-tensors' packed integers, with zero points; `ordered`: columns belong to groups in no order."""
    groups = np.arange(weight.shape[1]) // group
    if ordered:
        groups = np.random.default_rng(bits).permutation(groups)
    codes, scale, zero = affine(weight.float().numpy(), bits, groups)
    tensors = {
        f"{stem}.weight_packed": torch.from_numpy(stream(codes, bits)),
        f"{stem}.weight_scale": torch.from_numpy(scale),
        f"{stem}.weight_zero_point": torch.from_numpy(stream(zero.T, bits).T.copy()),
        f"{stem}.weight_shape": torch.tensor(weight.shape),
    }
    if ordered:
        tensors[f"{stem}.weight_g_idx"] = torch.from_numpy(groups.astype(np.int32))
    values = (codes - zero[:, groups]) * scale.astype(np.float32)[:, groups]
    return tensors, torch.from_numpy(values.astype(np.float32))


def eight_bit(stem: str, weight: torch.Tensor) -> tuple[Tensors, torch.Tensor]:
    """bitsandbytes' 8-bit rows."""
    largest = weight.float().abs().amax(1)
    codes = torch.round(weight.float() * 127 / largest[:, None]).to(torch.int8)
    return {f"{stem}.weight": codes, f"{stem}.SCB": largest}, codes.float() * largest[:, None] * (1 / 127)
