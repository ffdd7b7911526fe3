"""Every family against llama.cpp's own converter: the same tensors, byte for byte, and the same metadata.

Runs where the environment variable CONVERTER names the folder that holds convert_hf_to_gguf.py with what it imports.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import gguf
import numpy as np
import pytest

from tests.engine.architectures.test_phi_moe import phi_moe
from tests.engine.architectures.tiny.differences import DIFFERENCES, ONLY_OURS, UNKNOWN

__all__ = ["phi_moe"]

CHILD = Path(__file__).parent / "converter_child.py"
CONVERTER = os.environ.get("CONVERTER", "")

pytestmark = pytest.mark.skipif(not CONVERTER, reason="CONVERTER names no folder with convert_hf_to_gguf.py")


@pytest.fixture(scope="session")
def converter():
    """`converter(source, target)` -> what the converter said if it failed."""
    environment = {**os.environ, "PYTHONPATH": CONVERTER, "HF_HUB_OFFLINE": "1"}
    with subprocess.Popen(
        [sys.executable, str(CHILD)],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as child:

        def convert(source: Path, target: Path) -> str:
            child.stdin.write(json.dumps([str(source), str(target)]) + "\n")
            child.stdin.flush()
            return json.loads(child.stdout.readline())

        yield convert
        child.stdin.close()


def metadata(reader: gguf.GGUFReader, family: str) -> dict[str, object]:
    """What is stated of the family, without its name."""
    found = {key: field.contents() for key, field in reader.fields.items() if key.startswith(f"{family}.")}
    return {key.removeprefix(f"{family}."): value for key, value in found.items()}


def same(left: object, right: object) -> bool:
    """Whether two values are the same number, list or text."""
    if isinstance(left, float) and isinstance(right, int | float):
        return abs(left - right) <= 1e-6 * abs(left)
    return left == right


def test_it_agrees_with_the_converter(tiny, tiny_name, make_tiny, convert, converter, tmp_path):
    folder, _ = make_tiny(tiny)
    theirs = tmp_path / "theirs.gguf"
    said = converter(folder, theirs)
    if tiny_name in UNKNOWN:
        assert re.search(UNKNOWN[tiny_name], said), "the converter has learned the family; compare it"
        return
    assert said == ""
    agree(convert(folder), theirs, DIFFERENCES.get(tiny_name, {}))


def test_phi_moe_agrees_with_the_converter(phi_moe, convert, converter, tmp_path):
    folder, _ = phi_moe
    theirs = tmp_path / "theirs.gguf"
    assert converter(folder, theirs) == ""
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
