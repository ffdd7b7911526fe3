"""Measure how much quality a finished file has left, on a text."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli._options import chunk_options, device_options
from app.cli._running import done
from app.cli.base import Answer, Command
from app.jobs.tasks import EvaluateTask


class Evaluate(Command):
    """`evaluate`."""

    name = "evaluate"
    words = "Measure how much quality a finished file has left, on a text."
    position = 60

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """State the options."""
        parser.add_argument("file", type=Path, metavar="FILE")
        parser.add_argument("--against", type=Path, required=True, metavar="MODEL", help="the original")
        parser.add_argument("--text", type=Path, metavar="FILE", help="UTF-8 text (default: one that comes along)")
        chunk_options(parser, 16)
        device_options(parser)

    def run(self, options: argparse.Namespace) -> Answer:
        """Do it."""
        task = EvaluateTask(
            path=str(options.file),
            against=str(options.against),
            text=str(options.text or ""),
            context=options.context,
            chunks=options.chunks,
            device=options.device,
            threads=options.threads,
        )
        found = done(task, "Stopped.")
        size_bytes = options.file.stat().st_size if options.file.is_file() else None
        data = {"file": str(options.file), "size_bytes": size_bytes, "against": str(options.against), **found}
        rise = found["perplexity_output"] / found["perplexity_source"] - 1
        lines = [
            f"{options.file.name} against {options.against.name}: {found['tokens']:,} predictions, "
            f"{found['chunks']} chunks of {found['context']} tokens",
            f"  KL divergence  mean {found['mean_kl']:.6f} +- {found['mean_kl_error']:.6f}, median "
            f"{found['median_kl']:.6f}, 99 % {found['kl_99']:.4f}, largest {found['max_kl']:.4f} nats",
            f"  same top token {found['same_top']:.2%}",
            f"  perplexity     {found['perplexity_source']:.4f} -> {found['perplexity_output']:.4f} ({rise:+.2%})",
        ]
        return data, "\n".join(lines)
