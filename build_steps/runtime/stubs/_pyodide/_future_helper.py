"""Nothing is awaited across the border, so there are no futures to settle."""


def get_future_resolvers(_future: object) -> tuple[()]:
    """Return nothing that settles a future."""
    return ()
