"""The site offline, and its updates."""
