"""Proof: how good the result is, in figures, in conversation, and over time."""

from __future__ import annotations

from app.gui.pages.proof.page import ProofPage

__all__ = ["ProofPage"]
