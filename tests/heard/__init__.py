"""The tool as a screen reader presents it."""
