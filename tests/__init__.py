"""The tests mirror the package; `guide` tests the texts, `browser` and others the built site."""
