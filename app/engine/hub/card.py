"""A model card as plain markdown: no front matter, no HTML.

A card comes from anyone. What shows it renders markdown without HTML anyway; taking HTML out here means that nothing
depends on that. What the HTML says stays: the text within tags, and the pictures and links of plain `<img>` and `<a>`
as markdown, for many cards begin with a banner in HTML. Code blocks stay as they are: what looks like HTML there is
text, and is shown as such.
"""

from __future__ import annotations

import re

_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n.*?^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})")
# what is not text for people, with all that is in it
_SILENT = re.compile(
    r"<(script|style|iframe|object|svg|math|template|noscript)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE
)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_BREAK = re.compile(r"</?(?:p|div|br|h[1-6]|li|ul|ol|tr|table|hr|details|summary|center)\b[^<>]*>", re.IGNORECASE)
# attributes are read within bounds: a card may be made to be slow
_URL = r"\s*=\s*[\"'](https?://[^\"'<>\s()]{1,1000})[\"'][^<>]{0,2000}>"
_IMAGE = re.compile(rf"<img\b[^<>]{{0,2000}}?\bsrc{_URL}", re.IGNORECASE)
_LINK = re.compile(rf"<a\b[^<>]{{0,2000}}?\bhref{_URL}([^<>\[\]]{{0,500}})</a\s*>", re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z!?][^<>]*>")
_AUTOLINK = re.compile(r"<(https?://[^<>\s]+)>")
_CODE = re.compile(r"(`{1,3}[^`\n]+`{1,3})")


def plain_card(text: str) -> str:
    """A card's markdown, without front matter and HTML."""
    text = _FRONT.sub("", text.replace("\0", ""), count=1).replace("\r\n", "\n")
    parts = [part if is_code else _without_html(part) for is_code, part in _blocks(text)]
    return re.sub(r"\n{3,}", "\n\n", "".join(parts)).strip()


def _blocks(text: str) -> list[tuple[bool, str]]:
    """Fenced code and what lies between, in order."""
    found: list[tuple[bool, list[str]]] = [(False, [])]
    fence = ""
    for line in text.splitlines(keepends=True):
        mark = _FENCE.match(line)
        if not fence and mark:
            fence = mark[1]
            found.append((True, [line]))
            continue
        found[-1][1].append(line)
        if fence and mark and mark[1].startswith(fence) and line.strip() == mark[1]:
            fence = ""
            found.append((False, []))
    return [(is_code, "".join(lines)) for is_code, lines in found]


def _without_html(text: str) -> str:
    """Text between fenced code; code within a line stays as it is."""
    text = _SILENT.sub("", _COMMENT.sub("", text))
    return "".join(part if part.startswith("`") else _plain(part) for part in _CODE.split(text))


def _plain(text: str) -> str:
    text = _AUTOLINK.sub(r"[\1](\1)", text)
    text = _IMAGE.sub(r"![](\1)", text)
    text = _LINK.sub(r"[\2](\1)", text)
    text = _TAG.sub("", _BREAK.sub("\n", text))
    return re.sub(r"<(?=[A-Za-z/!?])", "&lt;", text)  # what is left could begin a tag for a lenient reader
