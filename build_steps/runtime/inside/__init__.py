"""What runs inside Pyodide under Node.js while the site is built; see `pyodide_node.mjs`."""
