"""Turns the engines' results into elements, for pages at build time and for the browser."""
