"""Nothing is awaited across languages, so there are no futures to resolve."""


def get_future_resolvers(_future: object) -> tuple[()]:
    """Return no resolvers."""
    return ()
