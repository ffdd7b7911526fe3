"""Compare our GGUF of a model with the one that llama.cpp's own converter writes.

Usage: compare_with_oracle.py CONVERTER_FOLDER MODEL [MODEL ...] [--type F32|F16|BF16] [--pre NAME]

CONVERTER_FOLDER holds convert_hf_to_gguf.py with what it imports; it runs in a process of its own. It refuses
vocabularies that it has no check sum of, unless --pre names the splitting. Prints every tensor and every metadata key
that differs, and exits with 1 if a tensor does.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from gguf import GGUFReader

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.engine.formats import output_format
from app.engine.model import Model
from app.engine.plan import make_plan
from app.engine.recipe import Recipe
from app.engine.schemes import scheme

ROWS = 4096


def ours(source: Path, target: Path, kind: str) -> None:
    """Write our GGUF."""
    model = Model.open(source)
    plan = make_plan(model.outline, Recipe(mix=kind))
    writer = output_format("gguf").writer(model, [row.item for row in plan.rows])
    writer.begin(target)
    for index, row in enumerate(plan.rows):
        rows = row.tensor.weights // row.tensor.shape[-1]
        grid = scheme(row.scheme)
        writer.write_tensor(
            index, (grid.encode(model.rows(row.tensor, at, min(rows, at + ROWS))) for at in range(0, rows, ROWS))
        )
    writer.close()
    model.close()


LAUNCHER = """
import sys
import conversion.base, convert_hf_to_gguf
if name := sys.argv.pop(1):
    conversion.base.TextModel.get_vocab_base_pre = lambda self, tokenizer: name
convert_hf_to_gguf.main()
"""


def theirs(converter: Path, source: Path, target: Path, kind: str, pre: str) -> str:
    """Let the converter write its GGUF; returns what it said if it failed."""
    command = [sys.executable, "-c", LAUNCHER, pre, str(source), "--outfile", str(target)]
    child = subprocess.run(
        [*command, "--outtype", kind.lower()],
        env={**os.environ, "PYTHONPATH": str(converter), "HF_HUB_OFFLINE": "1"},
        capture_output=True,
        text=True,
    )
    return child.stderr[-1500:] if child.returncode else ""


def short(item: object) -> str:
    """A value on one line."""
    text = repr(item)
    return text if len(text) < 90 else f"{text[:60]}... ({len(text)})"


def differing_items(left: object, right: object) -> str:
    """Where two lists part."""
    if isinstance(left, list) and isinstance(right, list):
        if len(left) != len(right):
            return f"lengths {len(left)} and {len(right)}"
        where = [at for at, pair in enumerate(zip(left, right, strict=True)) if pair[0] != pair[1]]
        first = where[0]
        return f"{len(where)} of {len(left)} differ, first at {first}: {short(left[first])} and {short(right[first])}"
    return f"{short(left)} and {short(right)}"


def compare(ours_path: Path, theirs_path: Path) -> bool:
    """Print the differences; whether all tensors are the same."""
    mine, other = GGUFReader(ours_path), GGUFReader(theirs_path)
    left = {key: field.contents() for key, field in mine.fields.items() if not key.startswith("GGUF.")}
    right = {key: field.contents() for key, field in other.fields.items() if not key.startswith("GGUF.")}
    for key in sorted(left.keys() | right.keys()):
        if key not in right:
            print(f"  only ours    {key} = {short(left[key])}")
        elif key not in left:
            print(f"  only theirs  {key} = {short(right[key])}")
        elif left[key] != right[key]:
            print(f"  differs      {key}: {differing_items(left[key], right[key])}")
    tensors, same = {tensor.name: tensor for tensor in mine.tensors}, True
    peers = {tensor.name: tensor for tensor in other.tensors}
    for name in sorted(tensors.keys() | peers.keys()):
        if name not in tensors or name not in peers:
            print(f"  TENSOR only {'theirs' if name in peers else 'ours'}: {name}")
            same = False
            continue
        one, two = tensors[name], peers[name]
        if one.tensor_type != two.tensor_type or list(one.shape) != list(two.shape):
            print(f"  TENSOR {name}: {one.tensor_type.name} {one.shape} and {two.tensor_type.name} {two.shape}")
            same = False
        elif not np.array_equal(one.data.view(np.uint8), two.data.view(np.uint8)):
            print(f"  TENSOR {name}: bytes differ")
            same = False
    print(f"  {len(tensors)} tensors {'identical' if same else 'DIFFER'}")
    return same


def main() -> int:
    """Run."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("converter", type=Path)
    parser.add_argument("models", type=Path, nargs="+")
    parser.add_argument("--type", default="F16")
    parser.add_argument("--pre", default="")
    options = parser.parse_args()
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        left, right = Path(folder) / "ours.gguf", Path(folder) / "theirs.gguf"
        for source in options.models:
            print(source.name)
            ours(source, left, options.type)
            if said := theirs(options.converter, source, right, options.type, options.pre):
                print(f"  the converter failed: {said}")
                failed += 1
            else:
                failed += not compare(left, right)
            left.unlink(missing_ok=True)
            right.unlink(missing_ok=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
