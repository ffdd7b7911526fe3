"""The window. Computes nothing: long work is a task of the child process that a worker thread owns."""
