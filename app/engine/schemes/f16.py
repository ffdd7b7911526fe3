"""F16: IEEE 754 half precision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.engine.schemes._floating import _Floating

if TYPE_CHECKING:
    import torch
else:
    from app.engine.lazy import torch


class F16(_Floating):
    """Half the size of full precision, next to no loss."""

    name = "F16"
    title = "16 bits (half precision)"
    sentence = "Half the size of full precision, next to no loss."
    block_bytes = 2
    tags = {"gguf": 1}
    relative_error = 0.000208

    def storage(self) -> torch.dtype:
        """The torch dtype in the file."""
        return torch.float16
