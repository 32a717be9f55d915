"""Splits Pyodide's WebAssembly program in two: what the tool runs, and the rest, which is loaded later or never."""
