"""PyTorch folders: read exactly what `torch.load` reads, and nothing in them is ever run."""

from __future__ import annotations

import json
import os
import pickle
import shutil
import struct
import zipfile
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file

from app.engine.errors import BadCheckpoint, CompressError, UnsupportedModel
from app.engine.formats import open_checkpoint
from app.engine.formats._pickled import Machine
from app.engine.model import Model
from tests.models import write_llama

WHOLE = "pytorch_model.bin"


def folder_of(path: Path, tensors: dict[str, Any], name: str = WHOLE, **config: Any) -> Path:
    path.mkdir(parents=True, exist_ok=True)
    (path / "config.json").write_text(json.dumps(config))
    torch.save(tensors, path / name)
    return path


def kinds() -> dict[str, torch.Tensor]:
    random = torch.Generator().manual_seed(0)
    base = torch.randn(6, 8, generator=random)
    found = {
        str(dtype): base.to(dtype)
        for dtype in (
            torch.float64, torch.float32, torch.float16, torch.bfloat16, torch.int64, torch.bool, torch.uint8,
            torch.int32, torch.uint16, torch.float8_e4m3fn,
        )
    }  # fmt: skip
    return {f"{name}.x": value for name, value in found.items()}


def test_every_type(tmp_path: Path) -> None:
    tensors = {name: value for name, value in kinds().items() if "8_" not in name and "uint16" not in name}
    with open_checkpoint(folder_of(tmp_path, tensors)) as found:
        assert found.format == "pytorch"
        assert set(found.tensors) == set(tensors)
        for name, value in tensors.items():
            assert torch.equal(found.read(name), value.float()), name
            assert torch.equal(found.read_rows(name, 2, 5), value.float()[2:5])


def test_types_without_weights_are_refused(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, {"a.weight": kinds()["torch.float8_e4m3fn.x"]})
    refuse(folder, "a.weight is stored as F8_E4M3", error=UnsupportedModel)


def test_views_parameters_empty_and_scalar(tmp_path: Path) -> None:
    base = torch.arange(40.0).reshape(8, 5)
    tensors = OrderedDict(
        whole=base, part=base[2:4], row=base[3], scalar=torch.tensor(7.0), empty=torch.empty(0, 3),
        parameter=torch.nn.Parameter(base[:1].clone()), one=base[:, :1][:1],
    )  # fmt: skip
    with open_checkpoint(folder_of(tmp_path, tensors)) as found:
        for name, value in tensors.items():
            assert found.tensors[name].shape == value.shape
            if value.numel():
                assert torch.equal(found.read(name), value.detach()), name


def test_a_module_s_own_state(tmp_path: Path) -> None:
    """Its dictionary carries an attribute with versions."""
    module = torch.nn.Sequential(torch.nn.Linear(4, 3), torch.nn.LayerNorm(3))
    with open_checkpoint(folder_of(tmp_path, module.state_dict())) as found:
        assert {name: tuple(info.shape) for name, info in found.tensors.items()} == {
            name: tuple(value.shape) for name, value in module.state_dict().items()
        }


@pytest.mark.parametrize("key", ["state_dict", "model", "module"])
def test_weights_inside_a_training_program_s_file(key: str, tmp_path: Path) -> None:
    saved = {key: {"a.weight": torch.ones(2, 3)}, "epoch": 7, "lr": 0.1, "args": {"name": None}, "done": [True, (1, 2)]}
    with open_checkpoint(folder_of(tmp_path, saved)) as found:
        assert list(found.tensors) == ["a.weight"]


@pytest.mark.parametrize("shards", [1, 2])
def test_a_whole_model(shards: int, tmp_path: Path) -> None:
    folder = write_llama(tmp_path / "here" / "model")
    theirs = shutil.copytree(folder, tmp_path / "there" / "model")
    tensors = load_file(folder / "model.safetensors")
    (folder / "model.safetensors").unlink()
    if shards == 1:
        torch.save(tensors, folder / WHOLE)
    else:
        names, half = sorted(tensors), len(tensors) // 2
        index = {}
        for number, part in enumerate((names[:half], names[half:])):
            name = f"pytorch_model-{number + 1:05}-of-00002.bin"
            torch.save({key: tensors[key] for key in part}, folder / name)
            index |= dict.fromkeys(part, name)
        (folder / "pytorch_model.bin.index.json").write_text(json.dumps({"weight_map": index}))
    torch.save({"lr": torch.ones(1)}, folder / "optimizer.pt")
    torch.save({}, folder / "training_args.bin")
    mine, other = Model.open(folder), Model.open(theirs)
    try:
        for one, two in zip(mine.outline.tensors, other.outline.tensors, strict=True):
            rows = one.weights // one.shape[-1]
            assert torch.equal(mine.rows(one, 0, rows), other.rows(two, 0, rows))
        assert mine.outline.header_bytes == other.outline.header_bytes
    finally:
        mine.close()
        other.close()


