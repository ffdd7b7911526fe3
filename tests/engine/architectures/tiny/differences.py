"""Where a GGUF of ours differs from that of llama.cpp's own converter, and why.

`ONLY_OURS`: metadata that we state and the converter may leave out. `DIFFERENCES`: a recipe's name -> a metadata key
or a tensor -> the reason. `UNKNOWN`: recipes that the converter cannot convert -> an expression that finds what it
says.
"""

ONLY_OURS: dict[str, str] = {
    "vocab_size": "stated for every family; readers otherwise count the tokens",
    "attention.key_length": "stated for every family; readers otherwise divide the hidden size by the heads",
    "attention.value_length": "as the keys' length",
    "rope.dimension_count": "stated for every family; readers otherwise take the whole head",
    "rope.freq_base": "stated for every family; readers otherwise take 10000",
    "attention.head_count_kv": "stated for every family; readers otherwise take all heads",
    "expert_feed_forward_length": "stated for every family with experts",
    "expert_gating_func": "stated wherever it is read; transformers' configurations leave it to the family",
    "expert_weights_norm": "stated wherever it is read",
}
_ROOT_MEAN_SQUARE = "the norms divide by the root mean square, and the runtime reads this key"
_CONTEXT = "the converter does not read the family's own key for the context"
_NOTE = "a note on the order of rows that no reader reads"
_GEMMA_3 = {"token_embd.weight": "the converter leaves out rows that no token has"}
_FALCON = {"context_length": "the converter has 2048 built in"}
_NEMOTRON = {
    "rope.scaling.type": "no scaling is what readers take where nothing is stated",
    "attention.layer_norm_rms_epsilon": "the norms subtract the mean; no reader reads it",
}
_EXAONE = {"attention.layer_norm_epsilon": _ROOT_MEAN_SQUARE, "attention.layer_norm_rms_epsilon": _ROOT_MEAN_SQUARE}
_GLM = {
    "context_length": _CONTEXT,
    "attention.layer_norm_rms_epsilon": "the converter does not read the key as transformers has it",
}
_FURTHER = {
    "block_count": "the layer that predicts further tokens is left out",
    "nextn_predict_layers": "the layer that predicts further tokens is left out",
}
_NO_ROTATION = "rows in the order of rotary positions, which the model does not have: the products are the same"
_NO_EXPERTS = "the converter states experts where there are none"
DIFFERENCES: dict[str, dict[str, str]] = {
    "granite 4 hybrid": {
        "attention.head_count_kv": "the converter does not read the layers' kinds of transformers 5",
        "expert_count": _NO_EXPERTS,
        "expert_used_count": _NO_EXPERTS,
        "expert_shared_feed_forward_length": _NO_EXPERTS,
        "feed_forward_length": "without experts it is the shared one's, which the runtime reads as the layer's own",
        "blk.1.attn_q.weight": _NO_ROTATION,
        "blk.1.attn_k.weight": _NO_ROTATION,
    },
    "falcon h1": {
        f"blk.{layer}.ssm_in.weight": "the same factors in another order, so that the last bit differs"
        for layer in range(4)
    },
    "gemma 3n": {"feed_forward_length": "the same for all layers, which the converter states for each"},
    "phi moe": {"rope.scaling.attn_factor": "the converter ignores the scale that the configuration states"},
    "glm 4 moe": _FURTHER,
    "glm 4 moe lite": {"leading_dense_block_count": "the converter does not read the layers' kinds of transformers 5"},
    "exaone moe": {
        "nextn_predict_layers": "none is what readers take where nothing is stated",
        "rope.scaling.type": "no scaling is what readers take where nothing is stated",
    },
    "solar open": {"rope.dimension_count": "the converter takes half a head where the configuration is silent"},
    "deepseek 1": {"rope.scaling.type": "no scaling is what readers take where nothing is stated"},
    "ernie 4.5 moe": {
        "blk.1.exp_probs_b.bias": "a matrix of one row there, the same vector here",
        "blk.2.exp_probs_b.bias": "a matrix of one row there, the same vector here",
        "expert_shared_feed_forward_length": "the converter divides the feed-forward size by the key heads, which is "
        "right for published sizes only",
    },
    "llama, yarn with a factor": {
        "rope.scaling.attn_factor": "the runtime multiplies this key's value by its own factor",
        "rope.scaling.yarn_attn_factor": "the same under a key that the runtime does not read for the family",
    },
    "gemma 3": _GEMMA_3,
    "gemma 3, linear rope": _GEMMA_3,
    "gemma 3 with vision": _GEMMA_3,
    "phi 2": {"feed_forward_length": "the converter takes four times the hidden size"},
    "falcon 7b": _FALCON,
    "falcon 40b": _FALCON,
    "falcon 2": _FALCON,
    "falcon, separate keys": _FALCON,
    "glm-4": _GLM,
    "nemotron": _NEMOTRON,
    "nemotron with biases": _NEMOTRON,
    "exaone 3": _EXAONE,
    "exaone 3, long": _EXAONE,
    "orion": {"tensor_data_layout": _NOTE},
    "xverse": {"tensor_data_layout": _NOTE},
    "qwen 1": {**_EXAONE, "context_length": _CONTEXT},
}
UNKNOWN: dict[str, str] = {
    "mamba 2": r"shape '\[2, 48\]'",  # it takes a feed-forward size for the size inside, though the tensors say it
    "nemotron h": "num_hidden_layers",  # a key that transformers 5 takes away; the layers' kinds say how many there are
    "gpt-neox": "rotary_pct",  # a key that transformers 5 takes away when it reads the configuration
    "gpt-neox, one after the other": "rotary_pct",
    "helium": "not supported",
    "baichuan 7b": "RecursionError",
    "stablelm 2 12b": "Unprocessed norms",
}
