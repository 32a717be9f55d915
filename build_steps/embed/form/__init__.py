"""The form of the tool, as it stands in the page before any script runs."""
