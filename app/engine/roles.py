"""What a tensor is for, whatever its family or file calls it.

An architecture translates a family's names *into* `Role`; a format translates `Role` *out* into a
container's names. Members bear the names of the official `gguf` package's MODEL_TENSOR, the
field's widest vocabulary.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Group(Enum):
    """Kinds of tensor as a person sees them: the columns of the map."""

    EMBEDDING = "Word embeddings"
    ATTENTION = "Attention"
    FEED_FORWARD = "Feed-forward"
    NORM = "Normalization"
    OUTPUT = "Output"
    OTHER = "Other"


class Role(Enum):
    """A tensor's part in the model; the value is a word for people."""

    TOKEN_EMBD = "word embeddings"
    TOKEN_EMBD_NORM = "normalization of the embeddings"
    TOKEN_TYPES = "segment embeddings"
    POS_EMBD = "position embeddings"
    PER_LAYER_TOKEN_EMBD = "word embeddings of every layer"
    PER_LAYER_MODEL_PROJ = "projection of the embeddings to every layer"
    PER_LAYER_PROJ_NORM = "normalization of the projected embeddings"
    OUTPUT = "output"
    OUTPUT_NORM = "final normalization"
    ROPE_FREQS = "rotary frequencies"
    ROPE_FACTORS_LONG = "rotary factors, long"
    ROPE_FACTORS_SHORT = "rotary factors, short"
    ATTN_NORM = "attention normalization"
    ATTN_NORM_2 = "second attention normalization"
    ATTN_Q = "attention query"
    ATTN_K = "attention key"
    ATTN_V = "attention value"
    ATTN_QKV = "attention query, key and value"
    ATTN_OUT = "attention output"
    ATTN_GATE = "attention gate"
    ATTN_SINKS = "attention sinks"
    ATTN_Q_NORM = "query normalization"
    ATTN_K_NORM = "key normalization"
    ATTN_SUB_NORM = "normalization inside attention"
    ATTN_OUT_NORM = "normalization of attention's output"
    ATTN_POST_NORM = "normalization after attention"
    ATTN_Q_A = "query, compressed"
    ATTN_Q_A_NORM = "normalization of the compressed query"
    ATTN_Q_B = "query, expanded"
    ATTN_KV_A_MQA = "key and value, compressed"
    ATTN_KV_A_NORM = "normalization of the compressed key and value"
    ATTN_KV_B = "key and value, expanded"
    ATTN_K_B = "key, expanded"
    ATTN_V_B = "value, expanded"
    FFN_NORM = "feed-forward normalization"
    FFN_PRE_NORM = "normalization before feed-forward"
    FFN_SUB_NORM = "normalization inside feed-forward"
    FFN_POST_NORM = "normalization after feed-forward"
    FFN_PRE_NORM_2 = "normalization before the experts"
    FFN_POST_NORM_1 = "normalization after the shared feed-forward"
    FFN_POST_NORM_2 = "normalization after the experts"
    FFN_ACT = "feed-forward activation"
    FFN_GATE = "feed-forward gate"
    FFN_UP = "feed-forward up"
    FFN_DOWN = "feed-forward down"
    FFN_GATE_EXP = "experts' feed-forward gate"
    FFN_UP_EXP = "experts' feed-forward up"
    FFN_DOWN_EXP = "experts' feed-forward down"
    FFN_GATE_UP_EXP = "experts' feed-forward gate and up"
    FFN_NORM_EXP = "experts' normalization"
    FFN_GATE_SHEXP = "shared experts' feed-forward gate"
    FFN_UP_SHEXP = "shared experts' feed-forward up"
    FFN_DOWN_SHEXP = "shared experts' feed-forward down"
    FFN_GATE_CHEXP = "chunk experts' feed-forward gate"
    FFN_UP_CHEXP = "chunk experts' feed-forward up"
    FFN_DOWN_CHEXP = "chunk experts' feed-forward down"
    FFN_GATE_INP = "expert router"
    FFN_EXP_PROBS_B = "expert router's correction"
    FFN_GATE_INP_SHEXP = "shared experts' gate"
    LAYER_OUT_NORM = "normalization of the layer's output"
    LAYER_OUT_SCALE = "scale of the layer's output"
    PER_LAYER_INP_GATE = "gate of the layer's own embeddings"
    PER_LAYER_PROJ = "projection of the layer's own embeddings"
    PER_LAYER_POST_NORM = "normalization after the layer's own embeddings"
    ALTUP_PROJ = "alternating updates' projection"
    ALTUP_UNEMBD_PROJ = "alternating updates' inverse projection"
    ALTUP_CORRECT_COEF = "alternating updates' correction"
    ALTUP_CORRECT_SCALE = "alternating updates' correction scale"
    ALTUP_PREDICT_COEF = "alternating updates' prediction"
    ALTUP_ROUTER = "alternating updates' router"
    ALTUP_ROUTER_NORM = "normalization of the alternating updates' router"
    LAUREL_L = "low-rank residual, left"
    LAUREL_R = "low-rank residual, right"
    LAUREL_POST_NORM = "normalization after the low-rank residual"
    SSM_IN = "state space input"
    SSM_CONV1D = "state space convolution"
    SSM_X = "state space selection"
    SSM_DT = "state space step"
    SSM_DT_NORM = "normalization of the state space step"
    SSM_A = "state space decay"
    SSM_B_NORM = "normalization of the state space's B"
    SSM_C_NORM = "normalization of the state space's C"
    SSM_D = "state space skip"
    SSM_NORM = "state space normalization"
    SSM_OUT = "state space output"
    SSM_ALPHA = "state space alpha"
    SSM_BETA = "state space beta"
    SSM_BETA_ALPHA = "state space beta and alpha"
    TIME_MIX_W0 = "time mixing W0"
    TIME_MIX_W1 = "time mixing W1"
    TIME_MIX_W2 = "time mixing W2"
    TIME_MIX_A0 = "time mixing A0"
    TIME_MIX_A1 = "time mixing A1"
    TIME_MIX_A2 = "time mixing A2"
    TIME_MIX_V0 = "time mixing V0"
    TIME_MIX_V1 = "time mixing V1"
    TIME_MIX_V2 = "time mixing V2"
    TIME_MIX_G1 = "time mixing G1"
    TIME_MIX_G2 = "time mixing G2"
    TIME_MIX_K_K = "time mixing, key of the key"
    TIME_MIX_K_A = "time mixing, key of the rate"
    TIME_MIX_R_K = "time mixing, receptance of the key"
    TIME_MIX_LERP_X = "time mixing blend"
    TIME_MIX_LERP_K = "time mixing blend of the key"
    TIME_MIX_LERP_V = "time mixing blend of the value"
    TIME_MIX_LERP_R = "time mixing blend of the receptance"
    TIME_MIX_LERP_G = "time mixing blend of the gate"
    TIME_MIX_LERP_W = "time mixing blend of the decay"
    TIME_MIX_LERP_FUSED = "time mixing blends"
    TIME_MIX_FIRST = "time mixing of the first"
    TIME_MIX_DECAY = "time mixing decay"
    TIME_MIX_DECAY_W1 = "time mixing decay W1"
    TIME_MIX_DECAY_W2 = "time mixing decay W2"
    TIME_MIX_KEY = "time mixing key"
    TIME_MIX_VALUE = "time mixing value"
    TIME_MIX_RECEPTANCE = "time mixing receptance"
    TIME_MIX_GATE = "time mixing gate"
    TIME_MIX_LN = "time mixing normalization"
    TIME_MIX_OUTPUT = "time mixing output"
    CHANNEL_MIX_LERP_K = "channel mixing blend of the key"
    CHANNEL_MIX_LERP_R = "channel mixing blend of the receptance"
    CHANNEL_MIX_KEY = "channel mixing key"
    CHANNEL_MIX_RECEPTANCE = "channel mixing receptance"
    CHANNEL_MIX_VALUE = "channel mixing value"
    SHORTCONV_CONV = "short convolution"
    SHORTCONV_INPROJ = "short convolution input"
    SHORTCONV_OUTPROJ = "short convolution output"
    CLS = "classifier"
    CLS_OUT = "classifier output"
    CLS_NORM = "classifier normalization"
    ENC_ATTN_NORM = "encoder attention normalization"
    ENC_ATTN_Q = "encoder attention query"
    ENC_ATTN_K = "encoder attention key"
    ENC_ATTN_V = "encoder attention value"
    ENC_ATTN_OUT = "encoder attention output"
    ENC_ATTN_REL_B = "encoder relative positions"
    ENC_FFN_NORM = "encoder feed-forward normalization"
    ENC_FFN_GATE = "encoder feed-forward gate"
    ENC_FFN_UP = "encoder feed-forward up"
    ENC_FFN_DOWN = "encoder feed-forward down"
    ENC_OUTPUT_NORM = "encoder's final normalization"
    DENSE_2_OUT = "embedding's first projection"
    DENSE_3_OUT = "embedding's second projection"
    OTHER = "other"

    @property
    def group(self) -> Group:
        """The kind of tensor it counts as."""
        if self is Role.TOKEN_EMBD:
            return Group.EMBEDDING
        if self is Role.OUTPUT:
            return Group.OUTPUT
        if "NORM" in self.name or self is Role.TIME_MIX_LN:
            return Group.NORM
        if self.name.startswith(("ATTN", "ENC_ATTN")):
            return Group.ATTENTION
        if self.name.startswith(("FFN", "ENC_FFN", "CHANNEL_MIX")):
            return Group.FEED_FORWARD
        return Group.OTHER

    @property
    def exact(self) -> bool:
        """Whether its values are never rounded: tiny, and every one counts."""
        small = self.name.startswith(("SSM", "TIME_MIX")) and self not in WIDE
        return small or self.group is Group.NORM or self in EXACT


