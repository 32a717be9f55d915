"""What we learned from labeled sentences beyond the rules: feature weights for each rule."""
