"""The stand-in for the Hub, and models on it."""

import random
import threading

import pytest

from app.engine.hub import fetcher
from tests import hub_server


@pytest.fixture(autouse=True)
def _no_thread_is_left():
    """No thread of a download outlives it."""
    yield
    left = [thread.name for thread in threading.enumerate() if thread.name.startswith("download-")]
    assert left == []


@pytest.fixture
def hub(monkeypatch):
    """A Hub on this computer, which the program asks instead of the real one."""
    from huggingface_hub.utils import close_session

    with hub_server.HubServer() as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        monkeypatch.setattr(fetcher, "FIRST_WAIT_S", 0.001)
        yield server
        close_session()


@pytest.fixture
def weights():
    """Half a megabyte and a bit, as a large file's content."""
    return random.Random(1).randbytes(600_001)


@pytest.fixture
def model(hub, weights):
    """A Llama on the Hub, with what else lies about in repositories."""
    files = {
        ".gitattributes": b"*.safetensors filter=lfs",
        "README.md": b"# A model",
        "config.json": b'{"model_type": "llama"}',
        "tokenizer.json": b'{"model": {}}',
        "model.safetensors": weights,
        "pytorch_model.bin": b"a pickle",
        "modeling_evil.py": b"raise SystemExit",
        "onnx/model.onnx": b"onnx",
    }
    return hub.add(
        hub_server.Repo(
            "owner/small-llama",
            files,
            {"model_type": "llama", "architectures": ["LlamaForCausalLM"]},
            downloads=500,
            likes=7,
            tags=("license:apache-2.0", "text-generation"),
            parameters={"BF16": 300_000},
        )
    )
