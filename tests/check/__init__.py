"""The check of a built site finds its flaws, and says how to fix them."""
