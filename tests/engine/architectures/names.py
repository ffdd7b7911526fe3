"""Names of the tensors of families that do not call them as Llama does, and what they are for."""

from dataclasses import dataclass

from app.engine.roles import Role


@dataclass(frozen=True)
class Names:
    """How a family's files call their tensors.

    Attributes:
        parts: some of a layer's, and what they are for.
        layer: what stands before them; {} is the layer's number.
        embedding: the word embeddings.
        norm: the one behind all layers; empty: there is none with a weight.
    """

    parts: dict[str, Role]
    layer: str = "model.layers.{}"
    embedding: str = "model.embed_tokens"
    norm: str = "model.norm"


_SEPARATE = {"self_attn.q_proj": Role.ATTN_Q, "self_attn.k_proj": Role.ATTN_K, "self_attn.v_proj": Role.ATTN_V}
_ATTENTION = {**_SEPARATE, "self_attn.o_proj": Role.ATTN_OUT}
_DENSE = {"mlp.gate_proj": Role.FFN_GATE, "mlp.up_proj": Role.FFN_UP, "mlp.down_proj": Role.FFN_DOWN}
_POST = {"post_attention_layernorm": Role.ATTN_POST_NORM, "post_feedforward_layernorm": Role.FFN_POST_NORM}
_FALCON = {
    "self_attention.query_key_value": Role.ATTN_QKV,
    "self_attention.dense": Role.ATTN_OUT,
    "mlp.dense_h_to_4h": Role.FFN_UP,
    "mlp.dense_4h_to_h": Role.FFN_DOWN,
    "input_layernorm": Role.ATTN_NORM,
}
_GPT = {
    "attn.c_attn": Role.ATTN_QKV,
    "attn.c_proj": Role.ATTN_OUT,
    "mlp.c_fc": Role.FFN_UP,
    "mlp.c_proj": Role.FFN_DOWN,
    "ln_1": Role.ATTN_NORM,
    "ln_2": Role.FFN_NORM,
}
_UNGATED = {
    **_ATTENTION,
    "mlp.up_proj": Role.FFN_UP,
    "mlp.down_proj": Role.FFN_DOWN,
    "input_layernorm": Role.ATTN_NORM,
    "post_attention_layernorm": Role.FFN_NORM,
}

