"""The correction of a mistake in a sent message, in one line (A08, A22)."""

from decision_tool.composer.model import Kind, Part, Use, say

KIND = Kind(
    id="correction",
    label="Correction",
    headline="One line that corrects a mistake in your last message.",
    remark="Send it once, in the same thread. If LinkedIn still lets you edit the message, do that instead.",
    to="interviewer",
    moment="either",
    limit="",
    words=80,
    gap="\n\n",
    uses=(
        Use("interviewer_name"),
        Use("salutation"),
        Use("interviewer_title"),
        Use("mistake"),
        Use("your_name"),
        Use("tone"),
    ),
    needs=(("interviewer_name",), ("mistake",), ("your_name",)),
    sources=("A08", "A22"),
    plans=("greeting | correction gratitude | closing",),
    parts=(
        Part("greeting", True, (say("Dear {greeted},", tone="formal"), say("Hi {greeted},", tone="friendly"))),
        Part(
            "correction",
            True,
            (
                say("In my last message, I {mistake}.", "A correction to my last message: I {mistake}."),
                say("I have one correction. {mistake_clause}."),
            ),
        ),
        Part(
            "gratitude",
            True,
            (
                say("I apologize for the mistake, and thank you for your understanding.", tone="formal"),
                say("I’m sorry for the mistake.", "Sorry about the mistake.", tone="friendly"),
            ),
        ),
        Part(
            "closing",
            True,
            (
                say("Kind regards,\n{your_name}", tone="formal"),
                say("Best wishes,\n{your_name}", "Best,\n{your_name}", tone="friendly"),
            ),
        ),
    ),
)
