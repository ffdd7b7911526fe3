"""Featherweight: makes heavy AI models light, with proof of what is left."""

__version__ = "0.1.0"
