"""Situations for the guide's sample messages, which are composed during the build."""

from decision_tool.composer.samples import after, before, later, practical

SAMPLES = (*before.SAMPLES, *practical.SAMPLES, *later.SAMPLES, *after.SAMPLES)
