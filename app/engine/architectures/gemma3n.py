"""Gemma 3n: the text part; four streams that predict and correct one another, and word embeddings for every layer.

Source: the description that came with the models; "AltUp" is arXiv:2301.13310, "LAuReL" arXiv:2411.07501.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from statistics import NormalDist
from typing import TYPE_CHECKING, Any, ClassVar

from app.engine.architectures._computes import Activation, Computes, Streams
from app.engine.architectures._frequencies import ExtraTensor
from app.engine.architectures.base import Architecture
from app.engine.errors import BadCheckpoint
from app.engine.parts import Part, Pick
from app.engine.roles import EXPERTS, Place, Role

if TYPE_CHECKING:
    import gguf
    import torch
else:
    from app.engine.lazy import torch

STREAMS = 4  # of the alternating updates; llama.cpp has the number built in
PER_LAYER, RANK = 256, 64  # values of a word for one layer, and rank of the learned residual; likewise
PERIOD = 5  # one layer of so many sees everything; likewise, as are the following
SOFT_CAP = 30.0  # of the output
OWN_KEYS = 20  # layers from which on keys and values are those of layers before
SPARSE, SPARSE_LAYERS = 0.95, 10  # share of inner values that do not count, and in how many of the first layers
WORDS_LIMIT = 10_000_000
UNUSED = (Role.ATTN_K, Role.ATTN_V, Role.ATTN_K_NORM)  # of layers that borrow keys; llama.cpp wants them there
_STREAM = re.compile(r"(altup_(?:unembed_)?projections)\.([0-2])\.weight$")


class Gemma3n(Architecture):
    """Gemma 3n (text)."""

    title = "Gemma 3n"
    model_types = ("gemma3n", "gemma3n_text")
    gguf_name = "gemma3n"
    defaults = {
        "vocab_size": 262400,
        "vocab_size_per_layer_input": 262144,
        "hidden_size_per_layer_input": PER_LAYER,
        "max_position_embeddings": 32768,
        "rms_norm_eps": 1e-6,
        "tie_word_embeddings": True,
        "head_dim": 256,
        "num_attention_heads": 8,
        "num_key_value_heads": 2,
        "sliding_window": 512,
        "rope_local_base_freq": 10000.0,
        "altup_num_inputs": STREAMS,
        "altup_active_idx": 0,
        "altup_coef_clip": 120.0,
        "laurel_rank": RANK,
        "num_kv_shared_layers": 15,
        "final_logit_softcapping": SOFT_CAP,
    }
    has_windows = True
    activations = ("gelu_pytorch_tanh",)
    rope_kinds = ("default",)
    rope_base = 1_000_000.0
    outer = (
        Role.TOKEN_EMBD,
        Role.OUTPUT_NORM,
        Role.PER_LAYER_TOKEN_EMBD,
        Role.PER_LAYER_MODEL_PROJ,
        Role.PER_LAYER_PROJ_NORM,
        Role.ALTUP_PROJ,
        Role.ALTUP_UNEMBD_PROJ,
    )
    absent = (Role.FFN_GATE_INP, *EXPERTS)
    ignored = r"(^|\.)embed_(vision|audio)\."
    computes: ClassVar[Computes | None] = Computes(
        activation=Activation.GELU,
        scaled_embeddings=True,
        period=PERIOD,
        local_base=10000.0,
        output_cap=SOFT_CAP,
        streams=Streams(count=STREAMS, own=PER_LAYER, rank=RANK, keys=OWN_KEYS, sparse=SPARSE_LAYERS, share=SPARSE),
    )

    def __init__(self, config: Mapping[str, Any]) -> None:
        super().__init__(config)
        self._found: set[Place] = set()
        # words beyond those that layers have embeddings of are stand-ins for pictures and sound
        stated = [self.config.get(key) for key in ("vocab_size", "vocab_size_per_layer_input")]
        sizes = [size for size in stated if type(size) is int and 0 < size <= WORDS_LIMIT]
        if len(sizes) == len(stated):
            self.config = {**self.config, "vocab_size": min(sizes)}

    @cached_property
    def inner(self) -> int:
        """Feed-forward size; the configuration states it for each layer."""
        stated = self.config.get("intermediate_size")
        if not isinstance(stated, list):
            return self.whole("intermediate_size")
        if len(stated) != self.layers or len(set(map(repr, stated))) != 1:
            raise self.unsupported("layers of different feed-forward sizes")
        if type(stated[0]) is not int or stated[0] < 1:
            raise BadCheckpoint(f"config.json states a feed-forward size of {str(stated[0])[:40]!r}.")
        return stated[0]

    @property
    def per_layer(self) -> int:
        """Length of a word's vector for one layer."""
        return self.whole("hidden_size_per_layer_input")

    @cached_property
    def kinds(self) -> list[bool]:
        """Whether each layer looks back a window only."""
        stated = self.config.get("layer_types")
        if stated is None:
            return [bool((layer + 1) % PERIOD) for layer in range(self.layers)]
        if not isinstance(stated, list) or len(stated) != self.layers:
            raise BadCheckpoint("config.json does not state what each of the layers is.", "Download it again.")
        return [kind == "sliding_attention" for kind in stated]

    @property
    def windowed_layers(self) -> int:
        """Those that look back a window only."""
        return sum(self.kinds)

    @cached_property
    def cutoffs(self) -> list[float]:
        """For each layer, how many standard deviations above the mean an inner value must be to count; else -inf."""
        stated = self.config.get("activation_sparsity_pattern")
        if stated is None:
            stated = [SPARSE if layer < SPARSE_LAYERS else 0.0 for layer in range(self.layers)]
        shares = stated if isinstance(stated, list) else [stated] * self.layers
        if len(shares) != self.layers or not all(isinstance(share, int | float) and 0 <= share < 1 for share in shares):
            raise BadCheckpoint("config.json needs a share below 1 for each layer of activation_sparsity_pattern.")
        return [NormalDist().inv_cdf(share) if share > 0 else float("-inf") for share in shares]

    def check(self) -> None:
        """llama.cpp has much of it built in."""
        super().check()
        if self.per_layer != PER_LAYER:
            raise self.unsupported(f"word embeddings of {self.per_layer} values for each layer")
        if self.real("final_logit_softcapping") != SOFT_CAP:
            raise self.unsupported(f"a soft cap of {self.real('final_logit_softcapping'):g} on its output")
        if self.whole("laurel_rank") != RANK:
            raise self.unsupported(f"a learned residual of the rank {self.whole('laurel_rank')}")
        if self.whole("altup_num_inputs") != STREAMS or self.config.get("altup_active_idx") != 0:
            raise self.unsupported("another number of streams")
        shared = self.config.get("num_kv_shared_layers")
        if type(shared) is not int or not 0 <= shared < self.layers:
            raise BadCheckpoint(f"config.json states num_kv_shared_layers = {str(shared)[:40]!r}.")
        if shared != max(0, self.layers - OWN_KEYS):
            raise self.unsupported(f"{shared} layers that share keys and values")
        usual = [SPARSE if layer < SPARSE_LAYERS else 0.0 for layer in range(self.layers)]
        if [NormalDist().inv_cdf(share) if share else float("-inf") for share in usual] != self.cutoffs:
            raise self.unsupported("another pattern of sparse layers")
        if self.config.get("altup_correct_scale") is False:
            raise self.unsupported("streams that are not scaled before the layer's own embeddings")
        if self.kinds != [bool((layer + 1) % PERIOD) for layer in range(self.layers)]:
            raise self.unsupported("an order of sliding windows of its own")

    @property
    def shapes(self) -> Mapping[Role, tuple[int, ...]]:
        """With the streams' and the layers' own embeddings."""
        hidden, own, rank = self.hidden, self.per_layer, RANK
        return {
            **super().shapes,
            Role.PER_LAYER_TOKEN_EMBD: (self.words, own * self.layers),
            Role.PER_LAYER_MODEL_PROJ: (own * self.layers, hidden),
            Role.PER_LAYER_PROJ_NORM: (own,),
            Role.PER_LAYER_INP_GATE: (own, hidden),
            Role.PER_LAYER_PROJ: (hidden, own),
            Role.ALTUP_PROJ: (STREAMS - 1, hidden, hidden),
            Role.ALTUP_UNEMBD_PROJ: (STREAMS - 1, hidden, hidden),
            Role.ALTUP_ROUTER: (STREAMS, hidden),
            Role.ALTUP_CORRECT_COEF: (STREAMS, STREAMS),
            Role.ALTUP_PREDICT_COEF: (STREAMS * STREAMS, STREAMS),
            Role.ALTUP_CORRECT_SCALE: (hidden,),
            Role.LAUREL_L: (rank, hidden),
            Role.LAUREL_R: (hidden, rank),
        }

    def plain_name(self, name: str) -> str:
        """A name as the `gguf` package's tables know it; they lack the streams' numbers."""
        return _STREAM.sub(r"\1.weight", super().plain_name(name))

    def parts(self, name: str, shape: tuple[int, ...]) -> tuple[Part, ...]:
        """The streams' matrices lie in one tensor; words that layers have no embeddings of are cut off."""
        found = super().parts(name, shape)
        self._found.update(part.place for part in found)
        if found and (stream := _STREAM.search(name)):
            return (replace(found[0], number=int(stream[2]), joined=name.replace(f".{stream[2]}.", ".")),)
        return found

    def extra_tensors(self) -> tuple[ExtraTensor, ...]:
        """Keys and values that layers have no use for, where a newer program saved the model without them."""
        places = [Place(role, layer) for layer in range(OWN_KEYS, self.layers) for role in UNUSED]
        unused = tuple(ExtraTensor(place, self.shapes[place.role]) for place in places if place not in self._found)
        return (*super().extra_tensors(), *unused)

    def extra_values(self, extra: ExtraTensor) -> torch.Tensor:
        """Zeros: nothing is computed with them."""
        return torch.zeros(extra.shape) if extra.place.role in UNUSED else super().extra_values(extra)

    def _part(self, place: Place, shape: tuple[int, ...], rows: Pick | None = None) -> Part:
        if place.role is Role.TOKEN_EMBD and len(shape) == 2 and shape[0] > self.words:
            cut = Pick((shape[0],), ((0, self.words),))
            return super()._part(place, (self.words, shape[1]), cut)
        return super()._part(place, shape, rows)

    def _write_sizes(self, writer: gguf.GGUFWriter) -> None:
        super()._write_sizes(writer)
        writer.add_altup_active_idx(0)
        writer.add_altup_num_inputs(STREAMS)
        writer.add_embedding_length_per_layer_input(self.per_layer)
        writer.add_shared_kv_layers(int(self.config["num_kv_shared_layers"]))
        writer.add_activation_sparsity_scale(self.cutoffs)
        writer.add_sliding_window_pattern(self.kinds)
        writer.add_final_logit_softcapping(SOFT_CAP)
