"""No docstrings are shipped, so none are generated."""


def get_cmeth_docstring(_method: object) -> str:
    """Return no docstring for a C method."""
    return ""


def dedent_docstring(docstring: str) -> str:
    """Return a docstring unchanged."""
    return docstring
