"""How tasks are done: one module for each area, each importing the engine when its first task comes."""

from __future__ import annotations

from app.jobs.performers import compress, hub, look, measure, proof  # each registers with `perform`
from app.jobs.performers.base import perform

__all__ = ["compress", "hub", "look", "measure", "perform", "proof"]
