"""One model in detail: its files, card, configuration, and whether it may be read."""

import importlib
import json
import socket

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.engine.errors import HubError
from app.engine.hub import HubDetails, details
from app.engine.shape import Shape
from tests import hub_server

CONFIG = {
    "model_type": "llama",
    "num_hidden_layers": 4,
    "hidden_size": 256,
    "num_attention_heads": 8,
    "num_key_value_heads": 2,
    "intermediate_size": 688,
    "vocab_size": 32000,
    "max_position_embeddings": 2048,
}


def _add(hub, name="owner/name", config=CONFIG, **facts):
    files = {"config.json": json.dumps(config).encode(), "model.safetensors": b"12345678", **facts.pop("files", {})}
    return hub.add(hub_server.Repo(name, files, {"model_type": "llama"}, **facts))


def test_everything_about_a_model(hub):
    card = b"---\nlicense: mit\n---\n# A model\n\n<script>x</script>Small."
    repo = _add(
        hub,
        files={"README.md": card, "pytorch_model.bin": b"a pickle", "tokenizer.json": b"{}"},
        parameters={"BF16": 1000, "F32": 10},
        tags=("license:mit", "base_model:owner/base", "base_model:finetune:owner/base"),
        card={"base_model": ["owner/base", "owner/other"]},
    )
    found = details("owner/name")
    needed = ["config.json", "tokenizer.json", "model.safetensors"]
    assert list(found.needed) == needed
    assert found.needed_bytes == found.model.size_bytes == sum(len(repo.files[name]) for name in needed)
    assert {file.name: file.size_bytes for file in found.files} == {
        name: len(data) for name, data in repo.files.items()
    }
    assert found.card == "# A model\n\nSmall."
    assert found.base_models == ("owner/base", "owner/other")
    assert found.dtypes == {"BF16": 1000, "F32": 10}
    assert found.context_length == 2048
    shape = Shape.from_json(found.shape)
    assert (shape.layers, shape.kv_heads, shape.head_size, shape.known) == (4, 2, 32, True)
    assert (found.access, found.commit, found.model.licence) == ("open", repo.commit, "mit")
    assert HubDetails.from_json(json.loads(json.dumps(found.to_json()))) == found
    assert not [path for _, path, _ in hub.requests if "model.safetensors" in path]


def test_by_its_url_too(hub):
    repo = _add(hub)
    assert details(f"{hub.url}/owner/name/tree/{repo.commit}").commit == repo.commit
    with pytest.raises(HubError, match="not a model's address"):
        details("two words")


@pytest.mark.parametrize(
    ("token", "consent", "access"),
    [
        (None, "", "gated"),
        ("good-token", "", "granted"),
        ("stranger-token", "Access to model owner/name is restricted and you are not in the authorized list.", "gated"),
        (
            "stranger-token",
            "Your request to access model owner/name is awaiting a review from the repo authors.",
            "pending",
        ),
        (
            "stranger-token",
            "Your request to access model owner/name has been rejected by the repo's authors.",
            "rejected",
        ),
    ],
)
def test_who_may_read_a_gated_model(hub, token, consent, access):
    _add(hub, gated="manual", readers=("good-token",), consent=consent, files={"README.md": b"# Hello"})
    found = details("owner/name", token)
    assert found.access == access
    assert found.model.gated
    assert (found.shape is not None) == (access == "granted")
    assert found.needed_bytes > 0  # the facts are told to everyone
    assert not hub.sent_bytes.get("model.safetensors")


def test_a_gated_model_without_a_configuration_is_asked_after_by_its_weights(hub):
    repo = hub_server.Repo(
        "o/n", {"README.md": b"x", "model.safetensors": b"12345678"}, gated="auto", readers=("good-token",)
    )
    hub.add(repo)
    assert details("o/n", "good-token").access == "granted"
    assert details("o/n", "stranger-token").access == "gated"
    assert set(hub.sent_bytes) == {"README.md"}


