"""The tool in a real browser: real pages, a real worker, real Python."""
