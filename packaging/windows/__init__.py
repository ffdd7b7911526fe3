"""The installer for Windows: an embedded Python with everything in it, made on Linux or on Windows."""