QKV = (Role.ATTN_Q, Role.ATTN_K, Role.ATTN_V)
DENSE = (Role.FFN_GATE, Role.FFN_UP, Role.FFN_DOWN)
LINEAR = (*QKV, Role.ATTN_OUT, *DENSE)
EXPERTS = (Role.FFN_GATE_EXP, Role.FFN_UP_EXP, Role.FFN_DOWN_EXP)  # [experts, out, in]
SHARED = (Role.FFN_GATE_SHEXP, Role.FFN_UP_SHEXP, Role.FFN_DOWN_SHEXP)
# the norms of a layer that normalizes before each part, and the one behind all layers
NORMS = (Role.ATTN_NORM, Role.ATTN_NORM_2, Role.FFN_NORM, Role.OUTPUT_NORM)
# llama.cpp reads these as exact numbers, or leaves them exact because little depends on their size and much on them
EXACT = (
    Role.TOKEN_TYPES,
    Role.POS_EMBD,
    Role.ATTN_SINKS,
    Role.FFN_GATE_INP,
    Role.FFN_GATE_INP_SHEXP,
    Role.FFN_EXP_PROBS_B,
    Role.FFN_ACT,
    Role.SHORTCONV_CONV,
    Role.ENC_ATTN_REL_B,
    Role.ALTUP_CORRECT_COEF,
    Role.ALTUP_CORRECT_SCALE,
    Role.ALTUP_PREDICT_COEF,
    Role.ALTUP_ROUTER,
    Role.CHANNEL_MIX_LERP_K,
    Role.CHANNEL_MIX_LERP_R,
)
# the large ones among a state space's and time mixing's many small tensors
WIDE = (
    Role.SSM_IN,
    Role.SSM_X,
    Role.SSM_DT,
    Role.SSM_OUT,
    Role.SSM_BETA_ALPHA,
    Role.TIME_MIX_KEY,
    Role.TIME_MIX_VALUE,
    Role.TIME_MIX_RECEPTANCE,
    Role.TIME_MIX_GATE,
    Role.TIME_MIX_OUTPUT,
)


@dataclass(frozen=True)
class Place:
    """Where a tensor belongs.

    Attributes:
        role: its part.
        layer: its transformer layer, from 0; None outside the layers.
        part: "weight", "bias", "scale"; empty where the tensor's name has no ending.
    """

    role: Role
    layer: int | None = None
    part: str = "weight"
