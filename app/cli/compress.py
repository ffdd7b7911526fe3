"""Compress a model and prove the result."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from app.cli._options import check_answered, device_options, outline_and_recipe, recipe_options, text_option
from app.cli._proof import proof
from app.cli._running import run_job
from app.cli.base import Answer, Command
from app.engine.allocation import plan_for
from app.engine.errors import CompressError
from app.engine.pipeline import Order
from app.engine.quantizer import Device
from app.jobs.folders import jobs_root
from app.jobs.queue import Queue


class Compress(Command):
    """`compress`."""

    name = "compress"
    words = "Compress a model and prove the result."
    position = 40

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """State the options."""
        parser.add_argument("model", type=Path, metavar="MODEL")
        parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="the .gguf file to write")
        parser.add_argument("--overwrite", action="store_true", help="replace FILE once the new one is proven")
        parser.add_argument("--prompt", default=None, help="what llama.cpp continues as part of the proof")
        device_options(parser)
        text_option(parser)
        recipe_options(parser)

    def run(self, options: argparse.Namespace) -> Answer:
        """Do it."""
        from app.engine.devices import check_device

        device = Device(check_device(options.device), options.threads)
        if options.text and not options.text.exists():
            raise CompressError(f"{options.text} does not exist.", "Name a text file, or a folder with text files.")
        prompt = {"prompt": options.prompt} if options.prompt else {}
        outline, recipe = outline_and_recipe(options, options.model.resolve())
        check_answered(outline)
        order = Order(
            options.model.resolve(),
            recipe,
            options.out.absolute(),
            device,
            options.overwrite,
            text=options.text.resolve() if options.text else None,
            **prompt,
        )
        plan_for(outline, order.recipe)  # what is wrong with the request is said before a job exists
        if outline.caution:
            print(f"Caution: {outline.caution}", file=sys.stderr)
        job = Queue(jobs_root()).add(order)
        return proof(job, run_job(job))
