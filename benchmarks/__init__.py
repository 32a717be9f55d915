"""Commands that measure what we say about speed and size."""
