"""A finished job's proof as one HTML file to keep, send and print.

Nothing in it runs and nothing is fetched: styles and charts (SVG) are inline, a policy forbids scripts and remote
content, and every text that comes from a model, a file's name or a person is escaped.

It speaks the language it is asked to: what it says of itself goes through `Tongue.say`, as literal templates that
`packaging/catalogues.py` collects; names, types, a person's own words and what a model wrote stay as they are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app.engine.html_report._document import document
from app.engine.html_report._tongue import ENGLISH, Tongue
from app.engine.small_files import put_text

__all__ = ["ENGLISH", "Tongue", "html_report", "write_html_report"]


def html_report(report: Mapping[str, Any], measured: Sequence[Mapping[str, Any]] = (), tongue: Tongue = ENGLISH) -> str:
    """The document.

    Args:
        report: a job's report.
        measured: what was measured later: {"kind", "at", "asked", "found"} each, oldest first.
        tongue: the language.
    """
    return document(report, measured, tongue)


def write_html_report(
    path: Path, report: Mapping[str, Any], measured: Sequence[Mapping[str, Any]] = (), tongue: Tongue = ENGLISH
) -> None:
    """Write the document, at once or not at all."""
    put_text(path, html_report(report, measured, tongue))
