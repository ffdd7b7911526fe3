"""GGML's own C quantizer through ctypes: what our schemes are measured against."""

from __future__ import annotations

import ctypes
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import torch


@cache
def _library() -> ctypes.CDLL:
    folder = Path(find_spec("libggml").origin).parent / "lib64"
    library = ctypes.CDLL(str(folder / "libggml-base.so"))
    library.ggml_quantize_chunk.restype = ctypes.c_size_t
    library.ggml_quantize_chunk.argtypes = [
        ctypes.c_int,
        ctypes.c_void_p,
        ctypes.c_void_p,
        ctypes.c_int64,
        ctypes.c_int64,
        ctypes.c_int64,
        ctypes.c_void_p,
    ]
    return library


def available() -> bool:
    """Whether the package that carries the library is installed."""
    return find_spec("libggml") is not None


def quantize(scheme, weight: torch.Tensor, importance: torch.Tensor | None = None) -> torch.Tensor:
    """What GGML makes of [rows, cols] float32: [rows, row bytes] uint8. Releases the interpreter lock."""
    rows, cols = weight.shape
    weight = weight.contiguous()
    out = torch.empty(rows, cols // scheme.block_size * scheme.block_bytes, dtype=torch.uint8)
    vector = None if importance is None else importance.contiguous().data_ptr()
    code = scheme.tags["gguf"]
    size = _library().ggml_quantize_chunk(code, weight.data_ptr(), out.data_ptr(), 0, rows, cols, vector)
    assert size == out.numel()
    return out
