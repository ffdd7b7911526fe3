"""Talking with a GGUF in llama.cpp: what is asked, what comes back, and the process that answers."""

from __future__ import annotations

from app.engine.conversation.session import Session
from app.engine.conversation.turns import Answer, Question, Turn

__all__ = ["Answer", "Question", "Session", "Turn"]
