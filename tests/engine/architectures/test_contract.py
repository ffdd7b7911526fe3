"""What every family promises, over whatever discovery finds."""

import dataclasses

import pytest

from app.engine.architectures import architecture_for, families
from app.engine.architectures._latent import Latent
from app.engine.architectures._mixture import Mixture
from app.engine.architectures.base import Architecture
from app.engine.errors import BadCheckpoint, CompressError, UnsupportedModel
from app.engine.roles import Place, Role
from app.engine.vocabulary.base import Kind, Vocabulary
from tests.engine.architectures.names import NAMES, Names
from tests.engine.architectures.tiny.dense import MINISTRAL_3_ROPE, STATED_DENSE
from tests.engine.architectures.tiny.experts import STATED
from tests.engine.architectures.tiny.others import UNLIKE

# families that are no rows of attention and feed-forward have a contract of their own (test_others.py)
HUGGING_FACE = [cls for cls in families() if cls.model_types and cls.__name__ not in UNLIKE]
SIZES = {
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 4,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 16,
    "query_pre_attn_scalar": 16,
    "max_position_embeddings": 256,
    "vocab_size": 300,
    "rms_norm_eps": 1e-5,
    "tie_word_embeddings": False,
}
LAYER_PARTS = {
    "self_attn.q_proj": Role.ATTN_Q,
    "self_attn.k_proj": Role.ATTN_K,
    "self_attn.v_proj": Role.ATTN_V,
    "self_attn.o_proj": Role.ATTN_OUT,
    "input_layernorm": Role.ATTN_NORM,
}
DENSE_PARTS = {"mlp.gate_proj": Role.FFN_GATE, "mlp.up_proj": Role.FFN_UP, "mlp.down_proj": Role.FFN_DOWN}
EXPERT_PARTS = {
    "mlp.gate": Role.FFN_GATE_INP,
    "mlp.experts.5.down_proj": Role.FFN_DOWN_EXP,
    "block_sparse_moe.experts.0.w1": Role.FFN_GATE_EXP,
}
SILENT = Vocabulary("gpt2", "gpt-2", [b"a"], [Kind.NORMAL])  # so that no missing vocabulary hides a missing check
HOSTILE = [-1, 0, 10**6, 10**30, "4", 2.5, True, [], {}, float("nan")]


@pytest.fixture(params=HUGGING_FACE, ids=lambda cls: cls.__name__)
def family(request) -> type[Architecture]:
    """Each family of Hugging Face folders."""
    return request.param


def config_of(family: type[Architecture], **changes) -> dict:
    name = family.model_types[0]
    stated = {**SIZES, family.epsilon_key: 1e-5, **STATED_DENSE.get(name, {}), **STATED.get(name, {})}
    if any(key.startswith("rope") for key in changes):
        stated.pop("rope_parameters", None)
    return {"model_type": name, **stated, **changes}


def like_llama(family: type[Architecture]) -> bool:
    """Whether the family's files call their tensors as Llama's do."""
    return family.model_types[0] not in NAMES


def layer_parts(family: type[Architecture]) -> dict[str, Role]:
    """Some tensors of a layer and what they are for."""
    if not like_llama(family):
        return NAMES[family.model_types[0]].parts
    dense = {stem: role for stem, role in DENSE_PARTS.items() if not family.gate_within_up or role is Role.FFN_DOWN}
    return {**LAYER_PARTS, **(EXPERT_PARTS if issubclass(family, Mixture) else dense)}


def state_everything(architecture: Architecture, path) -> None:
    """What opening a model asks of its family."""
    from gguf import GGUFWriter

    architecture.facts()
    architecture.write_metadata(GGUFWriter(None, ""), path)


