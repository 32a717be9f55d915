"""The words of the guide: their level, their marks, their links, and what search finds."""
