"""Recurrent, hybrid and encoder families, and the text parts of those that see or hear."""

from tests.engine.architectures.tiny.recipes import Tiny

OTHERS: dict[str, Tiny] = {}
