"""Charts on pyqtgraph, coloured from the palette. Imported on first need: they cost half a second."""
