"""The tests: they mirror the package; `guide` reads the words, `site` and `browser` the built thing."""
