"""Learns the weights of the scorer; never shipped."""
