"""The table of what is inside and why: `python packaging/inside.py FOLDER`, of a frozen program or a stage.

Prints Markdown: each package, its bytes, and what it is for. A large package that nobody has given a reason for
stands there by its bare name, to be asked about.
"""

from __future__ import annotations

import sys
from pathlib import Path

import product

# first part of a path -> the row that it counts to
ROWS = {
    "torch": "torch: all arithmetic on tensors, on processors and graphics cards",
    "functorch": "torch: all arithmetic on tensors, on processors and graphics cards",
    "torchgen": "torch: all arithmetic on tensors, on processors and graphics cards",
    "llvmlite": "numba and llvmlite: the searches for K types compiled, 3 to 5 times as fast as torch on a processor",
    "numba": "numba and llvmlite: the searches for K types compiled, 3 to 5 times as fast as torch on a processor",
    "xllamacpp": "llama.cpp: runs every finished file as part of its proof, and the conversation",
    "PySide6": "Qt: the window",
    "shiboken6": "Qt: the window",
    "pyqtgraph": "pyqtgraph: histograms and charts",
    "numpy": "numpy: what numba, pyqtgraph and gguf compute with",
    "numpy.libs": "numpy: what numba, pyqtgraph and gguf compute with",
    "sympy": "sympy, networkx, mpmath: torch imports them",
    "mpmath": "sympy, networkx, mpmath: torch imports them",
    "networkx": "sympy, networkx, mpmath: torch imports them",
    "tokenizers": "tokenizers: reads a model's own tokenizer, for proof and calibration",
    "safetensors": "safetensors, gguf: the two formats",
    "gguf": "safetensors, gguf: the two formats",
    "huggingface_hub": "huggingface_hub, httpx2 and what they need: search, downloads, uploads",
    "hf_xet": "huggingface_hub, httpx2 and what they need: search, downloads, uploads",
    "httpx2": "huggingface_hub, httpx2 and what they need: search, downloads, uploads",
    "certifi": "huggingface_hub, httpx2 and what they need: search, downloads, uploads",
    "charset_normalizer": "huggingface_hub, httpx2 and what they need: search, downloads, uploads",
    "requests": "huggingface_hub, httpx2 and what they need: search, downloads, uploads",
    "yaml": "huggingface_hub, httpx2 and what they need: search, downloads, uploads",
    "cryptography": "keyring and cryptography: the Hub token in the system's keychain, signatures of releases",
    "_cffi_backend": "keyring and cryptography: the Hub token in the system's keychain, signatures of releases",
    "keyring": "keyring and cryptography: the Hub token in the system's keychain, signatures of releases",
    "psutil": "psutil: how much memory is free",
    "resources": "the sample model, texts, icons, translations",
    "app": "Featherweight's own code",
    product.COMMAND: "Python code of every package, compiled, in the executable",
    "LICENCES.txt": "the licences of all of this",
    "LICENSE": "the licences of all of this",
}
PYTHON = "Python itself, with OpenSSL and SQLite"
SMALL = "small packages that these need"
SMALL_BYTES = 1_000_000


def row_of(path: str) -> str:
    """The row that a file counts to; its path from the folder, with slashes."""
    first = path.split("/")[0]
    name = first if first in ROWS else first.split(".")[0]
    if name in ROWS:
        return ROWS[name]
    if first.endswith(".dist-info"):
        return SMALL
    if first.startswith(("lib", "python", "base_library", "vcruntime", "msvcp", "DLLs", "Lib")):
        return PYTHON
    return name


def sizes(folder: Path) -> dict[str, int]:
    """Bytes by row, the largest first; what is small and has no reason of its own in one row."""
    if (folder / "_internal").is_dir():
        files = [(path, path.relative_to(folder).as_posix().removeprefix("_internal/")) for path in folder.rglob("*")]
    else:
        files = [(path, path.relative_to(folder).as_posix()) for path in folder.rglob("*")]
    found: dict[str, int] = {}
    for path, inside in files:
        if path.is_file() and not path.is_symlink():
            row = row_of(inside)
            found[row] = found.get(row, 0) + path.stat().st_size
    known = {*ROWS.values(), PYTHON}
    for row in [row for row, size in found.items() if row not in known and size < SMALL_BYTES]:
        found[SMALL] = found.get(SMALL, 0) + found.pop(row) if row != SMALL else found[SMALL]
    return dict(sorted(found.items(), key=lambda item: -item[1]))


def table(found: dict[str, int]) -> str:
    """As Markdown."""
    lines = ["| MB | what, and why |", "|---:|---|"]
    lines += [f"| {size / 1e6:.1f} | {row} |" for row, size in found.items()]
    return "\n".join([*lines, f"| {sum(found.values()) / 1e6:.1f} | **all** |"])


if __name__ == "__main__":
    print(table(sizes(Path(sys.argv[1]))))
