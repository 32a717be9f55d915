"""The program in two halves: split and joined correctly, with the second half loaded when it's missing."""
