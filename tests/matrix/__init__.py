"""Every file the reader downloads, with every fault."""
