"""Decide whether to contact an interviewer on LinkedIn, compose the message, review a draft, plan the steps."""

__version__ = "0.1.0"
