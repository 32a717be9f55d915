"""Tests of what the page shows, as elements, HTML, and JSON."""
