"""What the driver of an NVIDIA card supports, asked of the driver itself: before gigabytes are fetched in vain."""

from __future__ import annotations

import ctypes
import sys

from app.engine.gpu_support.builds import NoGpuSupport

LIBRARY = {"win32": "nvcuda.dll", "linux": "libcuda.so.1"}
PAGE = "https://www.nvidia.com/drivers"


def cuda_version() -> str:
    """The newest CUDA that the driver here supports, as "13.0"; empty where there is no NVIDIA driver."""
    try:
        library = ctypes.CDLL(LIBRARY[sys.platform])
        version = ctypes.c_int(0)
        failed = library.cuDriverGetVersion(ctypes.byref(version))  # 13000; needs no card to be opened
    except (KeyError, OSError, AttributeError):
        return ""
    return "" if failed or not version.value else f"{version.value // 1000}.{version.value % 1000 // 10}"


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def check_driver(needed: str, found: str | None = None) -> None:
    """Make sure that the driver is new enough.

    Args:
        needed: a CUDA version.
        found: what the driver supports; None: ask it.

    Raises:
        NoGpuSupport: no driver, or an older one.
    """
    found = cuda_version() if found is None else found
    if not found:
        raise NoGpuSupport(
            "No NVIDIA graphics card was found: its driver is not installed.",
            f"If there is a card, install its driver from {PAGE} first.",
        )
    if _numbers(found) < _numbers(needed):
        raise NoGpuSupport(
            f"The graphics card's driver supports CUDA {found}; {needed} or newer is needed.",
            f"Install a newer driver from {PAGE}, then try again.",
        )
