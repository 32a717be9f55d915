"""Every file on its way to the reader, with everything that can go wrong with it."""
