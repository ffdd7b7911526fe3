"""Runs first in the frozen program: what its loader changed for itself is not for the programs that it starts.

PyInstaller's loader puts the program's own libraries first in the search path. A browser or Ollama that is opened
from the window must find its own.

Python's `multiprocessing` starts the executable again for its own small helpers (on macOS for every lock between
processes, which a progress bar of a download makes), with a command line that is meant for Python. Without a word
here each would open another window. PyInstaller's own hook imports `multiprocessing` at every start, in every
process; here it waits for such a command line.
"""

import os
import sys

for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
    before = os.environ.pop(f"{name}_ORIG", None)
    if before is not None:
        os.environ[name] = before
    else:
        os.environ.pop(name, None)

if "-c" in sys.argv or "--multiprocessing-fork" in sys.argv:
    import multiprocessing

    import pyi_rth_multiprocessing  # noqa: F401 - it teaches the next line what to do in a frozen program

    multiprocessing.freeze_support()
