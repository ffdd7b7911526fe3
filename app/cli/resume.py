"""Continue a job that was stopped."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli._proof import proof
from app.cli._running import run_job
from app.cli.base import Answer, Command
from app.jobs.folders import jobs_root
from app.jobs.job import Job


class Resume(Command):
    """`resume`."""

    name = "resume"
    words = "Continue a job that was stopped."
    position = 80

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """State the options."""
        parser.add_argument("job", metavar="JOB", help="the job's name or folder")

    def run(self, options: argparse.Namespace) -> Answer:
        """Do it."""
        folder = Path(options.job)
        job = Job.load(folder if (folder / "job.json").exists() else jobs_root() / options.job)
        return proof(job, run_job(job))
