"""What the labeled sentences teach beyond the rules: weights for runs of words, one sum for each rule."""
