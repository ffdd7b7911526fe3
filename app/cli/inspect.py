"""Show what is inside a model."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli._options import outline_of
from app.cli._printing import shape_text, size_text, source_row
from app.cli.base import Answer, Command
from app.engine.outline import OutlineTensor


class Inspect(Command):
    """`inspect`."""

    name = "inspect"
    words = "Show what is inside a model."
    position = 10

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """State the options."""
        parser.add_argument("model", type=Path, metavar="MODEL", help="folder with .safetensors files, or a .gguf file")

    def run(self, options: argparse.Namespace) -> Answer:
        """Do it."""
        outline = outline_of(options.model)
        lines = [
            f"{outline.name}: {outline.family}, {outline.parameters / 1e6:,.1f} million weights, "
            f"{outline.layers} layers, {size_text(outline.size_bytes)} ({outline.format})",
            *(f"  {key}: {value}" for key, value in outline.facts.items()),
            *(["  What was lost then cannot come back."] if outline.compressed_before else []),
            "",
            *map(_row, outline.tensors),
        ]
        data = {"parameters": outline.parameters, "size_bytes": outline.size_bytes, **outline.to_json()}
        return data, "\n".join(lines)


def _row(tensor: OutlineTensor) -> str:
    return f"  {source_row(tensor)} {shape_text(tensor.shape):>16} {size_text(tensor.size_bytes):>10}"
