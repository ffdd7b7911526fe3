"""What recurrent, hybrid and encoder families promise, over whatever configuration anybody states."""

import pytest

from app.engine.architectures import architecture_for, families
from app.engine.errors import CompressError, UnsupportedModel
from app.engine.roles import Place, Role
from app.engine.vocabulary.base import Kind, Vocabulary
from tests.engine.architectures import rwkv7_reference
from tests.engine.architectures.tiny.others import UNLIKE

SILENT = Vocabulary("gpt2", "gpt-2", [b"a"], [Kind.NORMAL])
SIZES = {
    "hidden_size": 64,
    "intermediate_size": 128,
    "num_hidden_layers": 4,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 16,
    "max_position_embeddings": 256,
    "vocab_size": 300,
    "rms_norm_eps": 1e-5,
    "layer_norm_epsilon": 1e-5,
}
HEADS = {"mamba_n_heads": 8, "mamba_d_head": 16, "mamba_n_groups": 1, "mamba_d_state": 16, "mamba_d_conv": 4}
SECTIONS = {"rope_parameters": {"rope_type": "default", "rope_theta": 1e4, "mrope_section": [3, 3, 2]}}
STATED = {
    "Mamba": {"model_type": "mamba", "time_step_rank": 4},
    "Mamba2": {"model_type": "mamba2", "num_heads": 8, "n_groups": 1, "state_size": 16},
    "Jamba": {"model_type": "jamba", "mamba_dt_rank": 4},
    "GraniteHybrid": {
        "model_type": "granitemoehybrid",
        "layer_types": ["mamba", "attention", "mamba", "mamba"],
        **HEADS,
    },
    "FalconH1": {"model_type": "falcon_h1", "mamba_d_ssm": 128, **HEADS},
    "NemotronH": {
        "model_type": "nemotron_h",
        "hybrid_override_pattern": "M*-M",
        "mamba_num_heads": 8,
        "mamba_head_dim": 16,
        "ssm_state_size": 16,
        "conv_kernel": 4,
        "n_groups": 1,
    },
    "Lfm2": {"model_type": "lfm2", "layer_types": ["conv", "full_attention", "conv", "conv"]},
    "Rwkv7": {**rwkv7_reference.CONFIG, "vocab_size": 300},
    "Gemma3n": {"model_type": "gemma3n_text", "num_kv_shared_layers": 0, "activation_sparsity_pattern": 0.95},
    "GemmaEmbedding": {
        "model_type": "gemma3_text",
        "use_bidirectional_attention": True,
        "query_pre_attn_scalar": 16,
    },
    "Bert": {"model_type": "bert"},
    "DistilBert": {"model_type": "distilbert"},
    "Roberta": {"model_type": "xlm-roberta"},
    "NomicBert": {"model_type": "nomic_bert"},
    "ModernBert": {"model_type": "modernbert"},
    "Qwen2Vl": {"model_type": "qwen2_vl", **SECTIONS},
    "Qwen3Vl": {"model_type": "qwen3_vl_text", **SECTIONS},
}
HOSTILE = [-1, 0, 10**30, "4", 2.5, True, [], {}, float("nan")]


def stated(name: str, **changes) -> dict:
    return {**SIZES, **STATED[name], **changes}


def everything(config: dict, path) -> None:
    """What opening a model asks of its family."""
    from gguf import GGUFWriter

    architecture = architecture_for(config)
    architecture.facts()
    architecture.write_metadata(GGUFWriter(None, ""), path)


@pytest.fixture
def silent(monkeypatch):
    """No vocabulary is looked for."""
    from app.engine.architectures.base import Architecture

    monkeypatch.setattr(Architecture, "vocabulary", lambda self, path: SILENT)


def test_every_such_family_is_there():
    assert set(STATED) == UNLIKE
    assert {cls.__name__ for cls in families()} >= UNLIKE


@pytest.mark.parametrize("name", STATED)
def test_a_good_configuration_is_read(name, silent, tmp_path):
    architecture = architecture_for(stated(name))
    assert type(architecture).__name__ == name
    assert architecture.title and type(architecture).__doc__
    facts = architecture.facts()
    assert facts["layers"] == architecture.layers
    assert facts["vocabulary"] == 300
    everything(stated(name), tmp_path)


@pytest.mark.parametrize("value", HOSTILE, ids=str)
@pytest.mark.parametrize("key", ["num_hidden_layers", "hidden_size", "vocab_size"])
@pytest.mark.parametrize("name", STATED)
def test_hostile_sizes_are_sentences(name, key, value, silent, tmp_path):
    if name == "NemotronH" and key == "num_hidden_layers":
        key = "hybrid_override_pattern"
        value = value if value not in ("4",) else "MX"
    with pytest.raises(CompressError) as caught:
        everything(stated(name, **{key: value}), tmp_path)
    assert len(str(caught.value)) < 300


KEYS = {
    "Mamba": ("state_size", "conv_kernel", "time_step_rank", "layer_norm_epsilon"),
    "Mamba2": ("num_heads", "n_groups", "expand", "state_size"),
    "Jamba": ("mamba_dt_rank", "num_experts", "attn_layer_period", "expert_layer_period", "mamba_expand"),
    "GraniteHybrid": ("layer_types", "mamba_n_heads", "mamba_n_groups", "mamba_d_state"),
    "FalconH1": ("mamba_d_ssm", "mamba_n_heads"),
    "NemotronH": ("mamba_num_heads", "ssm_state_size", "mamba_head_dim"),
    "Lfm2": ("layer_types", "conv_L_cache"),
    "Rwkv7": ("head_dim", "decay_low_rank_dim", "norm_eps"),
    "Gemma3n": ("intermediate_size", "layer_types", "num_kv_shared_layers", "activation_sparsity_pattern"),
    "Bert": ("type_vocab_size", "layer_norm_eps", "num_attention_heads"),
    "Roberta": ("max_position_embeddings",),
    "ModernBert": ("local_attention", "global_attn_every_n_layers"),
}


@pytest.mark.parametrize("value", [-1, "x", [1], {"a": 1}, float("nan")], ids=str)
@pytest.mark.parametrize(("name", "key"), [(name, key) for name, keys in KEYS.items() for key in keys])
def test_hostile_values_of_its_own_are_sentences(name, key, value, silent, tmp_path):
    with pytest.raises(CompressError) as caught:
        everything(stated(name, **{key: value}), tmp_path)
    assert len(str(caught.value)) < 300


def test_tiny_matrices_stay_exact():
    for role in (Role.SSM_CONV1D, Role.SHORTCONV_CONV, Role.TIME_MIX_W1, Role.SSM_A, Role.POS_EMBD, Role.TOKEN_TYPES):
        assert role.exact
    for role in (Role.SSM_IN, Role.SSM_OUT, Role.TIME_MIX_KEY, Role.CHANNEL_MIX_KEY, Role.SHORTCONV_INPROJ):
        assert not role.exact


def test_names_without_an_ending():
    assert architecture_for(stated("Mamba")).locate("backbone.layers.1.mixer.A_log") == Place(Role.SSM_A, 1, "")
    assert architecture_for(stated("Mamba2")).locate("backbone.layers.1.mixer.dt_bias") == Place(Role.SSM_DT, 1, "bias")


def test_a_granite_without_states_is_no_hybrid():
    with pytest.raises(UnsupportedModel):
        architecture_for(stated("GraniteHybrid", layer_types=["attention"] * 4))
