"""Threads that end together."""

import threading

import pytest

from app.engine.hub.crew import Crew


def test_work_is_done_and_waited_for():
    done = []
    with Crew(wake=lambda: None) as crew:
        for number in range(3):
            crew.start(f"download-{number}", lambda number=number: done.append(number))
        while crew.are_working(0.05):
            pass
    assert sorted(done) == [0, 1, 2]


def test_first_error_ends_all_and_is_raised():
    def fail():
        raise ValueError("a broken thread")

    ended = []
    with Crew(wake=lambda: None) as crew:

        def wait():
            while not crew.is_stopped():
                crew.pause(10)
            ended.append(True)

        crew.start("download-waits", wait)
        crew.start("download-fails", fail)
        with pytest.raises(ValueError, match="a broken thread"):
            all(iter(lambda: crew.are_working(0.05), False))
    assert ended == [True]


def test_leaving_wakes_what_does_not_look():
    asleep = threading.Event()
    with Crew(wake=asleep.set) as crew:
        crew.start("download-sleeps", asleep.wait)
    assert asleep.is_set()


def test_what_ends_by_itself_is_not_woken():
    woken = []
    with Crew(wake=lambda: woken.append(True)) as crew:
        crew.start("download-short", lambda: None)
        while crew.are_working(0.05):
            pass
    assert woken == []


def test_errors_after_the_stop_are_not_news():
    go = threading.Event()

    def late():
        go.wait()
        raise OSError("its connection was cut")

    with Crew(wake=go.set) as crew:
        crew.start("download-late", late)
    assert crew._error is None
