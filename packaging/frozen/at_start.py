"""Runs first in the frozen program: what its loader changed for itself is not for the programs that it starts.

PyInstaller's loader puts the program's own libraries first in the search path. A browser or Ollama that is opened
from the window must find its own.
"""

import os

for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
    before = os.environ.pop(f"{name}_ORIG", None)
    if before is not None:
        os.environ[name] = before
    else:
        os.environ.pop(name, None)
