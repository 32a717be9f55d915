"""The tool in a real browser: real pages, real worker, real Python."""
