"""A look at a model that was not downloaded: it costs little, says the same as the files, and runs nothing."""

import itertools
import struct

import numpy as np
import pytest

from app.engine.errors import BadCheckpoint, CompressError, HubError, UnsupportedModel
from app.engine.hub import ranges
from app.engine.mixes import DEFAULT_MIX
from app.engine.model import Model
from app.engine.plan import make_plan
from app.engine.recipe import Recipe
from app.engine.remote import open_remote, while_reading
from app.engine.statistics import FAR_BYTES, measure, sample_runs
from tests.hub_server import HubServer, Repo
from tests.hub_virtual import HUGE, llama, llama_config, shard, weights
from tests.models import SAMPLE

NAME = "owner/model"
LINK = f"hf://{NAME}@main"


@pytest.fixture
def hub(monkeypatch):
    """A Hub on this computer that sends parts of files."""
    from huggingface_hub.utils import close_session

    with HubServer() as server:
        monkeypatch.setenv("HF_ENDPOINT", server.url)
        monkeypatch.setattr(ranges, "FIRST_WAIT_S", 0.001)
        yield server
        close_session()


def result(steps):
    """What a generator returns."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


@pytest.fixture
def look(tmp_path):
    return lambda link=LINK: result(open_remote(link, None, tmp_path / "looks"))


def tensor(model, end):
    return next(item for item in model.outline.tensors if item.name.endswith(end))


def plain(outline):
    """An outline without what only says where it is from."""
    data = outline.to_json()
    return {key: data[key] for key in data if key not in ("path", "name", "header_bytes", "remote", "read_bytes")}


def test_400_gb_cost_less_than_a_megabyte(hub, look):
    repo = hub.add(llama(NAME, HUGE, 5_000_000_000))
    size_bytes = sum(len(data) for data in repo.files.values())
    assert size_bytes > 400e9
    model = look()
    assert model.outline.remote
    assert model.outline.path == f"hf://{NAME}@{repo.commit}"
    assert model.outline.name == "model"
    assert model.outline.size_bytes > 400e9
    assert model.outline.read_bytes == sum(hub.sent_bytes.values()) < 1_000_000
    assert "tokenizer.json" not in hub.sent_bytes
    shards = sum(name.endswith(".safetensors") for name in repo.files)
    assert len(hub.requests) < 2.2 * shards + 5, "mostly one range a shard, and the way to it"
    plan = make_plan(model.outline, Recipe(mix=DEFAULT_MIX))
    assert 0.25 < plan.size_bytes / model.outline.size_bytes < 0.35
    measured = result(while_reading(model, lambda: measure(model, tensor(model, "3.mlp.down_proj.weight"), "Q4_K")))
    assert measured.sampled
    assert sum(hub.sent_bytes.values()) == model.checkpoint.place.read_bytes < 3_000_000
    before = len(hub.requests)
    again = look()
    assert plain(again.outline) == plain(model.outline)
    assert len(hub.requests) == before + 1, "a second look asks for the version alone"


@pytest.fixture(scope="module")
def sample():
    model = Model.open(SAMPLE)
    yield model
    model.close()


def test_outline_and_figures_are_those_of_the_files(hub, look, sample):
    hub.add(Repo.of_folder(NAME, SAMPLE))
    model = look()
    assert plain(model.outline) == plain(sample.outline)
    assert model.outline.header_bytes["gguf"] == pytest.approx(sample.outline.header_bytes["gguf"], rel=0.15)
    for item in model.outline.tensors[:8]:
        far = result(while_reading(model, lambda item=item: measure(model, item, "Q8_0")))
        here = measure(sample, item, "Q8_0")
        assert far.of_bytes == item.size_bytes
        if far.sampled:
            assert far.std == pytest.approx(here.std, rel=0.05), item.name
        else:
            assert (far.minimum, far.maximum, far.counts) == (here.minimum, here.maximum, here.counts)
            assert far.relative_error == pytest.approx(here.relative_error, rel=0.1)


def test_a_gguf_is_looked_at_as_well(hub, look, gguf_bytes, sample):
    hub.add(Repo("owner/quants", {"a-Q8_0.gguf": gguf_bytes, "b-Q8_0.gguf": b"another"}))
    model = look("hf://owner/quants@main/a-Q8_0.gguf")
    assert (model.outline.format, model.outline.name) == ("gguf", "a-Q8_0")
    assert model.outline.remote
    assert model.outline.parameters == sample.outline.parameters
    assert model.outline.header_bytes["gguf"] == pytest.approx(sample.outline.header_bytes["gguf"], rel=0.02)
    assert hub.sent_bytes["a-Q8_0.gguf"] < 700_000 < len(gguf_bytes)
    with pytest.raises(HubError, match="holds 2 GGUF files"):
        look("hf://owner/quants@main")


def test_a_file_in_the_hubs_cache_keeps_the_name_of_its_link(gguf_bytes, tmp_path):
    """The cache names contents by their hash; what a person calls the file is in the link alone."""
    blob = tmp_path / "models--o--n" / "blobs" / ("a" * 64)
    link = tmp_path / "models--o--n" / "snapshots" / ("b" * 40) / "small-Q8_0.gguf"
    for path in (blob, link):
        path.parent.mkdir(parents=True)
    blob.write_bytes(gguf_bytes)
    link.symlink_to(blob)
    with Model.open(link).checkpoint as checkpoint:
        outline = Model(checkpoint).outline
    assert (outline.name, outline.path) == ("small-Q8_0", str(link))


@pytest.fixture(scope="module")
def gguf_bytes(tmp_path_factory, sample):
    from app.engine.formats import output_format
    from app.engine.formats.base import Item

    items = [Item(item.name, item.place, item.shape, "Q8_0" if item.adjustable else "F32") for item in
             sample.outline.tensors]  # fmt: skip
    writer = output_format("gguf").writer(sample, items, 7)
    path = tmp_path_factory.mktemp("gguf") / "a.gguf"
    writer.begin(path)
    writer.close()
    return path.read_bytes()


def test_samples_are_close_to_the_whole(hub, look):
    config = llama_config(2048, 8192, 1, 16, 4, 32000)
    hub.add(llama(NAME, config, 10**9))
    model = look()
    item = tensor(model, "mlp.down_proj.weight")
    info = model.checkpoint.tensors[item.name]
    bits = weights(info.offset // 2, (info.offset + info.size_bytes) // 2).astype(np.uint32) << 16
    whole = bits.view(np.float32).astype(np.float64)
    found = result(while_reading(model, lambda: measure(model, item, "Q4_0")))
    assert (found.sampled, found.of_bytes, found.read_bytes) == (True, item.size_bytes, FAR_BYTES)
    assert found.count == FAR_BYTES // 2
    assert found.std == pytest.approx(whole.std(), rel=0.01)
    assert found.mean == pytest.approx(whole.mean(), abs=0.01 * whole.std())
    assert found.minimum >= whole.min()
    assert found.maximum <= whole.max()
    counts, _ = np.histogram(whole, found.edges)
    share = np.asarray(found.counts) / found.count - counts / counts.sum()
    assert abs(share).sum() < 0.06
    before = sum(hub.sent_bytes.values())
    assert result(while_reading(model, lambda: measure(model, item, "Q4_0"))) == found
    result(while_reading(model, lambda: measure(model, item, "Q6_K")))
    assert sum(hub.sent_bytes.values()) == before, "another type needs no other values"


def test_query_rows_are_not_fetched_for_their_neighbours(hub, look):
    """A GGUF keeps query rows in another order; a sample takes them as they lie."""
    hub.add(llama(NAME, llama_config(4096, 8192, 1, 32, 8, 32000), 10**9))
    model = look()
    before = sum(hub.sent_bytes.values())
    result(while_reading(model, lambda: measure(model, tensor(model, "q_proj.weight"))))
    assert sum(hub.sent_bytes.values()) - before == FAR_BYTES


def test_runs_are_the_same_each_time_and_spread(sample):
    item = tensor(sample, "embed_tokens.weight")
    for item in sample.outline.tensors:
        runs = sample_runs(item)
        assert runs == sample_runs(item)
        assert all(start < stop for start, stop in runs)
        assert all(a[1] <= b[0] for a, b in itertools.pairwise(runs))
        assert runs[-1][1] <= item.weights // item.shape[-1]


def test_an_index_of_many_megabytes_is_left_where_it_is(hub, look, monkeypatch):
    from app.engine.formats import _shards

    monkeypatch.setattr(_shards, "FAR_INDEX_BYTES", 100)
    repo = hub.add(llama(NAME, llama_config(256, 512, 4, 4, 4, 2000), 2_000_000))
    without = look()
    assert "model.safetensors.index.json" not in hub.sent_bytes
    monkeypatch.setattr(_shards, "FAR_INDEX_BYTES", 10**9)
    with_index = look()
    assert hub.sent_bytes["model.safetensors.index.json"] == len(repo.files["model.safetensors.index.json"])
    assert plain(without.outline) == plain(with_index.outline)


def hostile(front: bytes, size_bytes: int) -> Repo:
    from tests.hub_virtual import VirtualFile

    repo = llama(NAME, llama_config(256, 512, 1, 4, 4, 2000), 10**9)
    names = [name for name in repo.files if "safetensors" in name]
    for name in names:
        del repo.files[name]
    repo.files["model.safetensors"] = VirtualFile(front, size_bytes)
    return repo


@pytest.mark.parametrize(
    ("front", "size_bytes", "kind", "sentence"),
    [
        (struct.pack("<Q", 1 << 40), 1 << 41, BadCheckpoint, "claims a header"),
        (struct.pack("<Q", 90_000_000), 1 << 41, BadCheckpoint, "no real model"),
        (struct.pack("<Q", 4) + b"[[[[", 100, BadCheckpoint, "not valid JSON"),
        (bytes(3), 3, BadCheckpoint, "only 3 bytes"),
        (bytes(shard({"model.norm.weight": (8,)})), 20, BadCheckpoint, "claims a header"),
        (bytes(shard({"model.norm.weight": (1 << 40,)})), 1 << 30, BadCheckpoint, "cut short"),
        (bytes(shard({"os.system": (8,)})), 1 << 30, UnsupportedModel, "not a tensor that"),
    ],
    ids=["header larger than all", "header of 90 MB", "no JSON", "tiny", "short", "tensor beyond", "strange name"],
)
def test_hostile_headers_cost_little_and_get_a_sentence(hub, look, front, size_bytes, kind, sentence):
    hub.add(hostile(front, size_bytes))
    with pytest.raises(kind, match=sentence):
        look()
    assert sum(hub.sent_bytes.values()) < 200_000


def test_an_index_that_leads_elsewhere_is_refused(hub, look, tmp_path):
    repo = llama(NAME, llama_config(256, 512, 2, 4, 4, 2000), 1_500_000)
    index = repo.files["model.safetensors.index.json"]
    repo.files["model.safetensors.index.json"] = index.replace(b"model-00001-of", b"../../model-00001-of")
    hub.add(repo)
    with pytest.raises(BadCheckpoint, match="not a file of this folder"):
        look()
    assert {path.name for path in tmp_path.iterdir()} == {"looks"}


def test_code_and_pickles_in_a_repository_are_never_fetched(hub, look):
    repo = Repo.of_folder(NAME, SAMPLE)
    repo.files |= {"modeling_model.py": b"raise SystemExit", "pytorch_model.bin": b"cos\nsystem\n"}
    repo.files["config.json"] = repo.files["config.json"].rstrip(b"\n}") + b', "auto_map": {"AutoModel": "modeling"}}'
    hub.add(repo)
    look()
    assert not {"modeling_model.py", "pytorch_model.bin"} & {path.rsplit("/", 1)[-1] for _, path, _ in hub.requests}


def test_weights_of_another_kind_and_a_missing_family_are_refused_by_their_headers(hub, look):
    repo = hub.add(llama(NAME, {**HUGE, "model_type": "strange"}, 5_000_000_000))
    with pytest.raises(UnsupportedModel, match=r"family \(strange\)"):
        look()
    hub.add(Repo(NAME, {"config.json": repo.files["config.json"], "pytorch_model.bin": b"a pickle"}))
    with pytest.raises(UnsupportedModel, match="not an archive of tensors"):
        look()


def test_pickled_weights_are_looked_at_like_others(hub, look, tmp_path):
    import torch
    from safetensors.torch import load_file

    files = {path.name: path.read_bytes() for path in SAMPLE.iterdir() if path.suffix == ".json"}
    torch.save(load_file(SAMPLE / "model.safetensors"), tmp_path / "pytorch_model.bin")
    hub.add(Repo(NAME, {**files, "pytorch_model.bin": (tmp_path / "pytorch_model.bin").read_bytes()}))
    found = look().outline
    model = Model.open(SAMPLE)
    model.close()
    assert found.format == "pytorch"
    assert [item.shape for item in found.tensors] == [item.shape for item in model.outline.tensors]


def test_closing_ends_a_look(hub, tmp_path, monkeypatch):
    from tests.hub_server import Fault

    monkeypatch.setattr(ranges, "FIRST_WAIT_S", 20.0)
    hub.add(Repo.of_folder(NAME, SAMPLE))
    hub.faults.append(Fault("model.safetensors", status=500, times=-1))
    steps = open_remote(LINK, None, tmp_path / "looks")
    for _ in range(3):
        next(steps)
    steps.close()
    hub.faults.clear()
    assert result(open_remote(LINK, None, tmp_path / "looks")).outline.layers


def test_what_needs_the_weights_refuses_a_link():
    from contextlib import ExitStack
    from pathlib import Path

    from app.jobs.performers.base import opened

    with ExitStack() as until, pytest.raises(CompressError, match="not downloaded"):
        opened(Path(LINK), until)
