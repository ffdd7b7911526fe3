"""The window. It reads outlines, recipes and plans; everything heavy happens in child processes."""
