"""Trains the scorer's weights. Never shipped."""
