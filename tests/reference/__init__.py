"""Tests of the parts that pages embed: the policy, its map, the tree, samples, templates, rules, sources."""
