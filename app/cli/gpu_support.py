"""Add or remove GPU support."""

from __future__ import annotations

import argparse
from typing import Any

from app.cli._printing import size_text
from app.cli._running import done
from app.cli.base import Answer, Command
from app.engine.gpu_support.builds import NoGpuSupport
from app.jobs.runner import run_task
from app.jobs.tasks import AddGpuTask, GpuStatusTask, RemoveGpuTask

WORDS = {
    "impossible": "Not possible here",
    "absent": "Not added",
    "partial": "Begun; `gpu-support add` goes on",
    "off": "Added, but not used",
    "on": "Added and used",
}


class GpuSupport(Command):
    """`gpu-support`."""

    name = "gpu-support"
    words = "Fetch torch's CUDA build for an NVIDIA card into your own folder, or remove it."
    position = 90

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """State the options."""
        parser.add_argument("what", choices=("status", "add", "remove"))
        parser.add_argument("--anyway", action="store_true", help="add: although no driver that will do was found")

    def run(self, options: argparse.Namespace) -> Answer:
        """Do it."""
        if options.what == "remove":
            freed = run_task(RemoveGpuTask(), lambda step: None, lambda: False)
            return freed, f"GPU support is removed; {size_text(freed['freed_bytes'])} are free again."
        if options.what == "add":
            found = done(AddGpuTask(options.anyway), "Stopped. What has arrived is kept; the same command goes on.")
            if found["state"] != "on":
                raise NoGpuSupport(f"GPU support is there, but it does not work: {found['why_not']}", KEEPS)
            return found, _text(found)
        found = run_task(GpuStatusTask(), lambda step: None, lambda: False)
        return found, _text(found)


KEEPS = "The program goes on with the processor; `gpu-support add` tries again, `gpu-support remove` frees the space."


def _text(found: dict[str, Any]) -> str:
    """How it stands, in lines."""
    lines = [WORDS[found["state"]] + (f": {found['why_not']}" if found["why_not"] else "")]
    if found["build"]:
        size = size_text(found["size_bytes"]) if found["size_bytes"] else "size unknown until it is asked for"
        lines.append(f"torch {found['build']}: {size} to fetch, {size_text(found['unpacked_bytes'])} on the disk")
        lines.append(f"driver: CUDA {found['driver'] or 'none'}; needed: CUDA {found['needed_driver']} or newer")
    if found["device"]:
        lines.append(f"card: {found['device']}")
    return "\n".join([*lines, found["folder"]])
