"""What sections are made of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.engine.html_report._words import safe


def section(title: str, content: str) -> str:
    """A heading and what stands under it."""
    return f"<section><h2>{safe(title)}</h2>{content}</section>"


def soft(text: str) -> str:
    """A remark."""
    return f'<p class="soft">{safe(text)}</p>'


def table(head: Sequence[str], rows: Iterable[Sequence[str]], numbers: Sequence[int] = ()) -> str:
    """A table of texts that are escaped here; columns in `numbers` are set to the right."""

    def cells(kind: str, texts: Sequence[str]) -> str:
        return "".join(
            f'<{kind} class="n">{safe(text)}</{kind}>' if place in numbers else f"<{kind}>{safe(text)}</{kind}>"
            for place, text in enumerate(texts)
        )

    body = "".join(f"<tr>{cells('td', row)}</tr>" for row in rows)
    return f"<table><thead><tr>{cells('th', head)}</tr></thead><tbody>{body}</tbody></table>"
