"""The definitions as pages show them: text, tables and drawings. Only the build imports this."""
