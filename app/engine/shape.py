"""The few sizes of a model that its memory follows from: of a configuration, or typical of a number of weights.

A checkpoint's outline states them; config.json of a model that is still on the Hub does, too; and where only the
number of weights is known, the sizes of well-known models of that size are close enough to say what runs where.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

LIMIT = 1 << 31  # no size of any model comes near it
LAYER_LIMIT = 1000


@dataclass(frozen=True)
class Shape:
    """Sizes; 0 where unknown.

    Attributes:
        layers: transformer layers.
        hidden: hidden size.
        heads: attention heads.
        kv_heads: heads of keys and values.
        head_size: of one head.
        ffn: feed-forward size.
        vocabulary: words.
        context_length: tokens that the model was made for.
        windowed_layers: layers that look back a window only.
        window: how far those look back.
        known: whether the model states these; False where they are typical ones.
    """

    layers: int = 0
    hidden: int = 0
    heads: int = 0
    kv_heads: int = 0
    head_size: int = 0
    ffn: int = 0
    vocabulary: int = 0
    context_length: int = 0
    windowed_layers: int = 0
    window: int = 0
    known: bool = True

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Shape:
        """The inverse of `to_json`."""
        return cls(**data)


def shape_of_config(config: Mapping[str, Any]) -> Shape | None:
    """The sizes that a config.json states; None where it does not state enough. Odd values count as not stated.

    Args:
        config: config.json, by anyone: nothing about it is certain.
    """
    text = config.get("text_config")
    stated = {**config, **text} if isinstance(text, Mapping) else config
    layers, hidden = _whole(stated, "num_hidden_layers", LAYER_LIMIT), _whole(stated, "hidden_size")
    heads = _whole(stated, "num_attention_heads")
    if not (layers and hidden and heads):
        return None
    window = _whole(stated, "sliding_window") if stated.get("use_sliding_window") is not False else 0
    return Shape(
        layers=layers,
        hidden=hidden,
        heads=heads,
        kv_heads=_whole(stated, "num_key_value_heads") or heads,
        head_size=_whole(stated, "head_dim") or hidden // heads,
        ffn=_whole(stated, "intermediate_size"),
        vocabulary=_whole(stated, "vocab_size"),
        context_length=_whole(stated, "max_position_embeddings"),
        windowed_layers=_windowed(stated, layers) if window else 0,
        window=window,
    )


def _whole(config: Mapping[str, Any], key: str, limit: int = LIMIT) -> int:
    value = config.get(key)
    return int(value) if type(value) is int and 0 < value <= limit else 0


def _windowed(config: Mapping[str, Any], layers: int) -> int:
    """How many layers look back a window only, as config.json tells it; 0 where it does not."""
    kinds = config.get("layer_types")
    if isinstance(kinds, list):
        return min(layers, kinds.count("sliding_attention"))
    period = _whole(config, "sliding_window_pattern", LAYER_LIMIT)
    return layers - layers // period if period > 1 else 0


def typical_shape(parameters: int) -> Shape:
    """The sizes that models of so many weights usually have.

    Fitted to the config.json of twenty well-known models from 0.1 to 405 billion weights (tests/engine/test_shape.py
    lists them): with 4096 tokens and four bits a weight, what they need is met within 40 %, for most within a sixth.
    Models in which no heads share keys (Phi-3 mini, Llama 2) need more than this says.
    """
    size = max(parameters, 1_000_000) / 1e9
    hidden = max(64, round(1510 * size**0.409 / 64) * 64)
    head_size = 128 if size >= 1 else 64
    return Shape(
        layers=max(2, round(26.4 * size**0.204)),
        hidden=hidden,
        heads=max(1, hidden // head_size),
        kv_heads=max(1, round(462 * size**0.237 / head_size)),
        head_size=head_size,
        ffn=round(3.5 * hidden),
        vocabulary=128_000 if size >= 0.4 else 49_152,
        context_length=0,  # unknown; newer ones take more than anybody asks for
        known=False,
    )
