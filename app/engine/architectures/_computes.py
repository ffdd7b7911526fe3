"""What llama.cpp computes for a family without any GGUF metadata saying so, as data.

Sizes, norms' epsilons, windows and scales are stated in the metadata; whether a layer has biases, norms of queries and
keys, norms after its parts, a gate, experts or attention sinks is seen from its tensors. The rest is here: one
`Computes` in each family's file, found by the GGUF name of the family, so that it holds for GGUF sources as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Rotation(Enum):
    """Which values of a head make a pair that rope turns."""

    HALVES = "value i and value i + half"
    PAIRS = "neighbours"
    NONE = "no rope"


class Activation(Enum):
    """Between the linear layers of a feed-forward; on its gate, where it has one."""

    SILU = "silu"
    GELU = "gelu"  # its tanh approximation, as llama.cpp has it whatever the configuration says
    GELU_EXACT = "gelu_erf"
    RELU = "relu"
    RELU_SQUARED = "relu2"
    XIELU = "xielu"  # Apertus: four numbers for each layer, which the metadata states
    CLAMPED_SWISH = "swiglu_oai"  # GPT-OSS: gate and up are held within 7, and up is raised by 1


class Gating(Enum):
    """How a router's scores become shares; the values are GGUF's `expert_gating_func`."""

    SOFTMAX = 1  # over all experts
    SIGMOID = 2
    SOFTMAX_OF_CHOSEN = 3  # over the chosen ones alone


class Shared(Enum):
    """Whether another expert computes every token."""

    NONE = "none"
    PLAIN = "added as it is"
    GATED = "behind a gate of its own"


@dataclass(frozen=True)
class Experts:
    """What GGUF metadata leaves unsaid about a family's experts.

    Attributes:
        normalized: whether a token's shares are stretched to sum to one.
        shared: whether another expert computes every token.
        sized: whether experts have a feed-forward size of their own; else it is the model's.
        gating: how scores become shares.
        stated: whether llama.cpp reads `expert_gating_func`, `expert_weights_norm`,
            `expert_weights_scale` and `expert_group_count`, so that what stands here holds where they are silent.
        weighed_before: whether shares multiply what enters an expert, instead of what leaves it (Llama 4).
    """

    normalized: bool = True
    shared: Shared = Shared.NONE
    sized: bool = True
    gating: Gating = Gating.SOFTMAX
    stated: bool = False
    weighed_before: bool = False


@dataclass(frozen=True)
class Streams:
    """What is built in for a family whose tokens hand on several streams, and have embeddings for every layer.

    Attributes:
        count: how many streams; attention and feed-forward read and write the first one.
        own: values of a word's embedding for one layer.
        rank: of the learned residual beside attention.
        keys: layers that have keys and values of their own; those behind them see those of the last ones.
        sparse: of how many of the first layers only the largest inner values count.
        share: of the inner values that do not count there.
    """

    count: int
    own: int
    rank: int
    keys: int
    sparse: int
    share: float


@dataclass(frozen=True)
class Computes:
    """What GGUF metadata leaves unsaid about a family.

    Attributes:
        rotation: how rope turns queries and keys; learned positions are seen from their tensor.
        rotation_stated: whether there is rope at all is what `rope.scaling.finetuned` says (Granite).
        embedding_norm_last: whether the norm that bears the embeddings' name is the last one (LFM2).
        layer_norm: whether norms subtract the mean and divide by the standard deviation; else the root mean square.
        norm_biases: whether norms by the root mean square add biases, as no makers meant it (Phi 3.5 MoE).
        bare_norms: whether the norms before each part have no weights (OLMo); else a part without a norm has none.
        activation: the feed-forward's.
        parts_apart: whether attention, state and feed-forward are layers of their own (Nemotron H).
        gated: whether feed-forwards have a gate, in a tensor of its own or before the up part of one tensor.
        inner_of_both: whether the feed-forward size that is stated counts gate and up together (Qwen 1).
        parallel: whether the feed-forward reads what attention reads, and both are added to what came in; where the
            metadata states `use_parallel_residual`, that decides. Without a feed-forward norm the two share one.
        norm_between: whether the norm "after attention" is the one before the feed-forward (GPT-OSS, GLM-4-MoE,
            Qwen3-Next), applied after the sum.
        norm_after_rope: whether queries and keys are normalized after they were turned (Hunyuan).
        scaled_embeddings: whether embeddings are multiplied by the square root of their size.
        fixed_scales: of the embeddings; of what is added to the stream, times the root of the number of layers; and
            the hidden size for which scores stay as they are (MiniCPM 3). None: what the metadata states.
        period: every so many layers one sees everything, the others only a window; 0: all see everything, or the
            metadata says of each layer (`attention.sliding_window_pattern`).
        period_first: whether that one is the first of each run; else the last.
        usual_window: the window where the metadata is silent.
        chunked: whether a window is the chunk of that many tokens that the token lies in (Llama 4).
        local_base: rope's base in layers with a window, unless stated, and without any scaling there; 0: the same
            base without scaling (OLMo 3); None: no difference.
        rotates_windows_only: whether, in a model with windows, layers that see everything are not turned.
        unrotated_period: every so many layers the last one is not turned; 0: none.
        alibi: the largest slope of ALiBi where the metadata is silent; 0: none.
        alibi_depth: the number of layers of the only models that have it, instead of rope (Baichuan 13B); 0: all.
        wide_depth: the number of layers of the models whose queries are scaled by hidden size / heads; 0: none.
        attention_cap: soft cap of attention where the metadata is silent; 0: none, whatever is stated.
        output_cap: soft cap of the output where the metadata is silent; None: none, whatever is stated.
        logits_divided: whether `logit_scale` divides (Granite, MiniCPM); else it multiplies (Cohere).
        output_bias: whether a bias is added to the output's scores (Phi 2).
        experts: how the feed-forward may be divided; None: never.
        streams: what a token hands on besides its hidden values; None: nothing.
    """

    rotation: Rotation = Rotation.HALVES
    rotation_stated: bool = False
    embedding_norm_last: bool = False
    layer_norm: bool = False
    norm_biases: bool = False
    bare_norms: bool = False
    activation: Activation = Activation.SILU
    parts_apart: bool = False
    gated: bool = True
    inner_of_both: bool = False
    parallel: bool = False
    norm_between: bool = False
    norm_after_rope: bool = False
    scaled_embeddings: bool = False
    fixed_scales: tuple[float, float, float] | None = None
    period: int = 0
    period_first: bool = False
    usual_window: int = 0
    chunked: bool = False
    local_base: float | None = None
    rotates_windows_only: bool = False
    unrotated_period: int = 0
    alibi: float = 0.0
    alibi_depth: int = 0
    wide_depth: int = 0
    attention_cap: float = 0.0
    output_cap: float | None = None
    logits_divided: bool = False
    output_bias: bool = False
    experts: Experts | None = None
    streams: Streams | None = None