def test_quantised_and_unsupported_are_said_before_a_byte_is_fetched(hub):
    _add(hub, "o/gptq", {**CONFIG, "quantization_config": {"quant_method": "gptq"}})
    _add(hub, "o/pickled", files={"pytorch_model.bin": b"x"})
    hub.repos["o/pickled"].files.pop("model.safetensors")
    assert "compressed already (gptq)" in details("o/gptq").model.note
    found = details("o/pickled")
    assert "without running anything" in found.model.note
    assert "pytorch_model.bin" in found.needed


def test_gguf_files_have_each_its_own_size(hub):
    files = {"a-Q4_K_M.gguf": b"1234", "a-Q8_0.gguf": b"12345678"}
    hub.add(hub_server.Repo("o/ggufs", files, gguf={"total": 12, "context_length": 4096}))
    found = details("o/ggufs")
    assert (found.needed, found.context_length, found.model.gguf_types) == ((), 4096, ("Q8_0", "Q4_K_M"))
    assert details(f"{hub.url}/o/ggufs/blob/main/a-Q8_0.gguf").needed_bytes == 8
    hub.repos["o/ggufs"].files.pop("a-Q8_0.gguf")
    assert details("o/ggufs").needed == ("a-Q4_K_M.gguf",)


def test_a_long_card_is_cut_and_a_huge_configuration_left(hub, monkeypatch):
    module = importlib.import_module("app.engine.hub.details")  # the package has a function of that name
    monkeypatch.setattr(module, "CARD_LIMIT_BYTES", 100)
    monkeypatch.setattr(module, "CONFIG_LIMIT_BYTES", 1000)
    _add(hub, config={**CONFIG, "more": "x" * 5000}, files={"README.md": "é".encode() * 3000})
    found = details("owner/name")
    assert len(found.card) == 50
    assert found.shape is None


@pytest.mark.parametrize(
    "content", [b"", b"[1, 2]", b"\xff\xfe", b"[" * 100_000, b'{"num_hidden_layers": 1e999}', b"null"]
)
def test_an_odd_configuration_states_nothing(hub, content):
    _add(hub, files={"config.json": content})
    found = details("owner/name")
    assert (found.shape, found.context_length) == (None, 0)


def test_a_card_that_cannot_be_had_leaves_its_place_empty(hub):
    _add(hub, files={"README.md": b"# Hello"})
    hub.faults.append(hub_server.Fault("README.md", status=500, times=-1))
    assert details("owner/name").card == ""


@pytest.mark.parametrize(("token", "sentence"), [(None, "or it is private"), ("good-token", "no model named owner/no")])
def test_unknown_model(hub, token, sentence):
    with pytest.raises(HubError, match=sentence):
        details("owner/none", token)


def test_refusals(hub, monkeypatch):
    _add(hub)
    with pytest.raises(HubError, match="does not accept your token"):
        details("owner/name", "bad")
    hub.faults.append(hub_server.Fault("api", status=500, times=1))
    with pytest.raises(HubError, match="trouble of its own"):
        details("owner/name")
    hub.faults.append(hub_server.Fault("api", status=200, body=b"<html>Welcome to our cafe"))
    with pytest.raises(HubError, match="not as the Hub does"):
        details("owner/name")
    hub.faults.append(hub_server.Fault("api", status=200, body=b"[]"))
    with pytest.raises(HubError, match="makes no sense"):
        details("owner/name")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{free.getsockname()[1]}")
        with pytest.raises(HubError, match="cannot be reached"):
            details("owner/name")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(
        st.sampled_from(["sha", "gated", "tags", "config", "cardData", "safetensors", "gguf", "siblings"]), JSON
    ),
    st.dictionaries(st.sampled_from([*CONFIG, "text_config", "layer_types", "sliding_window", "head_dim"]), JSON),
)
def test_whatever_is_odd_is_left_out(hub, odd, config):
    _add(hub, config={**CONFIG, **config}, odd=odd)
    found = details("owner/name")
    assert json.loads(json.dumps(found.to_json(), allow_nan=False))["model"]["id"] == "owner/name"
