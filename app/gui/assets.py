"""Files that come with the program, for the window."""

from __future__ import annotations

from app.engine.resources import resource

__all__ = ["resource"]
