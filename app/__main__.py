"""Opens the window. With a flag, whatever else the one executable must do when the program is frozen.

`--cli ...` is the program without a window, `--selftest` tells whether this installation works (`app.gui.self_test`),
`--time-start` how long its window takes (`app.gui.start_time`);
`--run-tasks`, `--run-llama`, `--talk-llama` and `--try-gpu-support` are the program's own child processes.
"""

from __future__ import annotations

import gc
import sys


def main() -> int:
    """Start what the command line asks for; returns the exit code."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["--run-tasks"]:
        from app.jobs.runner import child_main as run_tasks

        return run_tasks()
    if arguments[:1] == ["--run-llama"]:
        from app.engine.runtime import child_main as run_llama

        return run_llama()
    if arguments[:1] == ["--talk-llama"]:
        from app.engine.conversation.child import child_main as talk_llama

        return talk_llama()
    if arguments[:1] == ["--try-gpu-support"]:
        from app.engine.gpu_support import trial_main

        return trial_main(arguments[1:])
    if arguments[:1] == ["--cli"]:
        from app.cli import main as without_window

        return without_window(arguments[1:])
    if arguments[:1] == ["--selftest"]:
        from app.gui.self_test import run_self_test

        return run_self_test(arguments[1:])
    gc.disable()  # next to nothing of what a start makes is garbage; the furnished window collects again
    if arguments[:1] == ["--time-start"]:
        from app.gui.start_time import time_start

        return time_start(sys.argv[:1])
    from app.gui.run_window import run_window

    return run_window(sys.argv)


if __name__ == "__main__":
    sys.exit(main())
