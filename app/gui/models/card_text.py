"""A model card made fit to be shown as Markdown alone: its HTML becomes Markdown where it can, and goes where not.

Cards are written by strangers. Qt's Markdown reader is told to know no HTML, so what remains of any is plain text;
this turns the pieces that most cards use (pictures, links, headings, line breaks) into Markdown first, so that a
person does not read tags. Code stays as it is written.
"""

from __future__ import annotations

import html
import re

_CODE = re.compile(r"(^(?:```|~~~).*?^(?:```|~~~)[ \t]*$|`[^`\n]+`)", re.MULTILINE | re.DOTALL)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_SILENT = re.compile(r"<(script|style|iframe|object|svg|video|audio)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)
_PICTURE = re.compile(r"<img\b([^>]*)>", re.IGNORECASE)
_LINK = re.compile(r"<a\b([^>]*)>(.{0,2000}?)</a\s*>", re.DOTALL | re.IGNORECASE)
_HEADING = re.compile(r"<h([1-6])\b[^>]*>(.{0,2000}?)</h\1\s*>", re.DOTALL | re.IGNORECASE)
_STRONG = re.compile(r"</?(?:b|strong)\s*>", re.IGNORECASE)
_ROW = re.compile(r"</(?:p|div|li|tr|summary|details|center)\s*>|<br\s*/?>|<hr\s*/?>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9-]*(?:\s[^<>]*)?/?>")
_MANY_LINES = re.compile(r"\n[ \t]*\n(?:[ \t]*\n)+")


def readable(card: str) -> str:
    """The card without HTML outside of code."""
    pieces = _CODE.split(card)
    # `split` with one group: text and code by turns
    return "".join(piece if number % 2 else _plain(piece) for number, piece in enumerate(pieces)).strip()


def _plain(text: str) -> str:
    text = _SILENT.sub("", _COMMENT.sub("", text))
    text = _PICTURE.sub(lambda found: _picture(found[1]), text)
    text = _LINK.sub(lambda found: _link(found[1], found[2]), text)
    text = _HEADING.sub(lambda found: f"\n\n{'#' * int(found[1])} {_one_line(found[2])}\n\n", text)
    text = _STRONG.sub("**", text)
    if "<" in text:
        # an indented line of a page's source would become code in Markdown
        text = "\n".join(line.lstrip() if _TAG.search(line) else line for line in text.split("\n"))
        text = _TAG.sub("", _ROW.sub("\n\n", text))
    return _MANY_LINES.sub("\n\n", text)


def _attribute(text: str, name: str) -> str:
    found = re.search(rf"""\b{name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""", text, re.IGNORECASE)
    return html.unescape(next((item for item in found.groups() if item), "")) if found else ""


def _picture(attributes: str) -> str:
    source = _attribute(attributes, "src").replace(" ", "%20")
    words = _attribute(attributes, "alt").replace("[", "").replace("]", "")
    return f"![{words}]({source})" if source else words


def _link(attributes: str, text: str) -> str:
    target, words = _attribute(attributes, "href").replace(" ", "%20"), _one_line(text)
    return f"[{words}]({target})" if target and words else words


def _one_line(text: str) -> str:
    return " ".join(_TAG.sub("", text).split())
