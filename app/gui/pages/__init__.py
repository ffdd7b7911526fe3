"""One file per page; a page builds widgets, binds a model and connects signals. Pages never import pages."""
