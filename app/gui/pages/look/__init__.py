"""Look: what is inside the model, tensor by tensor."""

from __future__ import annotations

from app.gui.pages.look.page import LookPage

__all__ = ["LookPage"]