def test_every_promised_family_is_there():
    served = {name for cls in families() for name in cls.model_types}
    assert served >= {"llama", "mistral", "qwen2", "qwen3", "gemma", "gemma2", "gemma3", "gemma3_text", "phi3"}
    assert served >= {"mixtral", "qwen2_moe", "qwen3_moe", "olmoe", "granitemoe", "granitemoeshared", "dots1", "afmoe"}
    assert served >= {"deepseek", "deepseek_v2", "deepseek_v3", "kimi_k2", "glm4_moe", "glm4_moe_lite", "gpt_oss"}
    assert served >= {"llama4", "llama4_text", "qwen3_next", "qwen3_5", "qwen3_5_moe", "hunyuan_v1_moe", "minimax_m2"}
    assert served >= {"ernie4_5_moe", "bailing_moe", "exaone_moe", "solar_open", "lfm2_moe"}


def test_no_two_families_claim_one_configuration():
    looking_both_ways = {"GemmaEmbedding", "GraniteHybrid"}  # told by other keys of the configuration as well
    names = [name for cls in families() if cls.__name__ not in looking_both_ways for name in cls.model_types]
    assert len(names) == len(set(names))


def test_its_configuration_finds_it(family):
    for name in family.model_types:
        assert type(architecture_for({**config_of(family), "model_type": name})) is family


def test_an_unknown_family_is_told_what_is_supported():
    with pytest.raises(UnsupportedModel, match="of-tomorrow") as caught:
        architecture_for({"model_type": "of-tomorrow"})
    assert all(cls.title in str(caught.value) for cls in HUGGING_FACE)


def test_words_for_people(family):
    assert family.title
    assert family.__doc__
    facts = architecture_for(config_of(family)).facts()
    assert facts["layers"] == config_of(family)["num_hidden_layers"]
    assert facts["attention heads"] == 4
    assert facts["key/value heads"] == config_of(family)["num_key_value_heads"]
    assert facts["head size"] == 16
    assert facts["context length"] == 256
    assert facts["vocabulary"] == 300


def test_every_layer_of_every_part_has_its_own_place(family):
    architecture, names = architecture_for(config_of(family)), NAMES.get(family.model_types[0], Names({}))
    places = {}
    for layer in range(4):
        for stem, role in layer_parts(family).items():
            place = architecture.locate(f"{names.layer.format(layer)}.{stem}.weight")
            assert place == Place(role, layer)
            places[place] = stem
    assert len(places) == 4 * len(layer_parts(family))
    assert architecture.locate(f"{names.embedding}.weight") == Place(Role.TOKEN_EMBD)
    if names.norm:
        assert architecture.locate(f"{names.norm}.weight") == Place(Role.OUTPUT_NORM)


def test_the_same_tensor_under_other_wrappings(family):
    if "self_attn.q_proj" not in layer_parts(family):
        return
    architecture = architecture_for(config_of(family))
    wanted = architecture.locate("model.layers.1.self_attn.q_proj.weight")
    for name in ("language_model.model.layers.1", "model.language_model.layers.1", "layers.1"):
        assert architecture.locate(f"{name}.self_attn.q_proj.weight") == wanted


def test_a_tied_output_is_left_out(family):
    assert (
        architecture_for(config_of(family, tie_word_embeddings=True)).locate(f"{family.heads_of_names[0]}weight")
        is None
    )


def test_a_bias_that_llama_cpp_would_not_add_is_refused(family):
    architecture, names = architecture_for(config_of(family)), NAMES.get(family.model_types[0], Names({}))
    for stem, role in layer_parts(family).items():
        name = f"{names.layer.format(1)}.{stem}.bias"
        if role in family.biases:
            assert architecture.locate(name) == Place(role, 1, "bias")
        else:
            with pytest.raises(UnsupportedModel, match="bias"):
                architecture.locate(name)


@pytest.mark.parametrize("name", ["model.layers.0.self_attn.rotary_emb.inv_freq", "model.rotary_emb.inv_freq"])
def test_buffers_are_left_out(family, name):
    assert architecture_for(config_of(family)).locate(name) is None


