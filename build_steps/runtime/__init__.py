"""The runtime: Python for the browser, our package, and the dictionary, as files with their hashes."""
