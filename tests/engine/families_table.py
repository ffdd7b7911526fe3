"""The table of families: what exists, and what the tests of this suite prove of it.

A family is verified where a tiny random model of it is among the recipes that the tests run: `test_families`,
`test_encoders` and `test_rwkv7` ask llama.cpp's runtime, `tests/engine/forward` asks the program's own computation;
`tests/engine/test_projection` asks both of models that see, which are tried as a whole with their eyes, and
`tests/engine/test_projection_pictures` shows them a picture.
What is not verified has a reason, from `WHY_NOT` where more can be said than that nothing proves it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import transformers

from app.engine.architectures import architecture_for, computes_of, families
from app.engine.architectures.base import Architecture
from app.engine.architectures.projector import projectors
from app.engine.formats import formats
from app.engine.packings import packings
from app.engine.support import Level
from tests.engine.architectures import rwkv7_reference
from tests.engine.architectures.conftest import TINY
from tests.engine.architectures.test_encoders import ENCODERS
from tests.engine.forward.conftest import ROUNDED, family_of
from tests.engine.seeing import TEXTS, config_of
from tests.engine.test_projection_pictures import CLASS_BEHIND, SCENES

ROOT = Path(__file__).parents[2]
TABLE, README = ROOT / "resources" / "families.json", ROOT / "README.md"
BEGIN, END = "<!-- families: written by the tests -->", "<!-- end of families -->"

GGUF, CALIBRATION = "gguf", "calibration"
UNPROVEN = {
    GGUF: (Level.STRUCTURAL, "Written as its makers describe it; no test has a peer to compare its answers with."),
    CALIBRATION: (Level.STRUCTURAL, "Computed as its makers describe it; no test has a peer to compare with."),
}
UNKNOWN = (Level.NOT_YET, "The program does not compute this family itself, so its jobs are not calibrated.")
# where more can be said
WHY_NOT: dict[tuple[str, str], tuple[Level, str]] = {
    ("Phi 3.5 MoE", GGUF): (
        Level.STRUCTURAL,
        "The file is right, but llama.cpp computes it in a simpler way than its makers meant, so it answers otherwise "
        "than the original; the program says so before a job starts, and in its proof.",
    ),
    ("Phi 3.5 MoE", CALIBRATION): (
        Level.STRUCTURAL,
        "Computed as llama.cpp does, which the tests prove, and not as its makers meant.",
    ),
}

# how each container's reader is proven, by tests/engine/formats
FORMATS = {
    "gguf": "Every type: what llama.cpp and the gguf package read of the same file.",
    "safetensors": "Every type: what the safetensors library wrote is read as it was.",
    "pytorch": "Every type: what torch.load reads of what torch.save wrote. Pickles are interpreted, never run.",
}
# how each packing's reader is proven, by tests/engine/packings: a library that both wrote and read the weights; or its
# reading alone, of codes made here
LIBRARY = "Tensors that {} packed, every layout and number of bits, are read as it reads them."
READING = "Codes made by the tests are read as transformers {} reads them; no published model of this kind was tried."
READERS = "Tensors that {} packed are read to the bit as these read them: {}."
PACKINGS: dict[str, tuple[Level, str]] = {
    "compressed_tensors": (Level.VERIFIED, LIBRARY.format("compressed-tensors 0.20")),
    "bitsandbytes": (Level.VERIFIED, LIBRARY.format("bitsandbytes 0.50")),
    "mlx": (Level.VERIFIED, LIBRARY.format("mlx 0.32")),
    "fp8": (Level.VERIFIED, READING.format(5)),
    "mxfp4": (Level.VERIFIED, READING.format(5)),
    "gptq": (
        Level.VERIFIED,
        READERS.format("GPTQModel 7.7 and AutoGPTQ 0.7", "2 to 8 bits, all versions, with and without act-order"),
    ),
    "awq": (
        Level.VERIFIED,
        READERS.format("AutoAWQ 0.2 and GPTQModel 7.7", "gemm, gemv, gemv_fast and llm-awq"),
    ),
    "modelopt": (
        Level.VERIFIED,
        "A small model that ModelOpt 0.47 exported as FP8, MXFP8, INT8, INT4, NVFP4 and MXFP4, with AWQ and "
        "SmoothQuant, is read as it reads it.",
    ),
}
# how each kind of projector is proven, by tests/engine/test_projection_pictures and test_projection_converter
SEEN = "A picture sent through llama.cpp with both files is answered as transformers answers it."
BEHIND = (
    "What the file holds is proven, but llama.cpp gives each part of a picture its neighbour's position{}; the "
    "answers of the tests' random model are {} nats from the original's."
)
EYES: dict[str, tuple[Level, str]] = {
    "mlp": (Level.STRUCTURAL, BEHIND.format(" and leaves out the last (its issue 25814)", "0.08")),
    "internvl": (Level.STRUCTURAL, BEHIND.format("", "0.006")),
}
DESCRIBED = (Level.STRUCTURAL, "Read as its makers describe it, but not compared with their own reader.")


def _config(class_name: str, settings: dict[str, Any]) -> dict[str, Any]:
    return {**settings, "model_type": getattr(transformers, class_name).model_type}


def proven() -> dict[str, set[type[Architecture]]]:
    """What has a test -> the families that it runs for."""
    encoders = {type(architecture_for(_config(*recipe))) for recipe in ENCODERS.values()}
    rwkv = {type(architecture_for(rwkv7_reference.CONFIG))}
    seeing = {type(architecture_for(config_of(kind).to_dict())) for kind in TEXTS}
    recipes = {family_of(recipe) for recipe in TINY.values()}
    exact = {family_of(recipe) for recipe in TINY.values() if recipe.tolerance < ROUNDED}
    computed = {cls for cls in exact | encoders | rwkv | seeing if computes_of(cls.gguf_name)}
    return {GGUF: recipes | encoders | rwkv | seeing, CALIBRATION: computed}


def table() -> dict[str, Any]:
    """The whole table, as plain data."""
    found = proven()
    rows = []
    for cls in families():
        if not cls.model_types:
            continue  # a GGUF file is a source of every family
        row: dict[str, Any] = {
            "family": cls.title,
            "models": (cls.__doc__ or "").splitlines()[0].rstrip("."),
            "model_types": list(cls.model_types),
        }
        for what in (GGUF, CALIBRATION):
            level, reason = (Level.VERIFIED, "") if cls in found[what] else _why_not(cls, what)
            row[what] = {"level": level.value, "reason": reason}
        rows.append(row)
    return {"families": rows, "sources": sources()}


def _why_not(cls: type[Architecture], what: str) -> tuple[Level, str]:
    unknown = what == CALIBRATION and computes_of(cls.gguf_name) is None
    return WHY_NOT.get((cls.title, what), UNKNOWN if unknown else UNPROVEN[what])


def sources() -> list[dict[str, str]]:
    """Every way in which a model may be stored, and how it is known that it is read rightly."""
    rows = [_source(container.title, Level.VERIFIED, FORMATS[name]) for name, container in formats().items()]
    for packing in packings():
        stem = packing.__module__.rpartition(".")[2]
        rows.append(_source(packing.title, *PACKINGS.get(stem, DESCRIBED)))
    return rows


def eyes() -> list[tuple[str, str, Level, str]]:
    """Every kind of projector: title, models, how sure, and how that is known."""
    assert {name.partition(",")[0] for name in SCENES} == {cls.kind for cls in projectors()}
    assert set(EYES) == set(CLASS_BEHIND)
    found = []
    for cls in projectors():
        models = (cls.__doc__ or "").splitlines()[0].rstrip(".")
        found.append((cls.title, models, *EYES.get(cls.kind, (Level.VERIFIED, SEEN))))
    return found


def _source(title: str, level: Level, how: str) -> dict[str, str]:
    reason = "" if level is Level.VERIFIED else how
    return {"title": title, "level": level.value, "reason": reason, "how": how}


def as_json(data: dict[str, Any]) -> str:
    """The data file."""
    return json.dumps(data, indent=1, ensure_ascii=False) + "\n"


def as_markdown(data: dict[str, Any]) -> str:
    """The README's section, markers included."""
    lines = ["| family | models | GGUF | calibration and evaluation |", "|---|---|---|---|"]
    notes: list[str] = []
    for row in data["families"]:
        cells = [f"{row['family']} (`{'`, `'.join(row['model_types'])}`)", row["models"]]
        for what in (GGUF, CALIBRATION):
            reason = row[what]["reason"]
            if reason and reason not in notes:
                notes.append(reason)
            cells.append(row[what]["level"] + (f" [{notes.index(reason) + 1}]" if reason else ""))
        lines.append(f"| {' | '.join(cells)} |")
    listed = [f"[{number}] {reason}" for number, reason in enumerate(notes, 1)]
    stored = [f"| {row['title']} | {row['level']} | {row['how']} |" for row in data["sources"]]
    seeing = [f"| {title} | {models} | {level.value} | {how} |" for title, models, level, how in eyes()]
    return "\n\n".join(
        [
            BEGIN,
            "\n".join(lines),
            *listed,
            "\n".join(["| seeing | models | level | how that is known |", "|---|---|---|---|", *seeing]),
            "\n".join(["| stored as | reading | how that is known |", "|---|---|---|", *stored]),
            END,
        ]
    )


def section(text: str) -> str:
    """The README's section as it stands."""
    return text[text.index(BEGIN) : text.index(END) + len(END)]


def write() -> None:
    """Write both."""
    data = table()
    TABLE.write_text(as_json(data), "utf-8")
    text = README.read_text("utf-8")
    README.write_text(text.replace(section(text), as_markdown(data)), "utf-8")
