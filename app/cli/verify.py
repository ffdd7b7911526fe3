"""Check a finished file, alone or against the model it was made from."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli._options import threads_option
from app.cli.base import Answer, Command
from app.jobs.performers.base import quiet_torch


class Verify(Command):
    """`verify`."""

    name = "verify"
    words = "Check a finished file, alone or against the model it was made from."
    position = 50

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """State the options."""
        parser.add_argument("file", type=Path, metavar="FILE")
        parser.add_argument("--against", type=Path, metavar="MODEL")
        threads_option(parser)

    def run(self, options: argparse.Namespace) -> Answer:
        """Do it."""
        from app.engine.verification import overall_error, verify_file

        quiet_torch()
        proofs = list(verify_file(options.file, options.against, options.threads))
        error = overall_error(proofs) if options.against else None
        size_bytes = options.file.stat().st_size if options.file.is_file() else None
        data = {
            "verified": True,
            "file": str(options.file),
            "size_bytes": size_bytes,
            "against": str(options.against) if options.against else None,
            "relative_error": error,
            "tensors": [proof.to_json() for proof in proofs],
        }
        said = f"{options.file.name}: sound, {len(proofs)} tensors"
        worst = sorted(proofs, key=lambda proof: -proof.relative_error)[:5]
        if error is None:
            return data, f"{said}; compare with --against MODEL for what was lost."
        lines = [f"  {proof.name:56} {proof.scheme:6} {proof.relative_error:8.3%}" for proof in worst]
        return data, "\n".join([f"{said}, error {error:.3%} of the weights' size. Largest:", *lines])
