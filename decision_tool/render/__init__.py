"""Turns what the engines return into elements, for a page at build time and for the browser."""
