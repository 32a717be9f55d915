"""Read a draft the way its receiver would, and say what may cost the sender something."""
