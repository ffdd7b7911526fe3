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
    "expert_gating_func": "stated for every family with experts that llama.cpp reads it for",
    "expert_weights_norm": "stated for every family with experts that llama.cpp reads it for",
    "expert_feed_forward_length": "stated for every family with experts",
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
_ONE_GROUP = "one group of experts is none"
_DOTS = {"expert_group_count": _ONE_GROUP, "expert_group_used_count": _ONE_GROUP}
DIFFERENCES: dict[str, dict[str, str]] = {
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
    "dots1": _DOTS,
    "dots1, normalized": _DOTS,
    "ernie 4.5 moe": {
        "expert_shared_feed_forward_length": "the converter divides by the key/value heads, which fits published sizes",
        **{f"blk.{layer}.exp_probs_b.bias": "the same values as one row of a matrix" for layer in range(4)},
    },
    "orion": {"tensor_data_layout": _NOTE},
    "xverse": {"tensor_data_layout": _NOTE},
    "qwen 1": {**_EXAONE, "context_length": _CONTEXT},
}
_TOO_NEW = "AttributeError: [A-Z0-9_]+$"  # the converter names what its own package does not have yet
UNKNOWN: dict[str, str] = {
    "ministral 3": _TOO_NEW,
    "glm-4 0414": _TOO_NEW,
    "hunyuan": _TOO_NEW,
    "gpt-neox": "rotary_pct",  # a key that transformers 5 takes away when it reads the configuration
    "gpt-neox, one after the other": "rotary_pct",
    "deepseek 2 lite": _TOO_NEW,
    "deepseek 2, yarn": _TOO_NEW,
    "deepseek 3": _TOO_NEW,
    "glm 4 moe": _TOO_NEW,
    "hunyuan moe": _TOO_NEW,
    "minimax m2": _TOO_NEW,
    "qwen 3 next": "AssertionError",
    "helium": "not supported",
    "baichuan 7b": "RecursionError",
    "stablelm 2 12b": "Unprocessed norms",
}
