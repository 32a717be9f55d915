"""There is no documentation in the browser, so none is put together."""


def get_cmeth_docstring(_method: object) -> str:
    """Return the documentation of a method of Pyodide's program: none."""
    return ""


def dedent_docstring(docstring: str) -> str:
    """Return a docstring as it stands."""
    return docstring
