"""Keeping the computer awake, with commands and systems that are not there."""

import sys

from app.gui.desktop.awake import CONTINUOUS, CommandAwake, WindowsAwake, caffeinate_command, systemd_command


def test_the_command_lives_as_long_as_it_is_held(qapp):
    awake = CommandAwake(lambda why: [sys.executable, "-c", "import sys; sys.stdin.read()"])
    assert awake.hold("work") == ""
    child = awake._child
    assert child.poll() is None
    assert awake.hold("work") == "" and awake._child is child  # once is enough
    awake.release()
    assert child.poll() is not None
    awake.release()


def test_a_missing_command_is_a_sentence(qapp):
    awake = CommandAwake(lambda why: ["no-such-inhibitor-anywhere"])
    assert "no-such-inhibitor-anywhere is not installed" in awake.hold("work")
    awake.release()


def test_the_commands_end_with_us():
    assert systemd_command("why")[-1] == "cat"  # reads our end of a pipe
    assert "-w" in caffeinate_command("why")


def test_windows_is_told_on_the_same_thread():
    class Kernel:
        said = []
        answer = 1

        def SetThreadExecutionState(self, flags):
            self.said.append(flags)
            return self.answer

    kernel = Kernel()
    awake = WindowsAwake(kernel)
    assert awake.hold("work") == ""
    awake.release()
    assert kernel.said == [CONTINUOUS | 1, CONTINUOUS]
    kernel.answer = 0
    assert "refused" in awake.hold("work")