NAMES = {
    "phi": Names(
        {
            **_SEPARATE,
            "self_attn.dense": Role.ATTN_OUT,
            "mlp.fc1": Role.FFN_UP,
            "mlp.fc2": Role.FFN_DOWN,
            "input_layernorm": Role.ATTN_NORM,
        },
        norm="model.final_layernorm",
    ),
    "starcoder2": Names(
        {**_ATTENTION, "mlp.c_fc": Role.FFN_UP, "mlp.c_proj": Role.FFN_DOWN, "input_layernorm": Role.ATTN_NORM}
    ),
    "gpt2": Names(_GPT, "transformer.h.{}", "transformer.wte", "transformer.ln_f"),
    "gpt_bigcode": Names(_GPT, "transformer.h.{}", "transformer.wte", "transformer.ln_f"),
    "gpt_neox": Names(
        {
            "attention.query_key_value": Role.ATTN_QKV,
            "attention.dense": Role.ATTN_OUT,
            "mlp.dense_h_to_4h": Role.FFN_UP,
            "mlp.dense_4h_to_h": Role.FFN_DOWN,
            "input_layernorm": Role.ATTN_NORM,
            "post_attention_layernorm": Role.FFN_NORM,
        },
        "gpt_neox.layers.{}",
        "gpt_neox.embed_in",
        "gpt_neox.final_layer_norm",
    ),
    "bloom": Names(
        {**_FALCON, "post_attention_layernorm": Role.FFN_NORM},
        "transformer.h.{}",
        "transformer.word_embeddings",
        "transformer.ln_f",
    ),
    "mpt": Names(
        {
            "attn.Wqkv": Role.ATTN_QKV,
            "attn.out_proj": Role.ATTN_OUT,
            "ffn.up_proj": Role.FFN_UP,
            "ffn.down_proj": Role.FFN_DOWN,
            "norm_1": Role.ATTN_NORM,
            "norm_2": Role.FFN_NORM,
        },
        "transformer.blocks.{}",
        "transformer.wte",
        "transformer.norm_f",
    ),
    "falcon": Names(_FALCON, "transformer.h.{}", "transformer.word_embeddings", "transformer.ln_f"),
    "olmo": Names({**_ATTENTION, **_DENSE}, norm=""),
    "olmo2": Names({**_ATTENTION, **_DENSE, **_POST}),
    "olmo3": Names({**_ATTENTION, **_DENSE, **_POST}),
    "exaone4": Names({**_ATTENTION, **_DENSE, **_POST}),
    "cohere": Names({**_ATTENTION, **_DENSE, "input_layernorm": Role.ATTN_NORM}),
    "cohere2": Names({**_ATTENTION, **_DENSE, "input_layernorm": Role.ATTN_NORM}),
    "chatglm": Names(
        {
            **_FALCON,
            "post_attention_layernorm": Role.FFN_NORM,
        },
        "transformer.encoder.layers.{}",
        "transformer.embedding.word_embeddings",
        "transformer.encoder.final_layernorm",
    ),
    "internlm2": Names(
        {
            "attention.wqkv": Role.ATTN_QKV,
            "attention.wo": Role.ATTN_OUT,
            "feed_forward.w1": Role.FFN_GATE,
            "feed_forward.w3": Role.FFN_UP,
            "feed_forward.w2": Role.FFN_DOWN,
            "attention_norm": Role.ATTN_NORM,
            "ffn_norm": Role.FFN_NORM,
        },
        embedding="model.tok_embeddings",
    ),
    "baichuan": Names(
        {
            "self_attn.W_pack": Role.ATTN_QKV,
            "self_attn.o_proj": Role.ATTN_OUT,
            **_DENSE,
            "input_layernorm": Role.ATTN_NORM,
        }
    ),
    "minicpm3": Names(
        {
            "self_attn.q_a_proj": Role.ATTN_Q_A,
            "self_attn.q_b_proj": Role.ATTN_Q_B,
            "self_attn.kv_a_proj_with_mqa": Role.ATTN_KV_A_MQA,
            "self_attn.kv_b_proj": Role.ATTN_KV_B,
            "self_attn.o_proj": Role.ATTN_OUT,
            **_DENSE,
            "input_layernorm": Role.ATTN_NORM,
        }
    ),
    "nemotron": Names(_UNGATED),
    "arcee": Names(_UNGATED),
    "jais2": Names(_UNGATED),
    "apertus": Names(
        {
            **_ATTENTION,
            "mlp.up_proj": Role.FFN_UP,
            "mlp.down_proj": Role.FFN_DOWN,
            "attention_layernorm": Role.ATTN_NORM,
            "feedforward_layernorm": Role.FFN_NORM,
        }
    ),
    "exaone": Names(
        {
            "attn.attention.q_proj": Role.ATTN_Q,
            "attn.attention.k_proj": Role.ATTN_K,
            "attn.attention.v_proj": Role.ATTN_V,
            "attn.attention.out_proj": Role.ATTN_OUT,
            "mlp.c_fc_0": Role.FFN_GATE,
            "mlp.c_fc_1": Role.FFN_UP,
            "mlp.c_proj": Role.FFN_DOWN,
            "ln_1": Role.ATTN_NORM,
            "ln_2": Role.FFN_NORM,
        },
        "transformer.h.{}",
        "transformer.wte",
        "transformer.ln_f",
    ),
    "qwen": Names(
        {
            "attn.c_attn": Role.ATTN_QKV,
            "attn.c_proj": Role.ATTN_OUT,
            "mlp.w2": Role.FFN_GATE,
            "mlp.w1": Role.FFN_UP,
            "mlp.c_proj": Role.FFN_DOWN,
            "ln_1": Role.ATTN_NORM,
            "ln_2": Role.FFN_NORM,
        },
        "transformer.h.{}",
        "transformer.wte",
        "transformer.ln_f",
    ),
    "lfm2_moe": Names(
        {
            **_SEPARATE,
            "self_attn.out_proj": Role.ATTN_OUT,
            "operator_norm": Role.ATTN_NORM,
            "feed_forward.gate": Role.FFN_GATE_INP,
            "feed_forward.experts.5.w2": Role.FFN_DOWN_EXP,
            "feed_forward.w1": Role.FFN_GATE,
        },
        norm="",  # what llama.cpp calls the embeddings' is the final one
    ),
}
