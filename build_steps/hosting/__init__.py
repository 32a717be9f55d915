"""The host: what GitHub Pages does, a server that does the same, and a probe that verifies it."""
