"""NVIDIA graphics cards for an installed program: torch's CUDA build, fetched into the person's own folder.

The program comes with torch's processor build, a tenth of the size. The other one is fetched when a person asks for
it, checked, tried in a process of its own, and then put in front by the child process that computes; the window and
the installed files stay as they are. Removing the folder is the way back.

    builds     which files there are for this system and Python, with sizes and hashes (gpu-support.json)
    driver     what the graphics card's driver can do
    fetching   the files, with the transfer of `app.engine.hub`: several connections, resumable, hashed
    unpacking  wheels into a folder, within bounds
    trial      whether what was unpacked works here
    place      the folder and its state; `put_in_front` is what the child calls
    support    all of it together: `status`, `add`, `remove`
"""

from __future__ import annotations

from app.engine.gpu_support.place import put_in_front
from app.engine.gpu_support.support import GpuStatus, add, remove, status
from app.engine.gpu_support.trial import TRIAL_FLAG, trial_main

__all__ = ["TRIAL_FLAG", "GpuStatus", "add", "put_in_front", "remove", "status", "trial_main"]
