"""Budgets of a visit: bytes, requests, and the time to the answer."""
