"""featherweight-cli: the same engine without a window. One file for each command.

Standard output carries the answer alone (one JSON object with --json); progress goes to standard error. Exit code
0 only for success (for `compress`: a verified output), 1 for a sentence, 2 for wrong usage, 130 for Ctrl-C.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence

from app import __version__
from app.cli.base import Command
from app.engine.discovery import plugin_classes
from app.engine.errors import Cancelled, CompressError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    options = _parser().parse_args(arguments)
    command: Command = options.command
    try:
        data, text = command.run(options)
    except Cancelled as stop:
        print(f"\n{stop}", file=sys.stderr)
        return 130
    except CompressError as error:
        if options.json:
            facts = error.facts()
            more = {"facts": facts} if facts else {}
            print(json.dumps({"error": error.message, "hint": error.hint, "kind": type(error).__name__, **more}))
        else:
            print(f"\n{error}", file=sys.stderr)
        return 1
    try:
        print(json.dumps(data) if options.json else text, flush=True)
    except BrokenPipeError:  # the reader has seen enough (`| head`)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="featherweight-cli", description="Makes heavy AI models light, with proof.")
    parser.add_argument("--version", action="version", version=f"featherweight {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    found = [cls() for cls in plugin_classes(sys.modules[__name__], Command)]  # type: ignore[type-abstract]
    for command in sorted(found, key=lambda command: command.position):
        sub = commands.add_parser(command.name, help=command.words, description=command.words)
        sub.add_argument("--json", action="store_true", help="one JSON object on standard output, nothing else there")
        sub.set_defaults(command=command)
        command.add_options(sub)
    return parser
