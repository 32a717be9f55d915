"""Situations for the guide's sample messages, which are composed when the site is built."""

from . import after, before, practical

SAMPLES = (*before.SAMPLES, *practical.SAMPLES, *after.SAMPLES)
