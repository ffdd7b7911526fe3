"""What the reference libraries read out of their own files, we read; the files are theirs (see make_*.py)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import save_file

from app.engine.formats import open_checkpoint

FOLDER = Path(__file__).parent / "references"
# where the library rounds elsewhere than we: it multiplies and adds at once, divides by a reciprocal, or rounds more
# than once on its way to 16 bits; all others are equal to the bit
ROUNDED = ("bitsandbytes", "compressed_tensors", "fp8", "mlx", "mxfp4")
ROUNDED_PARTS = ("int4.", "int4_awq.", "w4a8_awq.")  # of ModelOpt, whose quantizer multiplies by 7 / largest


def opened(path: Path, folder: Path) -> dict[str, torch.Tensor]:
    """Make a model's folder of a reference file; returns what is expected of it."""
    with safe_open(path, "pt") as file:
        config = json.loads(file.metadata()["config"])
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - no mapping
    (folder / "config.json").write_text(json.dumps(config))
    given = {name: value for name, value in tensors.items() if not name.startswith("expected.")}
    save_file(given, folder / "model.safetensors")
    return {name.removeprefix("expected."): value for name, value in tensors.items() if name not in given}


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.safetensors")), ids=lambda path: path.stem)
def test_reads_what_the_library_reads(path: Path, tmp_path: Path) -> None:
    expected = opened(path, tmp_path)
    with open_checkpoint(tmp_path) as found:
        assert set(found.tensors) == set(expected)
        title = path.stem if path.stem == "compressed_tensors" else path.stem.split("_")[0]
        assert title.replace("_", "-") in found.compressed_before.lower()
        for name, values in expected.items():
            mine = found.read(name)
            assert mine.dtype == torch.float32
            assert mine.shape == values.shape == found.tensors[name].shape, name
            if path.stem not in ROUNDED and not name.startswith(ROUNDED_PARTS):
                assert torch.equal(mine.to(values.dtype), values), name
            elif values.dtype == torch.float32:
                tolerance = 2**-22 * float(values.abs().max())
                assert torch.allclose(mine, values, rtol=0, atol=tolerance), name
            else:
                step = 2**-7 if values.dtype == torch.bfloat16 else 2**-10
                assert torch.allclose(mine, values.float(), rtol=step, atol=0), name


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.safetensors")), ids=lambda path: path.stem)
def test_any_rows_are_the_same_rows(path: Path, tmp_path: Path) -> None:
    opened(path, tmp_path)
    with open_checkpoint(tmp_path) as found:
        for name, info in found.tensors.items():
            whole = found.read_rows(name, 0, info.rows)
            for start, stop in ((0, 1), (1, 2), (info.rows - 1, info.rows), (1, info.rows - 1), (2, 2)):
                assert torch.equal(found.read_rows(name, start, stop), whole[start:stop]), (name, start, stop)
