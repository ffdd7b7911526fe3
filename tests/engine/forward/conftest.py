"""The tiny models of every family."""

from tests.engine.architectures.conftest import make_tiny, pytest_generate_tests

__all__ = ["make_tiny", "pytest_generate_tests"]
