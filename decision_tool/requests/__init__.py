"""What the page can ask Python for, one file a request; each gives what to show, ready for JSON."""
