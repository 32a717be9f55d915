"""The requests the page can make, one file each. Each returns what to show, ready for JSON."""
