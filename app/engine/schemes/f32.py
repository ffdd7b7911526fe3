"""F32: IEEE 754 single precision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.schemes._floating import _Floating

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


class F32(_Floating):
    """Exact; used for the small tensors that must stay exact."""

    name = "F32"
    title = "32 bits (full precision)"
    sentence = "Exact; used for the small tensors that must stay exact."
    block_bytes = 4
    tags = {"gguf": 0}
    relative_error = 0.0

    def storage(self) -> torch.dtype:
        """The torch dtype in the file."""
        return torch.float32
