"""Model cards: what is text stays, what could be more does not."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.hub.card import plain_card


@pytest.mark.parametrize(
    ("card", "plain"),
    [
        ("---\nlicense: mit\n---\n# Title\ntext", "# Title\ntext"),
        ("---\r\nlicense: mit\r\n---\r\n# Title", "# Title"),
        ("# Title\n\n---\n\nmore\n\n---\n", "# Title\n\n---\n\nmore\n\n---"),
        ("a<script>alert(1)</script>b", "ab"),
        ("a<script>alert(1)", "a"),
        ("a<!-- b --> c <!-- d", "a c"),
        ("<scr<b>ipt>alert(1)</script>", "&lt;script>alert(1)"),
        ("<p align=center>Hello</p><br>you", "Hello\n\nyou"),
        ('<img width=9 src="https://x.org/a.png" alt="a">', "![](https://x.org/a.png)"),
        ('<img src="javascript:alert(1)">', ""),
        ('<a class=x href="https://x.org">the site</a>', "[the site](https://x.org)"),
        ("<a href='javascript:x()'>click</a>", "click"),
        ("<https://x.org>", "[https://x.org](https://x.org)"),
        ("```html\n<b>bold</b>\n```", "```html\n<b>bold</b>\n```"),
        ("use `List<int>` and a < b, x<5", "use `List<int>` and a < b, x<5"),
        ("~~~\n<b>\n~~~\n<b>x</b>", "~~~\n<b>\n~~~\nx"),
        ("&lt;script&gt;", "&lt;script&gt;"),
        ("", ""),
    ],
)
def test_cards(card, plain):
    assert plain_card(card) == plain


@given(st.text(alphabet="<>/ab=\"'` \n~!-&;#[]()", max_size=200))
def test_nothing_outside_code_looks_like_a_tag(card):
    plain = plain_card(card)
    if "`" not in plain and "~" not in plain:
        assert not re.search(r"<[A-Za-z/!?]", plain)


@pytest.mark.parametrize(
    "piece",
    [
        '<img src="http://a" ',
        "<a href='http://a'>x",
        "<script",
        "<!--",
        "<a",
        "<",
        "`",
        "---\n",
        "</script   ",
        "```\n",
    ],
)
def test_a_card_made_to_be_slow_is_not(piece):
    before = time.process_time()
    plain_card(piece * (300_000 // len(piece)))
    assert time.process_time() - before < 20  # what grows with the square of the length would take hours
