"""Cuts Pyodide's program in two: what the tool runs, and the rest, which is fetched later or never."""
