"""Publish a finished output on the Hub."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from app.cli._running import done
from app.cli.base import Answer, Command
from app.engine import hub
from app.engine.errors import HubError
from app.jobs.folders import jobs_root
from app.jobs.job import Job, JobState
from app.jobs.performers.upload import card_for
from app.jobs.queue import Queue
from app.jobs.tasks import UploadTask
from app.jobs.uploads import UploadRecord, add_upload, uploads, uploads_root


class Upload(Command):
    """`upload`."""

    name = "upload"
    words = "Publish a finished output on the Hub; the same command goes on where it was stopped."
    position = 90

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """State the options."""
        parser.add_argument("file", type=Path, metavar="FILE", help="a .gguf file that `compress` has finished")
        parser.add_argument("--to", required=True, metavar="OWNER/NAME", help="where it goes on the Hub")
        access = parser.add_mutually_exclusive_group()
        access.add_argument("--private", action="store_true", help="for your eyes alone (the default)")
        access.add_argument("--public", action="store_true", help="for everybody")
        parser.add_argument(
            "--add", action="store_true", help="OWNER/NAME may exist; its files of the same names are replaced"
        )
        parser.add_argument("--card", type=Path, metavar="PATH", help="your own README.md instead of the one made here")
        parser.add_argument("--yes", action="store_true", help="the licence allows it, or you have asked")

    def run(self, options: argparse.Namespace) -> Answer:
        """Do it."""
        record = _begun(options) or _new(options)
        again = "Stopped. What has been sent is kept; the same command goes on from there."
        url = str(done(UploadTask(str(record.folder)), again)["url"])
        record.delete()
        return {"url": url, "repo_id": record.repo_id, "private": record.private}, url


def _begun(options: argparse.Namespace) -> UploadRecord | None:
    """The same upload, begun before; what was asked for now holds."""
    path = options.file.absolute()
    for record in uploads(uploads_root()):
        if (record.path, record.repo_id, record.private) == (path, options.to, not options.public) and not record.url:
            return record.change(add=options.add, replace=options.add)
    return None


def _new(options: argparse.Namespace) -> UploadRecord:
    path = options.file.absolute()
    job = _job_of(path)
    report = None if job is None else job.report()
    card, advice = "", {"sharing": "unknown", "advice": "The original's licence is not known here."}
    if job is not None and report is not None:
        advice = card_for(report, job.order.source, options.to, "", hub.get_token())
        card = advice["card"]
    if options.card is not None:
        card = _text(options.card)
    if not card:
        raise HubError(
            f"No finished job has made {path.name}, so there is nothing to write a model card from.",
            "Write one yourself and name it with --card.",
        )
    if options.public and advice["sharing"] != "free" and not options.yes:
        raise HubError(advice["advice"], "Add --yes once you know that you may share it.")
    wishes: dict[str, Any] = {"private": not options.public, "add": options.add, "replace_files": options.add}
    return add_upload(uploads_root(), path, options.to, card, report=report, **wishes)


def _job_of(path: Path) -> Job | None:
    """The newest finished job that made a file."""
    made = (job for job in Queue(jobs_root()).jobs() if job.state is JobState.DONE)
    found = [job for job in made if job.order.output.absolute() == path]
    return max(found, key=lambda job: job.created_at, default=None)


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, ValueError) as error:
        raise HubError(f"{path} cannot be read: {error}.", "Name another file.") from error
