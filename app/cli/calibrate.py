"""Show what a text does inside a model; export it for llama.cpp."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from app.cli._options import chunk_options, device_options, outline_of
from app.cli._running import done
from app.cli.base import Answer, Command
from app.engine.errors import OutputError
from app.jobs.tasks import CalibrateTask


class Calibrate(Command):
    """`calibrate`."""

    name = "calibrate"
    words = "Show what a text does inside a model; export it for llama.cpp."
    position = 70

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """State the options."""
        parser.add_argument("model", type=Path, metavar="MODEL")
        parser.add_argument(
            "--text", type=Path, metavar="PATH", help="UTF-8 file or folder (default: one that comes along)"
        )
        parser.add_argument(
            "--out",
            type=Path,
            metavar="FILE",
            help="write an importance matrix for llama.cpp: a GGUF; the older kind for .dat",
        )
        chunk_options(parser, 64)
        device_options(parser)

    def run(self, options: argparse.Namespace) -> Answer:
        """Do it."""
        if options.out and not options.out.absolute().parent.is_dir():
            raise OutputError(
                f"The folder {options.out.absolute().parent} does not exist.", "Create it, or choose another."
            )
        task = CalibrateTask(
            path=str(options.model),
            text=str(options.text or ""),
            device=options.device,
            threads=options.threads,
            context=options.context,
            chunks=options.chunks,
        )
        found = done(task, "Stopped. The same command goes on from here.")
        data = {"out": None, **found}
        lines = [
            f"{found['model']}: {found['tokens']:,} tokens in {found['chunks']} chunks of {found['context']}",
            f"  {'what enters':56} {'least':>10} {'0.1 %':>10} {'99.9 %':>10} {'largest':>10}",
            *(line for row in found["weights"] if row["name"] == row["shared_by"][0] for line in _input_lines(row)),
        ]
        if options.out:
            _export(options.out, Path(found["folder"]), options.model, options.text)
            data["out"] = str(options.out)
            lines += ["", f"Written: {options.out}"]
        return data, "\n".join(lines)


def _input_lines(row: dict[str, Any]) -> list[str]:
    """The range of an input that some weights share, and its channels that stand out."""
    rest = len(row["shared_by"]) - 1
    name = row["name"] + (f" and {rest} more" if rest else "")
    ends = [row[key] for key in ("minimum", "typical_minimum", "typical_maximum", "maximum")]
    lines = [f"  {name:56} " + " ".join(f"{value:10.4g}" for value in ends)]
    return lines + ([f"    {row['sentence']}"] if row["outlier_count"] else [])


def _export(out: Path, folder: Path, source: Path, text: Path | None) -> None:
    from app.engine.calibration import Calibration
    from app.engine.imatrix import ImportanceMatrix, write_imatrix

    dataset = text.name if text else "calibration.txt"
    write_imatrix(out, ImportanceMatrix.of(Calibration.load(folder), outline_of(source), dataset))
