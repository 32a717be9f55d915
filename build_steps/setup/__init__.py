"""The machine: the virtual environment, Node.js, the browsers, and the pinned versions."""
