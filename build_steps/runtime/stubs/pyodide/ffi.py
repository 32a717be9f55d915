"""Empty, but imported: Python uses nothing from JavaScript."""
