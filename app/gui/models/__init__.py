"""What the pages show: Qt item models and plain arithmetic over outlines, plans and jobs."""
