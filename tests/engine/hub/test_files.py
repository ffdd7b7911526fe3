import pytest

from app.engine.errors import HubError
from app.engine.hub.facts import facts_of
from app.engine.hub.files import RemoteFile, needed_files, remote_files


def _names(names, choice=""):
    files = tuple(RemoteFile(name, 1, "0" * 40) for name in names)
    return [file.name for file in needed_files("owner/name", files, choice)]


def test_configuration_vocabulary_and_weights_never_code_nor_pickles_beside_better_ones():
    listed = [
        "README.md",
        "config.json",
        "evil.py",
        "merges.txt",
        "model.safetensors",
        "pytorch_model.bin",
        "vocab.json",
    ]
    assert _names(listed) == ["config.json", "vocab.json", "merges.txt", "model.safetensors"]


def test_shards_with_their_index_and_not_a_second_copy_of_the_weights():
    shards = ["model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"]
    listed = ["consolidated.safetensors", *reversed(shards), "model.safetensors.index.json", "original/x.safetensors"]
    assert _names(listed) == ["model.safetensors.index.json", *shards]


def test_plain_weights_rather_than_a_variant():
    assert _names(["model.fp16.safetensors", "model.safetensors"]) == ["model.safetensors"]
    assert _names(["weights.safetensors"]) == ["weights.safetensors"]


def test_chosen_gguf_with_all_its_parts():
    parts = [f"q8/big-{part:05d}-of-00003.gguf" for part in (1, 2, 3)]
    assert _names(["config.json", "small.gguf", *parts], "small.gguf") == ["small.gguf"]
    assert _names(["config.json", "small.gguf", *parts], parts[0]) == parts
    with pytest.raises(HubError, match=r"lacks q8/big-00002-of-00003\.gguf"):
        _names([parts[0], parts[2]], parts[0])
    with pytest.raises(HubError, match=r"has no file other\.gguf"):
        _names(parts, "other.gguf")


def test_only_gguf_of_a_repository_is_its_model():
    assert _names(["config.json", "only.gguf"]) == ["only.gguf"]
    with pytest.raises(HubError, match="holds 2 GGUF files"):
        _names(["a.gguf", "b.gguf"])


def test_pickled_weights_where_there_are_no_others():
    shards = ["pytorch_model-00001-of-00002.bin", "pytorch_model-00002-of-00002.bin"]
    index = "pytorch_model.bin.index.json"
    assert _names([*shards, "training_args.bin", index, "config.json"]) == ["config.json", index, *shards]
    assert _names(["a.pt", "pytorch_model.bin", "optimizer.pt", "model.gguf"]) == ["pytorch_model.bin"]
    assert _names(["consolidated.00.pth", "x/y.bin"]) == ["consolidated.00.pth"]
    assert _names(["pytorch_model.bin", "adapter_model.safetensors"]) == ["pytorch_model.bin"]


def test_an_adapter_with_its_settings_and_tokens():
    listed = ["adapter_config.json", "adapter_model.bin", "adapter_model.safetensors", "tokenizer.json", "x.py"]
    assert _names(listed) == ["tokenizer.json", "adapter_config.json", "adapter_model.safetensors"]


def test_nothing_usable():
    for names in (["config.json", "training_args.bin"], ["adapter_model.bin"], ["ggml-model-q4_0.bin"]):
        with pytest.raises(HubError, match="no weights that can be used"):
            _names(names)


def test_files_with_their_sizes_and_hashes():
    siblings = [
        {"rfilename": "config.json", "size": 7, "blobId": "1" * 40},
        {"rfilename": "model.safetensors", "size": 9, "blobId": "2" * 40, "lfs": {"size": 9, "sha256": "3" * 64}},
        {"rfilename": "unknown.txt"},
    ]
    facts = facts_of({"id": "o/n", "siblings": siblings})
    assert remote_files(facts) == (RemoteFile("config.json", 7, "1" * 40), RemoteFile("model.safetensors", 9, "3" * 64))
    assert facts.names == ("config.json", "model.safetensors", "unknown.txt")


@pytest.mark.parametrize("name", ["../x", "/etc/passwd", "a/../../x", "C:\\x", "c:x", "a//b", ".", "", "a\nb", 7, None])
def test_names_that_lead_elsewhere_are_left_out(name):
    sibling = {"rfilename": name, "size": 1, "blobId": "0" * 40}
    facts = facts_of({"id": "o/n", "siblings": [sibling]})
    assert (remote_files(facts), facts.names) == ((), ())


@pytest.mark.parametrize("blob_id", ["../../x", "0" * 39, None, "Z" * 40, 5, ["0" * 40]])
def test_hashes_that_are_none_are_left_out(blob_id):
    sibling = {"rfilename": "config.json", "size": 1, "blobId": blob_id}
    assert remote_files(facts_of({"id": "o/n", "siblings": [sibling]})) == ()


@pytest.mark.parametrize("size", [-1, None, "1", 1.5, True, 1 << 63])
def test_sizes_that_are_none_are_left_out(size):
    sibling = {"rfilename": "config.json", "size": size, "blobId": "0" * 40}
    assert remote_files(facts_of({"id": "o/n", "siblings": [sibling]})) == ()
