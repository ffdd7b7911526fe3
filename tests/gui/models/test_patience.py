from app.gui.models.patience import DEATHS, LONGEST_PAUSE_S, Patience
from app.jobs.downloads import DownloadRecord
from app.jobs.events import Failure

CUT = Failure("Cut.", "", "ConnectionLost")
DIED = Failure("Died.", "", "died")


class Clock:
    now = 100.0

    def __call__(self):
        return self.now


def test_pauses_grow_until_bytes_arrive():
    clock, record = Clock(), DownloadRecord("1", "a/b", done_bytes=10)
    patience = Patience(clock)
    pauses = []
    for _ in range(9):
        assert patience.after(record, CUT)
        assert not patience.ready("1")
        pauses.append(patience.left_s("1"))
    assert pauses[:4] == [5, 10, 20, 40] and pauses[-1] == LONGEST_PAUSE_S
    farther = DownloadRecord("1", "a/b", done_bytes=11)
    assert patience.after(farther, CUT) and patience.left_s("1") == 5
    clock.now += 5
    assert patience.ready("1") and patience.next_s() is None


def test_what_waiting_does_not_mend():
    patience, record = Patience(Clock()), DownloadRecord("1", "a/b")
    assert not patience.after(record, Failure("Gated.", "", "AccessRefused"))
    assert not patience.after(record, Failure("Bug.", "", "bug"))
    assert patience.ready("1")


def test_a_child_that_dies_again_and_again_is_given_up():
    patience, record = Patience(Clock()), DownloadRecord("1", "a/b")
    assert [patience.after(record, DIED) for _ in range(DEATHS)] == [True] * (DEATHS - 1) + [False]


def test_a_first_death_is_no_reason_to_wait():
    patience = Patience(Clock())
    patience.after(DownloadRecord("1", "a/b"), DIED)
    assert patience.ready("1")


def test_one_that_gets_through_lets_the_others_try():
    patience = Patience(Clock())
    patience.after(DownloadRecord("1", "a/b"), CUT)
    patience.after(DownloadRecord("2", "a/c"), Failure("Busy.", "", "HubBusy"))
    patience.release("ConnectionLost")
    assert patience.ready("1") and not patience.ready("2")
    patience.forget("2")
    assert patience.ready("2")
