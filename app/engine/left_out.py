"""What of a model its result does not hold, in words: nothing is left out silently.

Eyes for which llama.cpp has no file, or none that this program can write; ears; and what an embedding model does with
its finished vectors in modules of their own.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from app.engine.architectures._pooling import read_modules
from app.engine.architectures.projector import projector_for

_HEARS = re.compile(r"(^|\.)(audio_tower|embed_audio|audio_model|sound_encoder)\.")
_SEES = re.compile(r"(^|\.)(vision_tower|vision_model|visual|embed_vision)\.")
DENSE = "Dense"


def left_out(config: Mapping[str, Any], names: Collection[str], path: Path) -> str:
    """Which parts a result will not hold; empty where it holds all that counts.

    Args:
        config: the model's config.json.
        names: of the tensors in its files.
        path: its folder.

    Raises:
        BadCheckpoint: its list of modules makes no sense.
    """
    found = []
    if any(map(_SEES.search, names)) and projector_for(config) is None:
        found.append(
            "the part that sees pictures, which cannot be written for llama.cpp yet: the result reads text only"
        )
    if any(map(_HEARS.search, names)):
        found.append("the part that hears sounds, which cannot be written for llama.cpp yet")
    dense = [module.folder for module in read_modules(path) if module.kind == DENSE]
    if dense:
        found.append(
            f"the linear layers behind the model ({', '.join(dense)}): the result's vectors are those before them, "
            "and not to be compared with the original's"
        )
    return "; ".join(found)
