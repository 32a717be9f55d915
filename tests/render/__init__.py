"""What the page shows, as elements, HTML and JSON."""