def test_safer_files_come_first(tmp_path: Path) -> None:
    folder = write_llama(tmp_path / "m")
    (folder / WHOLE).write_bytes(b"whatever")
    with open_checkpoint(folder) as found:
        assert found.format == "safetensors"


def look(folder: Path) -> None:
    """Open, and read all."""
    with open_checkpoint(folder) as found:
        for name in found.tensors:
            found.read(name)


def refuse(folder: Path, *words: str, error: type[CompressError] = CompressError) -> None:
    with pytest.raises(error) as caught:
        look(folder)
    for word in words:
        assert word in str(caught.value), caught.value
    assert caught.value.hint


def archive(folder: Path, pickled: bytes, *, storages: dict[str, bytes] | None = None, **options: Any) -> Path:
    """A folder whose file holds a pickle of one's own."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text("{}")
    with zipfile.ZipFile(folder / WHOLE, "w", **options) as file:
        file.writestr("archive/data.pkl", pickled)
        file.writestr("archive/byteorder", "little")
        for key, data in (storages or {"0": bytes(64)}).items():
            file.writestr(f"archive/data/{key}", data)
    return folder


class Evil:
    """Pickles as a call."""

    def __init__(self, called: Callable[..., Any], *given: Any) -> None:
        self._call = called, given

    def __reduce__(self) -> Any:
        return self._call


@pytest.mark.parametrize("protocol", [0, 1, 2, 3, 4, 5])
@pytest.mark.parametrize(
    "evil",
    [
        Evil(os.system, "touch owned"),
        Evil(eval, "open('owned', 'w')"),
        Evil(getattr, os, "system"),
        Evil(pickle.loads, b"."),
        {"weight": Evil(os.system, "touch owned")},
        OrderedDict(a=Evil(os.remove, "config.json")),
        [Evil(__import__, "os")],
        (Evil(torch.load, "x"),),
        Evil(torch.hub.load, "x", "y"),
        Evil(OrderedDict, [("a", 1)]),
        Evil(torch.Size, 3),
    ],
    ids=range(11),
)
def test_nothing_is_ever_run(evil: object, protocol: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    try:
        payload = pickle.dumps(evil, protocol)
    except (TypeError, pickle.PicklingError):
        payload = pickle.dumps(Evil(os.system, "touch owned"), protocol)  # a module itself cannot be pickled
    refuse(archive(tmp_path / "m", payload), "pytorch_model.bin")
    assert not (tmp_path / "owned").exists()
    assert (tmp_path / "m" / "config.json").exists()


@pytest.mark.parametrize(
    "payload",
    [
        b"cos\nsystem\n(S'touch owned'\ntR.",
        b"\x80\x02cos\nsystem\n.",
        b"\x80\x02ctorch\nload\n.",
        b"\x80\x02ctorch.storage\n_load_from_bytes\n.",
        b"\x80\x02ctorch._utils\n_rebuild_tensor_v2.x\n.",
        b"\x80\x02cbuiltins\neval\n.",
        b"\x80\x02ctorch\nFloatStorage.__init__.__globals__\n.",
        b"\x80\x02ccollections\nOrderedDict.__reduce_ex__\n.",
        b"\x80\x04\x8c\x02os\x8c\x06system\x93.",
        b"\x80\x02ccollections\nOrderedDict\n)\x81.",  # NEWOBJ
        b"\x80\x02ios\nsystem\n.",  # INST
        b"\x80\x02(cos\nsystem\no.",  # OBJ
        b"\x80\x02\x82\x01.",  # an extension's code
        b"\x80\x02}K\x01b.",  # BUILD is allowed on a dictionary, and sets nothing
        b"\x80\x02K\x01}b.",  # on anything else it is not
        b"\x80\x02ccollections\nOrderedDict\n}b.",
        b"\x80\x02}(K\x01u.",  # half a pair
        b"\x80\x02](K\x01K\x02s.",
        b"\x80\x02}))s.",  # a key that is no name
        b"\x80\x02h\x07.",
        b"\x80\x02.",
        b"\x80\x02(.",
        b"\x80\x02(R.",
        b"\x80\x02t.",
        b"\x80\x02Q.",
        b"\x80\x02)Q.",
        b"\x80\x02X\xff\xff\xff\xffabc.",
        b"\x80\x02\x8a\xff" + b"\x01" * 255 + b".",
        b"\x80\x02\x8b\xff\xff\xff\x7f.",
        b"c" + b"a" * 5000 + b"\nb\n.",
        b"",
        b"\x80",
    ],
)
def test_pickles_that_are_no_weights(payload: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    folder = archive(tmp_path / "m", payload)
    if payload == b"\x80\x02}K\x01b.":
        with open_checkpoint(folder) as found:
            assert not found.tensors
    else:
        refuse(folder, "pytorch_model.bin")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["m"]


def tensor(
    storage: str = "FloatStorage",
    key: str = "0",
    count: int = 16,
    first: int = 0,
    shape: tuple[int, ...] = (4, 4),
    strides: tuple[int, ...] = (4, 1),
) -> bytes:
    """A pickle of {"w": a tensor}, written by hand."""

    def number(value: int) -> bytes:
        return b"\x8a\x09" + value.to_bytes(9, "little", signed=True)

    def text(value: str) -> bytes:
        return b"X" + struct.pack("<I", len(value)) + value.encode()

    def numbers(values: tuple[int, ...]) -> bytes:
        return b"(" + b"".join(map(number, values)) + b"t"

    persistent = (
        b"(" + text("storage") + f"ctorch\n{storage}\n".encode() + text(key) + text("cpu") + number(count) + b"tQ"
    )
    rebuilt = b"ctorch._utils\n_rebuild_tensor_v2\n(" + persistent + number(first) + numbers(shape) + numbers(strides)
    return b"\x80\x02}" + text("w") + rebuilt + b"\x89ccollections\nOrderedDict\n)RtRs."


def test_a_tensor_written_by_hand(tmp_path: Path) -> None:
    values = struct.pack("<16f", *range(16))
    with open_checkpoint(archive(tmp_path / "m", tensor(), storages={"0": values})) as found:
        assert torch.equal(found.read("w"), torch.arange(16.0).reshape(4, 4))


@pytest.mark.parametrize(
    "changes",
    [
        {"count": 17},
        {"count": 2**40},
        {"count": -1},
        {"first": 1},
        {"first": -4},
        {"first": 2**47},
        {"shape": (5, 4)},
        {"shape": (2**20, 2**20), "strides": (2**20, 1)},
        {"shape": (2**47, 2**47, 2**47), "strides": (1, 1, 1)},
        {"shape": (-4, -4)},
        {"shape": (4, 4), "strides": (1, 4)},
        {"shape": (4, 4), "strides": (0, 0)},
        {"shape": (1000, 1000), "strides": (0, 0)},
        {"shape": (2, 2), "strides": (8, 1)},
        {"shape": (4, 4), "strides": (4, -1)},
        {"shape": (16,), "strides": (4, 1)},
        {"shape": (1,) * 9, "strides": (1,) * 9},
        {"key": "1"},
        {"key": "../../config.json"},
        {"storage": "DoubleStorage"},
        {"storage": "UntypedStorage"},
        {"storage": "ComplexFloatStorage"},
        {"storage": "QInt8Storage"},
    ],
)
def test_tensors_that_reach_too_far_or_lie_elsewhere(changes: dict[str, Any], tmp_path: Path) -> None:
    refuse(archive(tmp_path / "m", tensor(**changes)), "pytorch_model.bin")


def test_storages_shared_too_often(tmp_path: Path) -> None:
    one = torch.zeros(4096)
    refuse(folder_of(tmp_path, {f"w{number}": one for number in range(50)}), "share their bytes too often")


def test_compressed_entries_are_refused(tmp_path: Path) -> None:
    """A bomb of zeros, which would take the memory of a computer."""
    folder = archive(
        tmp_path / "m", tensor(count=1 << 24, shape=(1 << 24,), strides=(1,)), storages={"0": bytes(64 << 20)},
        compression=zipfile.ZIP_DEFLATED,
    )  # fmt: skip
    refuse(folder, "compressed or encrypted", error=UnsupportedModel)


def damaged(tmp_path: Path, change: Callable[[bytearray], None]) -> Path:
    """A good file, changed."""
    folder = archive(tmp_path / "m", tensor())
    data = bytearray((folder / WHOLE).read_bytes())
    change(data)
    (folder / WHOLE).write_bytes(data)
    return folder


def _in_table(data: bytearray, name: bytes) -> int:
    return data.rindex(b"PK\x01\x02", 0, data.rindex(name))


def _twice(data: bytearray) -> None:
    at = _in_table(data, b"archive/byteorder")
    data[at + 42 : at + 46] = data[_in_table(data, b"archive/data.pkl") + 42 :][:4]


def _sized(name: bytes, size: int) -> Callable[[bytearray], None]:
    def change(data: bytearray) -> None:
        at = _in_table(data, name)
        data[at + 20 : at + 28] = struct.pack("<II", size, size)

    return change


def _end(where: int, value: bytes) -> Callable[[bytearray], None]:
    def change(data: bytearray) -> None:
        at = data.rindex(b"PK\x05\x06")
        data[at + where : at + where + len(value)] = value

    return change


def _two_sizes(data: bytearray) -> None:
    at = _in_table(data, b"archive/data/0")
    data[at + 20 : at + 24] = struct.pack("<I", 1)


def _moved(data: bytearray) -> None:
    at = _in_table(data, b"archive/data/0")
    data[at + 42 : at + 46] = struct.pack("<I", 5)


@pytest.mark.parametrize(
    "change",
    [
        _twice, _two_sizes, _moved,
        _sized(b"archive/data/0", 1 << 30), _sized(b"archive/data/0", 200), _sized(b"archive/data.pkl", 10),
        _sized(b"archive/data/0", 0xFFFFFFFF),
        _end(8, struct.pack("<HH", 65535, 65535)), _end(12, struct.pack("<I", 1 << 31)),
        _end(16, struct.pack("<I", 1)), _end(16, struct.pack("<I", 0xFFFFFFFF)),
        lambda data: data.__delitem__(slice(100, 140)), lambda data: data.__delitem__(slice(-30, None)),
        lambda data: data.__setitem__(slice(0, 4), b"\x80\x02\x8a\x0a"),
    ],
    ids=range(14),
)  # fmt: skip
def test_archives_that_lie(change: Callable[[bytearray], None], tmp_path: Path) -> None:
    refuse(damaged(tmp_path, change), "pytorch_model.bin")


def sentence(work: Callable[[], object]) -> str:
    """What a person is told, where nothing but a sentence may be; empty where all is well."""
    try:
        work()
    except CompressError as error:
        return str(error)
    return ""


@settings(max_examples=150, deadline=None)
@given(at=st.integers(0, 10_000), junk=st.binary(min_size=1, max_size=8))
def test_any_damage_is_a_sentence(at: int, junk: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    def change(data: bytearray) -> None:
        start = at % len(data)
        data[start : start + len(junk)] = junk

    folder = damaged(tmp_path_factory.mktemp("any"), change)
    assert sentence(lambda: look(folder))[-1:] in (".", "")


@settings(max_examples=300, deadline=None)
@given(payload=st.binary(max_size=200))
def test_any_pickle_is_data_or_a_sentence(payload: bytes) -> None:
    found: list[object] = []
    told = sentence(lambda: found.append(Machine(payload + b".", "x.bin").run()))
    assert told[-1:] == "." or not callable(found[0])


def test_files_of_another_kind(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "old", {})
    torch.save({"w": torch.ones(3)}, folder / WHOLE, _use_new_zipfile_serialization=False)
    refuse(folder, "not an archive of tensors", "safetensors", error=UnsupportedModel)
    with zipfile.ZipFile(folder / WHOLE, "w") as file:
        file.writestr("code.py", "print('x')")
    refuse(folder, "not of tensors", error=UnsupportedModel)
    (folder / WHOLE).write_bytes(b"")
    refuse(folder, "not an archive")
    os.remove(folder / WHOLE)
    torch.save({}, folder / "a.bin")
    torch.save({}, folder / "b.bin")
    refuse(folder, "2 .bin files", error=BadCheckpoint)
