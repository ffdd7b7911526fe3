"""Long work outside the window: jobs on disk, the child process that does them, the thread that owns it."""
