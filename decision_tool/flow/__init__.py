"""The contact decision: a policy as data, and the engine that evaluates it."""