@pytest.mark.parametrize(
    "name",
    [
        "model.layers.0.self_attn.q_proj.lora_A.weight",
        "model.layers.0.mlp.experts.gate_up_proj",
        "model.layers.44.self_attn.q_proj.weight",
        "model.layers.0.self_attn.q_proj.qweight",
        "model.layers.0.self_attn.q_proj.weight_scale",
        "score.weight",
        "weight",
        "",
    ],
)
def test_an_unknown_tensor_is_a_sentence(family, name):
    if issubclass(family, Mixture) and name.endswith("gate_up_proj"):
        assert architecture_for(config_of(family)).locate(name) == Place(Role.FFN_GATE_UP_EXP, 0)
        return
    if issubclass(family, Mixture) and "layers.4" in name and family.next_tokens:
        name = name.replace("layers.4", "layers.20")  # further ones predict further tokens
    with pytest.raises(UnsupportedModel, match="is not a tensor that"):
        architecture_for(config_of(family)).locate(name)


def test_a_layer_has_experts_or_none(family):
    foreign = DENSE_PARTS if issubclass(family, Mixture) else EXPERT_PARTS
    if not family.absent:
        architecture = architecture_for(config_of(family))
        assert {architecture.has(Role.FFN_UP, layer) for layer in range(4)} <= {True, False}
        assert all(
            architecture.has(Role.FFN_UP, layer) is not architecture.has(Role.FFN_UP_EXP, layer) for layer in range(4)
        )
        return
    for stem in foreign:
        with pytest.raises(UnsupportedModel, match="is not a tensor that"):
            architecture_for(config_of(family)).locate(f"model.layers.1.{stem}.weight")


