"""Every family against llama.cpp's own converter: the same tensors, byte for byte, and the same metadata.

Runs where the environment variable CONVERTER names the folder that holds convert_hf_to_gguf.py with what it imports.
"""

import re
from pathlib import Path

import gguf
import numpy as np
import pytest

from tests.engine.architectures.stated import metadata, same
from tests.engine.architectures.test_phi_moe import phi_moe
from tests.engine.architectures.tiny.differences import DIFFERENCES, ONLY_OURS, UNKNOWN
from tests.engine.conftest import CONVERTER

__all__ = ["phi_moe"]

pytestmark = pytest.mark.skipif(not CONVERTER, reason="CONVERTER names no folder with convert_hf_to_gguf.py")


def test_it_agrees_with_the_converter(tiny, tiny_name, make_tiny, convert, converter, tmp_path):
    folder, _ = make_tiny(tiny)
    theirs = tmp_path / "theirs.gguf"
    said = converter(folder, theirs, "TEXT")
    if tiny_name in UNKNOWN:
        assert re.search(UNKNOWN[tiny_name], said), "the converter has learned the family; compare it"
        return
    assert said == ""
    agree(convert(folder), theirs, DIFFERENCES.get(tiny_name, {}))


def test_phi_moe_agrees_with_the_converter(phi_moe, convert, converter, tmp_path):
    folder, _ = phi_moe
    theirs = tmp_path / "theirs.gguf"
    assert converter(folder, theirs, "TEXT") == ""
    agree(convert(folder), theirs, DIFFERENCES["phi moe"])


def agree(ours: Path, theirs: Path, explained: dict[str, str]) -> None:
    """Compare two files."""
    mine, other = gguf.GGUFReader(ours), gguf.GGUFReader(theirs)
    family = mine.fields["general.architecture"].contents()
    assert family == other.fields["general.architecture"].contents() or "architecture" in explained
    left, right = metadata(mine, family), metadata(other, other.fields["general.architecture"].contents())
    left = {key: value for key, value in left.items() if key in right or key not in ONLY_OURS}
    different = {key for key in left.keys() | right.keys() if not same(left.get(key), right.get(key))}
    assert not {key: (left.get(key), right.get(key)) for key in different - explained.keys()}
    tensors, peers = ({tensor.name: tensor for tensor in reader.tensors} for reader in (mine, other))
    assert sorted((tensors.keys() ^ peers.keys()) - explained.keys()) == []
    for name in (tensors.keys() & peers.keys()) - explained.keys():
        one, two = tensors[name], peers[name]
        assert list(one.shape) == list(two.shape), name
        assert np.array_equal(one.data, two.data), name
