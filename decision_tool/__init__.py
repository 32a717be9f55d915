"""Decide whether to contact an interviewer on LinkedIn, compose the message, review a draft, plan the steps."""

from decision_tool.reviewer.run import review

__all__ = ["review"]
