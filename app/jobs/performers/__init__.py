"""How tasks are done: one module for each area, each importing the engine when its first task comes."""

from __future__ import annotations

from app.jobs.performers import (  # each registers
    compress,
    gpu,
    hub,
    library,
    look,
    measure,
    proof,
    transfer,
    updates,
    upload,
)
from app.jobs.performers.base import perform

__all__ = ["compress", "gpu", "hub", "library", "look", "measure", "perform", "proof", "transfer", "updates", "upload"]
