"""Search the Hub."""

from __future__ import annotations

import argparse
from typing import Any

from app.cli._hub import count_of, table
from app.cli._options import positive
from app.cli._running import done
from app.cli.base import Answer, Command
from app.engine.errors import HubError
from app.engine.hub.query import SORTS, Query, family_choices
from app.engine.hub.rows import HubModel, Page
from app.jobs.tasks import SearchTask

EMPTY_PAGES = 10  # in a row, before a filter that leaves nothing is told


class Search(Command):
    """`search`."""

    name = "search"
    words = "Search the Hugging Face Hub."
    position = 2

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        """State the options."""
        families = ", ".join(choice.key for choice in family_choices() if choice.key)
        parser.add_argument("text", nargs="*", metavar="TEXT", help="words, owner/name, or the address of a page")
        parser.add_argument("--sort", choices=SORTS, default="trending", help="the order (default: trending)")
        parser.add_argument("--task", default="", metavar="TASK", help="the Hub's name of it, e.g. text-generation")
        parser.add_argument("--family", default="", metavar="TYPE", help=f"model_type; we compress {families}")
        parser.add_argument("--licence", "--license", default="", metavar="NAME", help="e.g. apache-2.0")
        parser.add_argument("--access", choices=("open", "gated"), default="", help="open, or gated: asks for consent")
        parser.add_argument("--compressible", action="store_true", help="only what this program can compress")
        parser.add_argument("--runs-here", action="store_true", help="only what runs here, at about four bits")
        parser.add_argument(
            "--least-parameters", type=count_of, default=0, metavar="N", help="weights at least, e.g. 500M"
        )
        parser.add_argument("--most-parameters", type=count_of, default=0, metavar="N", help="weights at most, e.g. 8B")
        parser.add_argument("--limit", type=positive, default=20, metavar="N", help="rows at most (default: 20)")

    def run(self, options: argparse.Namespace) -> Answer:
        """Do it."""
        names = ("sort", "task", "family", "licence", "access", "compressible", "runs_here")
        query = Query(
            text=" ".join(options.text),
            least_parameters=options.least_parameters,
            most_parameters=options.most_parameters,
            **{name: getattr(options, name) for name in names},
        )
        models, more = _found(query, options.limit)
        data: dict[str, Any] = {"models": [model.to_json() for model in models], "more": more}
        lines = [*table(models)] or ["Nothing was found." + (" There may be more; filter less." if more else "")]
        if query.sort == "size" and models:
            lines.append(SORTS["size"].sentence)
        return data, "\n".join(lines)


def _found(query: Query, limit: int) -> tuple[list[HubModel], bool]:
    """The first rows of a search, and whether there are more."""
    models: list[HubModel] = []
    cursor, empty = "", 0
    while len(models) < limit and empty < EMPTY_PAGES:
        try:
            page = Page.from_json(done(SearchTask(query.to_json(), cursor), "Stopped."))
        except HubError as error:
            if not cursor:
                raise
            error.hint = f"{error.hint} The first {len(models)} rows were found; ask for fewer with --limit.".strip()
            raise
        models += page.models
        empty = 0 if page.models else empty + 1
        cursor = page.next
        if not cursor:
            break
    return models[:limit], bool(cursor) or len(models) > limit
