"""The site without a connection, and when it changes."""
