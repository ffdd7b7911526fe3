import pytest

from app.engine.address import Address, endpoint, parse_address
from app.engine.errors import HubError


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("owner/name", Address("owner/name")),
        (" HuggingFaceTB/SmolLM2-135M ", Address("HuggingFaceTB/SmolLM2-135M")),
        ("https://huggingface.co/owner/name", Address("owner/name")),
        ("https://huggingface.co/owner/name/", Address("owner/name")),
        ("hf.co/owner/name", Address("owner/name")),
        ("https://huggingface.co/gpt2", Address("gpt2")),
        ("https://huggingface.co/gpt2/tree/main", Address("gpt2")),
        ("https://huggingface.co/owner/name/tree/v1.0", Address("owner/name", "v1.0")),
        ("https://huggingface.co/owner/name/tree/refs%2Fpr%2F1", Address("owner/name", "refs/pr/1")),
        ("https://huggingface.co/owner/name?library=transformers", Address("owner/name")),
        ("https://huggingface.co/owner/name/discussions/3", Address("owner/name")),
        (
            "https://huggingface.co/owner/name/blob/main/q4/model-Q4_K_M.gguf",
            Address("owner/name", "main", "q4/model-Q4_K_M.gguf"),
        ),
        ("small llama", None),
        ("llama", None),
        ("meta-llama/", None),
        ("", None),
        ("what is a/b testing", None),
    ],
)
def test_reads_what_people_paste(text, expected):
    assert parse_address(text) == expected


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("https://example.com/owner/name", "example.com is not the Hugging Face Hub"),
        ("https://huggingface.co/datasets/owner/name", "is a data set, not a model"),
        ("https://huggingface.co/spaces/owner/name", "is a space, not a model"),
        ("https://huggingface.co/docs/transformers", "names no model"),
        ("https://huggingface.co", "names no model"),
    ],
)
def test_says_why_a_link_leads_to_no_model(text, sentence):
    with pytest.raises(HubError, match=sentence):
        parse_address(text)


def test_another_hub_can_be_named(monkeypatch):
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:8080/")
    assert endpoint() == "http://127.0.0.1:8080"
    assert parse_address("http://127.0.0.1:8080/owner/name") == Address("owner/name")
    monkeypatch.setenv("HF_ENDPOINT", "huggingface.co")
    with pytest.raises(HubError, match=r"HF_ENDPOINT is 'huggingface\.co', which is no URL"):
        endpoint()
