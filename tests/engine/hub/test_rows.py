"""What a row says of a repository before a byte of it is fetched."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.hub.facts import facts_of
from app.engine.hub.rows import gguf_type, row

LLAMA = {"model_type": "llama"}


def of(names=("model.safetensors",), config=LLAMA, **more):
    return row(facts_of({"id": "o/n", "siblings": [{"rfilename": name} for name in names], "config": config, **more}))


@pytest.mark.parametrize(
    ("names", "config", "more", "why_not"),
    [
        (["pytorch_model.bin"], {"model_type": "unheard-of"}, {}, "not supported yet (unheard-of)"),
        (["ggml-model-q4_0.bin", "training_args.bin", "x/pytorch_model.bin"], LLAMA, {}, "no weights that can be"),
        (
            ["m-Q4_0.gguf", "m-Q8_0.gguf"],
            {},
            {},
            "GGUF files only (Q8_0, Q4_0), which are compressed already",
        ),
        (["m-Q4_0.gguf", "m-f16.gguf"], {}, {}, "m-f16.gguf is not compressed yet and can be opened"),
        (["model.gguf"], {}, {}, "GGUF files only, which are compressed already"),
        (["README.md"], {}, {}, "no weights that can be opened"),
        (["unet/model.safetensors"], {}, {}, "no weights that can be opened"),
        (["adapter_model.safetensors", "adapter_config.json"], {}, {}, "does not say to which"),
        (
            ["adapter_model.safetensors", "adapter_config.json"],
            {},
            {"tags": ["base_model:adapter:o/base"]},
            "download o/base first",
        ),
        (["adapter_model.bin", "adapter_config.json"], {}, {"cardData": {"base_model": "../x"}}, "not say to which"),
        (["model.safetensors"], {"model_type": "unheard-of"}, {}, "not supported yet (unheard-of)"),
        (["model.safetensors"], {}, {}, "not supported yet (not stated)"),
        (["model.safetensors"], {"model_type": ["llama"]}, {}, "not supported yet (not stated)"),
        (["model.safetensors"], {**LLAMA, "quantization_config": {"quant_method": "hqq"}}, {}, "already (hqq)"),
        (["model.safetensors"], LLAMA, {"tags": ["exl2", "llama"]}, "compressed already (exl2)"),
        (["model.safetensors"], {**LLAMA, "quantization_config": {"bits": 4}}, {}, "already (method not stated)"),
    ],
)
def test_says_why_a_model_cannot_be_compressed(names, config, more, why_not):
    found = of(names, config, **more)
    assert not found.supported
    assert why_not in found.why_not


@pytest.mark.parametrize(
    ("more", "method"),
    [
        ({"config": {**LLAMA, "quantization_config": {"quant_method": "gptq"}}}, "gptq"),
        ({"config": {**LLAMA, "quantization_config": {"quant_method": "fp8"}}}, "fp8"),
        ({"tags": ["awq", "llama"]}, "awq"),
        ({"tags": ["mlx"], "safetensors": {"parameters": {"U32": 9}}}, "mlx"),
    ],
)
def test_what_was_compressed_before_can_be_again_with_a_note(more, method):
    found = of(**more)
    assert found.supported and not found.why_not
    assert f"compressed already ({method}); what was lost" in found.note


def test_pickled_weights_can_be_with_a_note():
    for names in (["pytorch_model.bin"], ["pytorch_model-00001-of-00002.bin", "model-q4.gguf"], ["weights.pth"]):
        found = of(names)
        assert found.supported and "without running anything" in found.note
    assert not of(["pytorch_model.bin", "model.safetensors"]).note


def test_an_adapter_can_be_where_its_model_is_here(tmp_path, monkeypatch):
    monkeypatch.setattr("app.engine.hub.cache.cache_folder", lambda: tmp_path)
    folder = tmp_path / "models--o--base"
    snapshot = folder / "snapshots" / ("a" * 40)
    snapshot.mkdir(parents=True)
    (folder / "refs").mkdir()
    (folder / "refs" / "main").write_text("a" * 40)
    names = ["adapter_config.json", "adapter_model.safetensors", "README.md"]
    assert "download o/base first" in of(names, {}, cardData={"base_model": "o/base"}).why_not
    (snapshot / "config.json").write_text("{}")
    found = of(names, {}, cardData={"base_model": "o/base"})
    assert found.supported and "o/base, which is on this computer" in found.note


def test_what_can_be_compressed():
    assert of(["model.safetensors", "m-Q4_0.gguf", "adapter_model.safetensors"]).supported
    assert of(tags=["mlx"], safetensors={"parameters": {"BF16": 9}}).supported
    found = of(
        config={**LLAMA, "num_hidden_layers": 2, "hidden_size": 64, "num_attention_heads": 4},
        safetensors={"parameters": {"BF16": 100, "F32": 10, "F8_E4M3": 5}, "total": 115},
        cardData={"license": ["mit", "other"]},
        trendingScore=7,
        createdAt="2026-01-02T03:04:05Z",
    )
    assert (found.parameters, found.size_bytes) == (115, 245)
    assert (found.licence, found.trending, found.created) == ("mit", 7.0, "2026-01-02")
    assert found.shape["head_size"] == 16


def test_a_repository_of_gguf_files():
    found = of(
        ["b-Q4_K_M.gguf", "a-Q8_0.gguf", "mmproj.gguf"], {}, gguf={"total": 8_030_261_312, "context_length": 8192}
    )
    assert found.parameters == 8_030_261_312
    assert found.gguf_files == ("a-Q8_0.gguf", "b-Q4_K_M.gguf", "mmproj.gguf")
    assert found.gguf_types == ("Q8_0", "Q4_K_M")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Llama-3.2-1B-Instruct-Q4_K_M.gguf", "Q4_K_M"),
        ("qwen2.5-0.5b-instruct-fp16.gguf", "F16"),
        ("BF16/model-BF16-00001-of-00002.gguf", "BF16"),
        ("UD-IQ2_XXS/x-UD-IQ2_XXS-00001-of-00004.gguf", "UD-IQ2_XXS"),
        ("smollm2.q8_0.gguf", "Q8_0"),
        ("gpt-oss-20b-MXFP4.gguf", "MXFP4"),
        ("model.gguf", ""),
        ("Q4ever-model.gguf", ""),
    ],
)
def test_types_of_files_by_their_names(name, kind):
    assert gguf_type(name) == kind


@given(st.text(max_size=60))
def test_any_name_has_a_type_or_none(name):
    assert gguf_type(name + ".gguf").isprintable()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=20,
)


@given(
    st.fixed_dictionaries(
        {"id": st.just("o/n")},
        optional=dict.fromkeys(
            ["siblings", "config", "tags", "cardData", "safetensors", "gguf", "gated", "downloads", "trendingScore"],
            JSON,
        ),
    )
)
def test_any_answer_is_a_row(data):
    found = row(facts_of(data))
    assert json.loads(json.dumps(found.to_json(), allow_nan=False))["id"] == "o/n"
