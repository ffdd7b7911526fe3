"""Fetch a model from the Hub."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli._printing import size_text
from app.cli._running import done
from app.cli.base import Answer, Command
from app.engine.address import parse_address
from app.engine.errors import BadRecipe, HubError
from app.engine.targets import parse_size
from app.jobs.runner import run_task
from app.jobs.tasks import DownloadTask, LimitTask


class Download(Command):
    """`download`."""

    name = "download"
    words = "Fetch a model from the Hub; the same command goes on where it was stopped."
    position = 4

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """State the options."""
        parser.add_argument("model", metavar="MODEL", help="owner/name, or the address of its page or of a GGUF file")
        parser.add_argument("--revision", default="", metavar="NAME", help="branch, tag or commit (default: main)")
        parser.add_argument("--file", default="", metavar="NAME", help="one .gguf file of it, instead of the model")
        parser.add_argument(
            "--limit-rate", type=_rate, default=0, metavar="RATE", help="bytes per second at most, e.g. 5MB"
        )

    def run(self, options: argparse.Namespace) -> Answer:
        """Do it."""
        place = parse_address(options.model)
        if place is None:
            raise HubError(f"{options.model!r} is not a model's address.", "Addresses look like owner/name.")
        file = options.file or (place.file if place.file.endswith(".gguf") else "")
        run_task(LimitTask(options.limit_rate), lambda step: None, lambda: False)
        task = DownloadTask(place.repo_id, options.revision or place.revision, file)
        path = Path(done(task, "Stopped. What has arrived is kept; the same command goes on from there.")["path"])
        files = [path] if path.is_file() else [item for item in path.rglob("*") if item.is_file()]
        size_bytes = sum(item.stat().st_size for item in files)
        data = {"path": str(path), "size_bytes": size_bytes, "repo_id": place.repo_id, "revision": task.revision}
        return data, f"{path}\n{size_text(size_bytes)}, checked against the Hub's checksums"


def _rate(text: str) -> int:
    try:
        return parse_size(text)
    except BadRecipe as error:
        raise argparse.ArgumentTypeError(f"{error.message} Write for instance 5MB or 500kB.") from None
