"""Thank-yous once it's clear that there's no job: about another time, not about this role (A09, B05)."""

from decision_tool.composer.model import Kind, Part, Wording, say

LATER = Part(
    "enthusiasm",
    True,
    (
        say(
            "I’d be glad to be considered for other roles in the future.",
            "If another role comes up, I’d be glad to be considered for it.",
            worth=1,
        ),
        say("I hope we talk again."),
    ),
)
PLAN = "greeting | gratitude personal | enthusiasm | closing"
FOR_THIS_ROLE = ("background", "achievement")
"""What speaks for someone in this role."""


def after(kind: Kind) -> Kind:
    """Return a kind of thank-you as it's worded once there's no job.

    Args:
        kind: a thank-you for an interview, with interest in the role.
    """
    return kind._replace(
        uses=tuple(use for use in kind.uses if use.field not in FOR_THIS_ROLE),
        unique=tuple(field for field in kind.unique if field not in FOR_THIS_ROLE),
        values=tuple(value for value in kind.values if value[0] not in FOR_THIS_ROLE),
        plans=(PLAN,),
        parts=tuple(_part(part) for part in kind.parts if part.name != "qualifications"),
    )


def _part(part: Part) -> Part:
    """Return a part without interest in the role, and without what speaks for someone in it."""
    if part.name == "enthusiasm":
        return LATER
    return part._replace(wordings=tuple(each for each in part.wordings if not _is_for_this_role(each)))


def _is_for_this_role(wording: Wording) -> bool:
    """Return whether a wording says what speaks for someone in this role."""
    return any(f"{{{field}}}" in text for text in wording.texts for field in FOR_THIS_ROLE)
