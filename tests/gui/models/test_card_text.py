"""Cards become Markdown without HTML; code stays."""

import pytest

from app.gui.models.card_text import readable


@pytest.mark.parametrize(
    ("card", "shown"),
    [
        ("# A\n\ntext", "# A\n\ntext"),
        ('<div align="center"><img src="a b.png" alt="Logo"></div>', "![Logo](a%20b.png)"),
        ("<a href='https://x.org'><b>Our</b> site</a>", "[Our site](https://x.org)"),
        ("<h2 id=x>Use\nit</h2>", "## Use it"),
        ("one<br>two", "one\n\ntwo"),
        ("a<!-- hidden\nwords -->b", "ab"),
        ("<script>alert(1)</script>after", "after"),
        ("<script>never closed", ""),
        ("2 < 3 and 5 > 4", "2 < 3 and 5 > 4"),
        ("`<b>` is a tag", "`<b>` is a tag"),
        ("```html\n<script>x</script>\n```", "```html\n<script>x</script>\n```"),
        ('<p>\n    <img src="x.png">\n</p>', "![](x.png)"),
    ],
)
def test_html_becomes_markdown(card, shown):
    assert readable(card) == shown


def test_nothing_of_a_tag_is_left_in_a_long_card():
    card = "<div>\n  <p>Hello <i>there</i></p>\n" * 500
    assert "<" not in readable(card)
