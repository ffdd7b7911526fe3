"""A tokenizer.json made from tiktoken's ranks (tekken.json, *.tiktoken): the tokens' bytes, in order of rank.

tiktoken merges the two neighbours whose union has the lowest rank. So every way of cutting a token into two others is a
merge, and merges are in the order of the tokens they make.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.engine.errors import BadCheckpoint
from app.engine.vocabulary.byte_alphabet import visible

TOKENS = 2_000_000
TOKEN_BYTES = 2048  # runs of spaces are the longest


def tokenizer_of_ranks(
    ranks: Sequence[bytes], first: int, steps: Sequence[str], special: Mapping[int, tuple[str, bool]]
) -> dict[str, Any]:
    """What tokenizer.json would hold.

    Args:
        ranks: bytes of each token, by rank.
        first: the id of rank 0.
        steps: the expressions that split text, one after another.
        special: id -> text, and whether it steers the model, of tokens that are matched as a whole.

    Raises:
        BadCheckpoint: too many tokens, too long or twice the same.
    """
    if not ranks or len(ranks) > TOKENS or max(map(len, ranks)) > TOKEN_BYTES or not all(ranks):
        raise BadCheckpoint("The tokenizer's tokens are none, too many, empty or too long.", "Download it again.")
    numbers = {token: rank for rank, token in enumerate(ranks)}
    if len(numbers) != len(ranks):
        raise BadCheckpoint("The tokenizer has the same token twice.", "Download it again.")
    merges: list[list[str]] = []
    for token in ranks:
        cuts = ((token[:at], token[at:]) for at in range(1, len(token)))
        found = [(numbers[left], numbers[right]) for left, right in cuts if left in numbers and right in numbers]
        merges += [[visible(ranks[left]), visible(ranks[right])] for left, right in sorted(found)]
    made = {visible(token): first + rank for rank, token in enumerate(ranks)}
    split = [{"type": "Split", "pattern": {"Regex": step}, "behavior": "Isolated", "invert": False} for step in steps]
    byte_level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False}
    return {
        "version": "1.0",
        "added_tokens": [_added(number, *entry) for number, entry in sorted(special.items())],
        "normalizer": None,
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": [*split, byte_level]},
        "post_processor": None,
        "decoder": byte_level,
        "model": {
            "type": "BPE",
            "vocab": {**made, **{text: number for number, (text, _) in special.items()}},
            "merges": merges,
            "ignore_merges": True,
        },
    }


def _added(number: int, text: str, steers: bool) -> dict[str, Any]:
    flags = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False}
    return {"id": number, "content": text, "special": steers, **flags}
