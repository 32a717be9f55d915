"""The tool's forms, as served, before any script runs."""
