"""RWKV's world vocabulary: the longest token first, over bytes."""

import pytest

from app.engine.errors import BadCheckpoint
from app.engine.vocabulary import read_vocabulary
from app.engine.vocabulary.base import Kind

SIZE = 900
NAME = "rwkv_vocab_v20230424.txt"


def tokens(page):
    """Single bytes, then words and parts of words of the page, of characters and of bytes that are none."""
    found = {bytes([byte]): None for byte in range(256)}
    for word in page.split():
        data = word.encode()
        for part in (data, data[:3], data[-4:], b" " + data, data[: len(data) // 2], b"\n" + data[:1]):
            found.setdefault(part)
    for text in (b"\n\n", b"  ", b"\r\n", b"\\x", b"'", b'"', b"'\""):
        found.setdefault(text)
    return [data for data in found if data][: SIZE - 20]


def write(folder, listed):
    lines = []
    for number, data in enumerate(listed, 1):
        try:
            literal = repr(data.decode("utf-8"))
        except UnicodeDecodeError:
            literal = repr(data)
        lines.append(f"{number} {literal} {len(data)}\n")
    (folder / NAME).write_text("".join(lines), "utf-8")


def greedy(listed):
    """The published algorithm: the longest token that the rest begins with."""
    numbers = {data: number for number, data in enumerate(listed, 1)}
    longest = max(map(len, listed))

    def encode(text):
        data, at, found = text.encode(), 0, []
        while at < len(data):
            length = next(n for n in range(longest, 0, -1) if data[at : at + n] in numbers and at + n <= len(data))
            found.append(numbers[data[at : at + length]])
            at += length
        return found

    return encode


def test_a_page_in_llama_cpp(page, lines, tmp_path, same_ids):
    listed = tokens(page)
    write(tmp_path, listed)
    same_ids(tmp_path, greedy(listed), [page, *lines], size=SIZE)
    vocabulary = read_vocabulary(tmp_path, {"vocab_size": SIZE})
    assert vocabulary.model == "rwkv"
    assert vocabulary.special == {"bos": 0, "eos": 0, "eot": 1 + listed.index(b"\n\n")}
    assert vocabulary.kinds[0] is Kind.CONTROL and vocabulary.kinds[-1] is Kind.UNUSED
    assert vocabulary.chat_template == "rwkv-world"


@pytest.mark.parametrize(
    "line",
    [
        "1 open('x') 3",
        "1 'a' 2",
        "1 a 1",
        "1 'a'",
        "x 'a' 1",
        "1 b'ä' 1",
        r"1 '\q' 1",
        r"1 '\U99999999' 4",
        r"1 '\ud800' 3",
        "1 '' 0",
        "1 'a' 1\n2 'a' 1",
        "1 '" + "a" * 20_000 + "' 20000",
        "[" * 100_000,
    ],
)
def test_damaged_lines(line, tmp_path):
    (tmp_path / NAME).write_text(line + "\n", "utf-8")
    with pytest.raises(BadCheckpoint, match="line"):
        read_vocabulary(tmp_path, {"vocab_size": SIZE})


def test_an_empty_file(tmp_path):
    (tmp_path / NAME).write_bytes(b"")
    with pytest.raises(BadCheckpoint, match="no tokens"):
        read_vocabulary(tmp_path, {"vocab_size": SIZE})
