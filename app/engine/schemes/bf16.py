"""BF16: bfloat16: the range of single precision with 8 bits of precision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.schemes._floating import _Floating

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


class BF16(_Floating):
    """What most models are published in; exact for those."""

    name = "BF16"
    title = "16 bits (bfloat16)"
    sentence = "What most models are published in; exact for those."
    block_bytes = 2
    tags = {"gguf": 30}
    relative_error = 0.00166

    def storage(self) -> torch.dtype:
        """The torch dtype in the file."""
        return torch.bfloat16
