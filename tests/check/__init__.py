"""The look at a built site finds what is wrong with it, and says how to mend it."""
