"""What holds for every test: no network beyond this computer, and nothing of the person's own is touched."""

import ipaddress
import os
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# the same examples in every run, however slow the machine is at the moment
settings.register_profile("ours", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ours")

_HOME = Path(tempfile.mkdtemp(prefix="featherweight-tests-"))

# set before anything is imported: huggingface_hub, keyring and platformdirs read them once
os.environ["HF_HOME"] = str(_HOME / "huggingface")
os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
os.environ["HF_HUB_DISABLE_XET"] = "1"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
os.environ["XDG_CONFIG_HOME"] = str(_HOME / "config")
os.environ["XDG_DATA_HOME"] = str(_HOME / "data")
os.environ["XDG_STATE_HOME"] = str(_HOME / "state")
os.environ["FEATHERWEIGHT_HOME"] = str(_HOME / "featherweight")
for _name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HF_ENDPOINT", "HF_HUB_CACHE", "HF_HUB_OFFLINE"):
    os.environ.pop(_name, None)
# a program that a test starts has no guard in it: what it sends to strangers goes to a port where nobody listens
for _name in ("http_proxy", "https_proxy", "all_proxy"):
    os.environ[_name] = os.environ[_name.upper()] = "http://127.0.0.1:9"
os.environ["no_proxy"] = os.environ["NO_PROXY"] = "localhost,127.0.0.1,::1"
# Qt speaks once where it has no such folder
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_attempts: list[str] = []


def _is_here(host: object) -> bool:
    """Whether an address is this computer's own."""
    name = host.decode() if isinstance(host, bytes) else host
    if not name or name == "localhost":
        return True
    try:
        return ipaddress.ip_address(str(name).partition("%")[0]).is_loopback
    except ValueError:
        return False


def _guard(event: str, arguments: tuple) -> None:
    """Refuse and note every way out of this computer."""
    if event in ("socket.connect", "socket.sendto"):
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else None  # a path: a socket of this computer
    elif event == "socket.getaddrinfo":
        host = arguments[0]
    else:
        return
    if not _is_here(host):
        _attempts.append(f"{event} {host}")
        raise OSError(f"a test tried to reach {host}")


sys.addaudithook(_guard)


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--long`: more random cases. `--stalls`: a quiet computer. `--write-families`: see test_support.py."""
    parser.addoption("--long", action="store_true", help="many more random cases, on larger files")
    parser.addoption("--stalls", action="store_true", help="the window may be held up for 50 ms, not ten times that")
    parser.addoption("--write-families", action="store_true", help="write the table of families anew")


@pytest.fixture(autouse=True)
def _offline():
    """A test that tries to reach the network fails, also where the program took the refusal calmly."""
    _attempts.clear()
    yield
    assert not _attempts, f"reached out of this computer: {', '.join(_attempts)}"


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The program's own style (see `app.gui.theme.application`), also for tests that make no window."""
    return ["featherweight", "-style", "Fusion"]


@pytest.fixture(scope="session")
def sample_model() -> Path:
    """The bundled model."""
    return Path(__file__).parent.parent / "resources" / "sample-model"
