"""Looked for, and empty: nothing of JavaScript is used in Python."""
