"""GGUF files as sources: everything is copied, only types change."""

import pytest

from app.engine.architectures import architecture_for
from app.engine.errors import BadCheckpoint, UnsupportedModel
from app.engine.model import Model
from app.engine.outline import OutlineTensor
from app.engine.roles import Place, Role


def test_a_gguf_made_from_a_gguf_is_the_same_model(sample_model, convert, tmp_path):
    from gguf import GGUFReader

    first = convert(sample_model, "F32")
    model, source = Model.open(first), Model.open(sample_model)
    assert model.outline.family == "llama"
    assert model.outline.tied
    assert {**model.outline.facts} == {**source.outline.facts}
    assert [tensor.place for tensor in model.outline.tensors] == [tensor.place for tensor in source.outline.tensors]
    model.close()
    source.close()

    second = first.with_name("again.gguf")
    first.rename(second)
    third = convert(second, "F32")
    assert third.read_bytes() == second.read_bytes()
    assert len(GGUFReader(third).tensors) == 56


def source_of(architecture: str, **values):
    metadata = {"general.architecture": (architecture.encode(), 8, None)}
    metadata |= {f"{architecture}.{key}": (value, 4, None) for key, value in values.items()}
    scalars = {key: value[0] for key, value in metadata.items()} | {"general.architecture": architecture}
    return architecture_for({**scalars, "gguf_metadata": metadata})


@pytest.mark.parametrize(
    ("architecture", "name", "place"),
    [
        ("llama", "blk.3.attn_q.weight", Place(Role.ATTN_Q, 3)),
        ("qwen2", "blk.12.attn_k.bias", Place(Role.ATTN_K, 12, "bias")),
        ("llama", "token_embd.weight", Place(Role.TOKEN_EMBD)),
        ("llama", "rope_freqs.weight", Place(Role.ROPE_FREQS)),
        ("gemma2", "blk.0.ffn_norm.weight", Place(Role.FFN_PRE_NORM, 0)),
        ("llama", "blk.0.ffn_norm.weight", Place(Role.FFN_NORM, 0)),
        ("llama", "blk.2.ffn_down_exps.weight", Place(Role.FFN_DOWN_EXP, 2)),
        ("qwen2moe", "blk.2.ffn_gate_inp.weight", Place(Role.FFN_GATE_INP, 2)),
        ("llama", "blk.1.something_new.weight", Place(Role.OTHER, 1)),
        ("llama", "strange", Place(Role.OTHER, part="")),
        ("mamba", "blk.2.ssm_a", Place(Role.SSM_A, 2, "")),
        ("mamba", "blk.2.ssm_dt.bias", Place(Role.SSM_DT, 2, "bias")),
        ("t5encoder", "enc.blk.1.attn_q.weight", Place(Role.ENC_ATTN_Q, 1)),
        ("bert", "position_embd.weight", Place(Role.POS_EMBD)),
        ("family-of-tomorrow", "blk.1.attn_q.weight", Place(Role.ATTN_Q, 1)),
    ],
)
def test_names_and_places(architecture, name, place):
    from app.engine.formats import output_format

    assert source_of(architecture, block_count=4).locate(name) == place
    assert output_format("gguf").tensor_name(name, place) == name


def test_facts_of_any_family():
    source = source_of("rwkv7", block_count=4, context_length=100, embedding_length=64)
    assert source.facts() == {"layers": 4, "context length": 100, "hidden size": 64}


def test_sizes_stated_layer_by_layer():
    source = source_of("deci", block_count=2, embedding_length=64)
    source.metadata["deci.attention.head_count"] = ([2, 4], 9, 4)
    assert source.facts()["attention heads"] == 4
    assert source.facts()["head size"] == 16


@pytest.mark.parametrize("value", [0, -1, 10**6, "4", True, None, []])
def test_hostile_layer_counts(value):
    with pytest.raises(BadCheckpoint, match="layers"):
        _ = source_of("llama", block_count=value).layers


def test_no_architecture():
    source = architecture_for({"gguf_metadata": {}})
    with pytest.raises(BadCheckpoint, match="architecture"):
        _ = source.family_name


def test_what_is_not_copied(tmp_path):
    from gguf import GGUFWriter

    source = source_of("llama", block_count=4)
    source.metadata |= {
        "general.file_type": (15, 4, None),
        "general.quantization_version": (2, 4, None),
        "general.alignment": (64, 4, None),
        "split.count": (2, 2, None),
        "custom.bytes": (b"\xff\xfe", 8, None),
        "custom.list": ([b"a", b"\xff"], 9, 8),
        "custom.empty": ([], 9, 8),
    }
    writer = GGUFWriter(None, "")
    writer.kv_data[0].clear()
    source.write_metadata(writer, tmp_path)
    assert list(writer.kv_data[0]) == ["general.architecture", "llama.block_count", "custom.bytes", "custom.list"]
    assert writer.kv_data[0]["custom.bytes"].value == b"\xff\xfe"


def test_one_part_of_a_split_model():
    source = source_of("llama", block_count=4)
    source.metadata["split.count"] = (3, 2, None)
    with pytest.raises(UnsupportedModel, match="one of 3 parts"):
        source.facts()


def test_a_router_stays_exact():
    place = source_of("qwen2moe", block_count=4).locate("blk.2.ffn_gate_inp.weight")
    assert not OutlineTensor("blk.2.ffn_gate_inp.weight", place, (8, 256), "F32", 8192).adjustable


@pytest.mark.parametrize(("architecture", "windowed"), [("gemma2", 13), ("gemma3", 22), ("llama", None)])
def test_layers_with_a_window_are_known_where_their_order_is(architecture, windowed):
    sizes = {"block_count": 26, "attention.sliding_window": 512, "attention.head_count": 8, "embedding_length": 1024}
    facts = source_of(architecture, **sizes).facts()
    assert facts["sliding window"] == 512
    assert facts.get("layers with a window") == windowed