def test_rows_are_reordered_within_their_head(family):
    if "self_attn.q_proj" not in layer_parts(family):
        return
    architecture = architecture_for(config_of(family))
    for stem, heads in (("q_proj", 4), ("k_proj", 2)):
        heads = min(heads, architecture.kv_heads) if stem == "k_proj" else heads
        (part,) = architecture.parts(f"model.layers.0.self_attn.{stem}.weight", (heads * 16, 64))
        if part.rows is None:
            assert not family.rotates_pairs
            continue
        order = part.rows.numbers().tolist()
        assert sorted(order) == list(range(heads * 16))
        assert [row // 16 for row in order] == [row // 16 for row in range(heads * 16)]
        assert order[:4] == [0, 8, 1, 9], "the halves of a head become neighbours"
    (part,) = architecture.parts("model.layers.0.self_attn.v_proj.weight", (32, 64))
    assert part.rows is None


def test_rows_that_the_configuration_does_not_promise(family):
    if family.rotates_pairs:
        with pytest.raises(BadCheckpoint, match="rows"):
            architecture_for(config_of(family)).parts("model.layers.0.self_attn.q_proj.weight", (63, 64))


def test_only_norms_are_offset(family):
    architecture = architecture_for(config_of(family))
    shapes, names = architecture.shapes, NAMES.get(family.model_types[0], Names({}))
    for stem, role in layer_parts(family).items():
        part = architecture.parts(f"{names.layer.format(0)}.{stem}.weight", shapes.get(role, (64,)))[0]
        assert part.offset == (family.norm_offset if "NORM" in role.name else 0.0)


def test_extra_tensors_have_the_promised_shape(family):
    if not family.rotates:
        return
    turned = architecture_for(config_of(family)).rotary_size // 2
    rope = {
        "rope_type": "longrope" if "longrope" in family.rope_kinds else "llama3",
        "factor": 8.0,
        "short_factor": [1.0] * turned,
        "long_factor": [2.0] * turned,
    }
    if rope["rope_type"] not in family.rope_kinds:
        with pytest.raises(UnsupportedModel, match="rope scaling"):
            architecture_for(config_of(family, rope_scaling=rope)).facts()
        return
    architecture = architecture_for(config_of(family, rope_scaling=rope))
    assert architecture.extra_tensors()
    for extra in architecture.extra_tensors():
        assert tuple(architecture.extra_values(extra).shape) == extra.shape
        assert dataclasses.is_dataclass(extra)


@pytest.mark.parametrize("value", HOSTILE, ids=str)
@pytest.mark.parametrize(
    "key", ["num_hidden_layers", "num_attention_heads", "num_key_value_heads", "head_dim", "vocab_size"]
)
def test_hostile_sizes_are_sentences(family, key, value):
    if key == "num_key_value_heads" and "kv_heads" in vars(family):
        return  # the family knows without
    if key in ("num_key_value_heads", "vocab_size", "head_dim") and value == 10**6:
        value = 10**9
    if key == "head_dim" and (issubclass(family, Latent) or "head_size" in vars(family)):
        key = "qk_rope_head_dim"  # what its heads are made of
    architecture = architecture_for(config_of(family, **{key: value}))
    with pytest.raises(CompressError) as caught:
        architecture.facts()
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize(
    "change",
    [
        {"rope_parameters": 7},
        {"rope_parameters": {"rope_type": "linear", "factor": "8"}},
        {"rope_parameters": {"rope_type": "linear", "factor": 10**400}},
        {"rope_scaling": {"type": "yarn"}},
        {"rope_scaling": {"type": "new"}},
        {"rope_scaling": {"rope_type": ["linear"]}},
        {"rope_theta": -1},
        {"rope_theta": float("inf")},
        {"rms_norm_eps": "1e-5"},
        {"rms_norm_eps": None},
        {"hidden_size": None},
        {"intermediate_size": [96, 96]},
        {"hidden_act": "relu", "hidden_activation": "relu"},
        {"partial_rotary_factor": "half"},
        {"rope_scaling": {"rope_type": "llama3", "factor": 8, "low_freq_factor": 4, "high_freq_factor": 4}},
        {"rope_scaling": {"rope_type": "longrope", "short_factor": [1.0] * 8, "long_factor": [1.0] * 7}},
    ],
    ids=str,
)
def test_hostile_values_never_reach_a_file(family, change, tmp_path, monkeypatch):
    monkeypatch.setattr(family, "vocabulary", lambda self, path: SILENT)
    if not family.rotates and any("rot" in key or "rope" in key for key in change):
        return  # nobody reads it
    if ("intermediate_size" in change and "inner" in vars(family)) or (
        "partial_rotary_factor" in change and "rotary_size" in vars(family)
    ):
        return  # nor this
    change = {family.epsilon_key if key == "rms_norm_eps" else key: value for key, value in change.items()}
    architecture = architecture_for(config_of(family, **change))
    with pytest.raises(CompressError):
        state_everything(architecture, tmp_path)


def test_a_mistral_with_a_window_says_what_differs():
    facts = architecture_for({"model_type": "mistral", **SIZES, "sliding_window": 64}).facts()
    assert facts["sliding window"] == 64
    assert "64 tokens" in facts["note"]
    assert "layers with a window" not in facts


@pytest.mark.parametrize(("model_type", "windowed"), [("gemma2", 7), ("gemma3_text", 11)])
def test_layers_with_a_window_are_counted(model_type, windowed):
    family = next(family for family in families() if model_type in family.model_types)
    change = {"model_type": model_type, "num_hidden_layers": 13, "sliding_window": 64}
    assert architecture_for(config_of(family, **change)).facts()["layers with a window"] == windowed


@pytest.mark.parametrize(
    ("model_type", "change"),
    [
        ("gemma2", {"query_pre_attn_scalar": 17}),
        ("gemma2", {"layer_types": ["full_attention"] * 4}),
        ("gemma2", {"attn_logit_softcapping": None}),
        ("gemma3_text", {"query_pre_attn_scalar": 17}),
        ("gemma3_text", {"sliding_window_pattern": 4}),
        ("llama", {"head_dim": 15}),
        ("mixtral", {"num_local_experts": 1}),
        ("mixtral", {"num_local_experts": 10**6}),
        ("mixtral", {"num_experts_per_tok": -2}),
        ("qwen2_moe", {"norm_topk_prob": True}),
        ("qwen2_moe", {"decoder_sparse_step": 2}),
        ("qwen2_moe", {"mlp_only_layers": [0]}),
        ("qwen2_moe", {"tie_word_embeddings": True}),
        ("qwen2_moe", {"head_dim": 32}),
        ("qwen2_moe", {"shared_expert_intermediate_size": 0}),
        ("qwen3_moe", {}),
        ("qwen3_moe", {"norm_topk_prob": True, "moe_intermediate_size": "768"}),
        ("llama", {"partial_rotary_factor": 0.5}),
        ("smollm3", {"no_rope_layers": [1, 1, 1, 1]}),
        ("smollm3", {"no_rope_layer_interval": 2}),
        ("ministral3", {"rope_parameters": {**MINISTRAL_3_ROPE, "mscale_all_dim": 0.5}}),
        ("phi", {"qk_layernorm": True}),
        ("stablelm", {"partial_rotary_factor": 1.2}),
        ("stablelm", {"partial_rotary_factor": 0.2}),
        ("gpt_bigcode", {"multi_query": False}),
        ("gpt2", {"scale_attn_by_inverse_layer_idx": True}),
        ("gpt2", {"head_dim": 32}),
        ("gpt_neox", {"attention_bias": False}),
        ("bloom", {"apply_residual_connection_post_layernorm": True}),
        ("mpt", {"attn_config": {"alibi": False}}),
        ("mpt", {"attn_config": {"qk_ln": True}}),
        ("mpt", {"attn_config": 7}),
        ("mpt", {"logit_scale": 0.5}),
        ("falcon", {"alibi": True}),
        ("falcon", {"parallel_attn": False}),
        ("falcon", {"new_decoder_architecture": True, "num_kv_heads": 3}),
        ("olmo", {"layer_norm_eps": 1e-5, "clip_qkv": -1}),
        (
            "olmo3",
            {"rope_parameters": {"full_attention": {"rope_theta": 1e4}, "sliding_attention": {"rope_theta": 9e3}}},
        ),
        ("granite", {"residual_multiplier": 0}),
        ("cohere", {"use_qk_norm": True}),
        ("cohere", {"num_hidden_layers": 64}),
        ("cohere2", {"layer_types": ["full_attention"] * 4}),
        ("chatglm", {"multi_query_attention": False}),
        ("chatglm", {"rmsnorm": False}),
        ("chatglm", {"add_bias_linear": True}),
        ("baichuan", {"num_hidden_layers": 33}),
        ("exaone4", {"sliding_window": 64}),
        ("hunyuan_v1_dense", {"rope_scaling": {"rope_type": "dynamic", "alpha": "x"}}),
        ("qwen", {"no_bias": False}),
        ("apertus", {"hidden_act": "silu"}),
        ("qwen2", {"rope_scaling": {"rope_type": "yarn", "factor": 4.0, "mscale": 1.0}}),
    ],
    ids=str,
)
def test_what_gguf_cannot_express_is_refused(model_type, change, tmp_path, monkeypatch):
    monkeypatch.setattr(Architecture, "vocabulary", lambda self, path: SILENT)
    architecture = architecture_for({"model_type": model_type, **SIZES, **change})
    with pytest.raises(CompressError):
        state_everything(architecture, tmp_path)


def test_one_computation_for_each_name_of_llama_cpp():
    """Families of one GGUF name are one to llama.cpp: what is built in for it is said once, or alike."""
    said: dict[str, list] = {}
    for cls in families():
        if cls.computes is not None:
            said.setdefault(cls.gguf_name, []).append(cls.computes)
    assert {name: found for name, found in said.items() if any(one != found[0] for one in found)} == {}
