"""Sets up the machine: the virtual environment, Node.js, the browsers, and the pinned versions."""
