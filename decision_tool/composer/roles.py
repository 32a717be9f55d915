"""Reads the title of a job, so that a sentence can say 'the Data Analyst role'."""

ROLE_TAIL = " role"  # follows a role that isn't called a role, position or the like by itself

_NOUNS = frozenset(
    {"apprenticeship", "assignment", "fellowship", "internship", "job", "opening", "placement", "position", "post"}
    | {"professorship", "residency", "role", "scholarship", "traineeship", "vacancy", "externship", "opportunity"}
    | {"clerkship", "gig", "postdoc"}
)
_LINKS = frozenset({"as", "at", "for", "in", "of", "on", "with"})


def name_role(value: str) -> str:
    """Return a role without its article and with the noun that a sentence needs.

    Args:
        value: what was typed.

    Returns:
        Such as `Data Analyst role`, or `position of Analyst`; '' where nothing is left.
    """
    for article in ("a ", "an ", "the ", "The ", "A ", "An "):
        if value.startswith(article) and (article[0] in "at" or value[len(article) :][:1].islower()):
            value = value.removeprefix(article)
    value = value.removesuffix(" role").strip(" .,;:")
    words = value.lower().split()
    for position, word in enumerate(words):
        after = words[position + 1] if position + 1 < len(words) else "of"
        if word in _NOUNS and after in _LINKS:
            return value
    head, at, tail = value.partition(" at ")
    return f"{head}{ROLE_TAIL}{at}{tail}" if value else ""
