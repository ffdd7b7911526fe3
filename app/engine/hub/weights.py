"""Which of a repository's files are a model's weights, and in which of the forms that can be opened.

Safetensors first; then what `torch.save` wrote, which is read without running anything in it; then an adapter, which
changes another model.
"""

from __future__ import annotations

import re
from collections.abc import Collection

SETTINGS = "adapter_config.json"
ADAPTERS = ("adapter_model.safetensors", "adapter_model.bin")
_SHARDS = (
    ("model.safetensors.index.json", re.compile(r"model-\d+-of-\d+\.safetensors"), "model.safetensors"),
    ("pytorch_model.bin.index.json", re.compile(r"pytorch_model-\d+-of-\d+\.bin"), "pytorch_model.bin"),
)
# what training leaves behind, and files of other programs that end alike
_NO_WEIGHTS = re.compile(
    r"(training_args|optimizer|scheduler|rng_state|scaler|random_states|global_step|adapter_|imatrix).*|.*ggml.*",
    re.IGNORECASE,
)


def pickled(names: Collection[str]) -> list[str]:
    """The files among a repository's that `torch.save` wrote a model's weights into, by their names."""
    endings = (".bin", ".pt", ".pth")
    return [name for name in names if "/" not in name and name.endswith(endings) and not _NO_WEIGHTS.fullmatch(name)]


def safe(names: Collection[str]) -> list[str]:
    """The files that hold a model's weights as safetensors."""
    return [name for name in names if "/" not in name and name.endswith(".safetensors") and name not in ADAPTERS]


def adapter(names: Collection[str]) -> list[str]:
    """The files of an adapter: its settings and its weights; none where there is none."""
    weights = [name for name in ADAPTERS if name in names]
    return [SETTINGS, weights[0]] if weights and SETTINGS in names else []


def weights_of(names: Collection[str]) -> list[str]:
    """The files to fetch of a repository without a model's weights twice, an index first; none: there are none."""
    listed = [name for name in names if "/" not in name]
    for (index, shard, whole), usable in zip(_SHARDS, (safe(listed), pickled(listed)), strict=True):
        if not usable:
            continue
        shards = sorted(name for name in listed if shard.fullmatch(name)) if index in listed else []
        if shards:
            return [index, *shards]
        return [whole] if whole in usable else [*([index] if index in listed else []), *sorted(usable)]
    return adapter(listed)
