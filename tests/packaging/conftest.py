"""The build scripts import one another by their own names, as they do when they are run."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent.parent.parent / "packaging"))
