"""Scripts that run inside Pyodide under Node.js during the build; see `pyodide_node.mjs`."""
