"""Which libraries of the system a frozen program needs, read from its own files: what `dpkg-shlibdeps` would find.

A library counts as needed if some file inside names it (ELF's DT_NEEDED) and no file inside bears its name. Qt loads
its platform plugins, and they the system's window libraries, so the plugins are files like all others here.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

# library (as a regular expression) -> Debian's packages that may carry it, newest name first
PACKAGES: dict[str, tuple[str, ...]] = {
    r"(ld-linux.*|lib(c|m|dl|pthread|rt|util|resolv))\.so\.\d+": ("libc6",),
    r"libstdc\+\+\.so\.6": ("libstdc++6",),
    r"libgcc_s\.so\.1": ("libgcc-s1",),
    r"libgomp\.so\.1": ("libgomp1",),
    r"libatomic\.so\.1": ("libatomic1",),
    r"libgssapi_krb5\.so\.2": ("libgssapi-krb5-2",),
    r"libbrotli(dec|common)\.so\.1": ("libbrotli1",),
    r"libz\.so\.1": ("zlib1g",),
    r"lib(glib|gobject|gio|gthread)-2\.0\.so\.0": ("libglib2.0-0t64", "libglib2.0-0"),
    r"lib(GL|GLX)\.so\.[01]": ("libgl1",),
    r"libOpenGL\.so\.0": ("libopengl0",),
    r"libEGL\.so\.1": ("libegl1",),
    r"libdrm\.so\.2": ("libdrm2",),
    r"libgbm\.so\.1": ("libgbm1",),
    r"libxkbcommon\.so\.0": ("libxkbcommon0",),
    r"libxkbcommon-x11\.so\.0": ("libxkbcommon-x11-0",),
    r"libfontconfig\.so\.1": ("libfontconfig1",),
    r"libfreetype\.so\.6": ("libfreetype6",),
    r"libdbus-1\.so\.3": ("libdbus-1-3",),
    r"libX11\.so\.6": ("libx11-6",),
    r"libX11-xcb\.so\.1": ("libx11-xcb1",),
    r"libXext\.so\.6": ("libxext6",),
    r"libICE\.so\.6": ("libice6",),
    r"libSM\.so\.6": ("libsm6",),
    r"libxcb\.so\.1": ("libxcb1",),
    r"libxcb-cursor\.so\.0": ("libxcb-cursor0",),
    r"libxcb-icccm\.so\.4": ("libxcb-icccm4",),
    r"libxcb-image\.so\.0": ("libxcb-image0",),
    r"libxcb-keysyms\.so\.1": ("libxcb-keysyms1",),
    r"libxcb-randr\.so\.0": ("libxcb-randr0",),
    r"libxcb-render\.so\.0": ("libxcb-render0",),
    r"libxcb-render-util\.so\.0": ("libxcb-render-util0",),
    r"libxcb-shape\.so\.0": ("libxcb-shape0",),
    r"libxcb-shm\.so\.0": ("libxcb-shm0",),
    r"libxcb-sync\.so\.1": ("libxcb-sync1",),
    r"libxcb-util\.so\.1": ("libxcb-util1",),
    r"libxcb-xfixes\.so\.0": ("libxcb-xfixes0",),
    r"libxcb-xkb\.so\.1": ("libxcb-xkb1",),
    r"libxcb-glx\.so\.0": ("libxcb-glx0",),
    r"libxcb-xinput\.so\.0": ("libxcb-xinput0",),
    r"libwayland-client\.so\.0": ("libwayland-client0",),
    r"libwayland-cursor\.so\.0": ("libwayland-cursor0",),
    r"libwayland-egl\.so\.1": ("libwayland-egl1",),
}
# Plugins that are loaded only where their libraries are.
OPTIONAL_PLUGINS = re.compile(r"numba/np/ufunc/(tbb|omp)pool")


@cache
def headers(path: Path) -> str:
    """What an ELF file says of the libraries that it wants; nothing if it is something else."""
    with path.open("rb") as file:
        if file.read(4) != b"\x7fELF":
            return ""
    return subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True).stdout


def needed_by(path: Path) -> Iterator[str]:
    """The libraries that an ELF file names; none if it is something else."""
    for line in headers(path).splitlines():
        words = line.split()
        if words[:1] == ["NEEDED"]:
            yield words[1]


def system_libraries(folder: Path) -> dict[str, list[str]]:
    """Each library that the system must have, and the files inside that name it."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink()]
    inside = {path.name for path in folder.rglob("*")}
    found: dict[str, list[str]] = {}
    for path in files:
        name = path.relative_to(folder).as_posix()
        if not OPTIONAL_PLUGINS.search(name):
            for library in needed_by(path):
                if library not in inside:
                    found.setdefault(library, []).append(name)
    return found


def debian_packages(libraries: Iterable[str]) -> list[str]:
    """The packages that carry these, as the control file states them.

    Raises:
        KeyError: nobody has said which package carries one of them.
    """
    packages = set()
    for library in libraries:
        names = next((names for pattern, names in PACKAGES.items() if re.fullmatch(pattern, library)), None)
        if names is None:
            raise KeyError(f"{library}: add the package that carries it to linux/needs.py")
        packages.add(" | ".join(names))
    return sorted(packages)


def glibc_of(folder: Path) -> tuple[int, int]:
    """The newest version of the C library that a file inside asks for."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    found = [version for path in files for version in re.findall(r"\bGLIBC_(\d+)\.(\d+)", headers(path))]
    return max(((int(major), int(minor)) for major, minor in found), default=(2, 0))
