"""The frozen program: one folder that runs without a Python."""
