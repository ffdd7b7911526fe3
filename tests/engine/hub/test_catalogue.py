import dataclasses
import json
import socket

import pytest

from app.engine import architectures
from app.engine.errors import HubError
from app.engine.hub import HubModel, details, search
from tests import hub_server


@pytest.fixture(autouse=True)
def _llama_is_known(monkeypatch):
    class Llama(architectures.Architecture):
        title = "Llama"
        model_types = ("llama",)

    monkeypatch.setattr("app.engine.hub.catalogue.families", lambda: (Llama,))


def _add(hub, name, **facts):
    files = facts.pop("files", {"model.safetensors": b"12345678"})
    return hub.add(hub_server.Repo(name, files, facts.pop("config", {"model_type": "llama"}), **facts))


def test_row_says_what_a_person_wants_to_know(hub, model):
    (found,) = search("small")
    assert found == HubModel(
        id="owner/small-llama",
        downloads=500,
        likes=7,
        parameters=300_000,
        size_bytes=600_000,
        licence="apache-2.0",
        gated=False,
        task="text-generation",
        model_type="llama",
        supported=True,
        why_not="",
        updated="2026-10-01",
        gguf_files=(),
    )
    assert HubModel.from_json(json.loads(json.dumps(found.to_json()))) == found


def test_most_downloaded_first_over_several_pages_up_to_the_limit(hub):
    hub.page_size = 2
    for number in range(7):
        _add(hub, f"owner/llama-{number}", downloads=number)
    assert [model.id[-1] for model in search("llama", limit=5)] == list("65432")


def test_without_words_shows_text_models(hub):
    _add(hub, "owner/painter", task="text-to-image", downloads=9)
    _add(hub, "owner/writer", downloads=1)
    assert [model.id for model in search("  ")] == ["owner/writer"]


def test_name_comes_first_and_alone_where_a_url_is_pasted(hub):
    _add(hub, "owner/llama-big", downloads=9)
    _add(hub, "owner/llama", downloads=1)
    assert [model.id for model in search("owner/llama")] == ["owner/llama", "owner/llama-big"]
    assert [model.id for model in search(f"{hub.url}/owner/llama/tree/main")] == ["owner/llama"]


def test_half_a_name_is_searched_for(hub):
    _add(hub, "owner/llama-big")
    assert [model.id for model in search("owner/llama")] == ["owner/llama-big"]


def test_private_model_is_found_by_its_name_with_the_token(hub):
    _add(hub, "owner/secret", private=True, readers=("good-token",))
    assert search("owner/secret") == []
    assert [model.id for model in search("owner/secret", token="good-token")] == ["owner/secret"]


@pytest.mark.parametrize(
    ("files", "config", "why_not"),
    [
        (["pytorch_model.bin"], {"model_type": "llama"}, "a pickle can run any program"),
        (["model-Q4_0.gguf"], {}, "compressed already; look for the original"),
        (["README.md"], {}, "no weights in the safetensors format"),
        (["unet/model.safetensors"], {}, "no weights in the safetensors format"),
        (["model.safetensors"], {"model_type": "mamba"}, "not supported yet (mamba)"),
        (["model.safetensors"], {}, "not supported yet (not stated)"),
        (
            ["model.safetensors"],
            {"model_type": "llama", "quantization_config": {"quant_method": "gptq"}},
            "compressed already (gptq)",
        ),
    ],
)
def test_says_why_a_model_cannot_be_compressed(hub, files, config, why_not):
    _add(hub, "owner/odd", files=dict.fromkeys(files, b"12345678"), config=config)
    (found,) = search("odd")
    assert not found.supported
    assert why_not in found.why_not
    assert details("owner/odd") == dataclasses.replace(found)


def test_details_count_what_a_download_fetches(hub, model, weights):
    small = len(model.files["config.json"]) + len(model.files["tokenizer.json"])
    assert details("owner/small-llama").size_bytes == len(weights) + small


def test_gated_model_is_shown_as_such(hub):
    _add(hub, "owner/gated", gated="manual")
    assert search("gated")[0].gated


@pytest.mark.parametrize(("token", "sentence"), [(None, "or it is private"), ("good-token", "no model named owner/no")])
def test_unknown_model(hub, token, sentence):
    with pytest.raises(HubError, match=sentence):
        details("owner/none", token)


def test_wrong_token(hub, model):
    for ask in (lambda: search("llama", token="bad"), lambda: details(model.id, "bad")):
        with pytest.raises(HubError, match="does not accept your token"):
            ask()


def test_hub_in_trouble(hub, model):
    hub.faults.append(hub_server.Fault("api", status=500, times=-1))
    with pytest.raises(HubError, match="trouble of its own"):
        details(model.id)


def test_login_page_of_a_network(hub, model):
    hub.faults.append(hub_server.Fault("api", status=200, body=b"<html>Welcome to our cafe", times=-1))
    for ask in (lambda: search("llama"), lambda: details(model.id)):
        with pytest.raises(HubError, match="not as the Hub does"):
            ask()


def test_offline_is_said_at_once(monkeypatch):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{free.getsockname()[1]}")
        monkeypatch.setattr("time.sleep", lambda seconds: pytest.fail("waited"))
        for ask in (lambda: search("llama"), lambda: search("owner/name"), lambda: details("owner/name")):
            with pytest.raises(HubError, match=r"cannot be reached\. Check the connection"):
                ask()
