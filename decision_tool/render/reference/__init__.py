"""The definitions as pages show them: text, tables and drawings made at build time. Only the build imports this."""
