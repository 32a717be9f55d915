"""The thank-you after the interview, by email: the same as on LinkedIn, with a subject line (A09, E16)."""

from decision_tool.composer.model import say
from decision_tool.composer.templates import thank_you

KIND = thank_you.KIND._replace(
    id="thank_you_email",
    label="Thank-you email",
    headline="One brief thank-you email to the person who interviewed you.",
    remark="Send it within a day if you can. One email is enough.",
    email=True,
    subjects=(
        say("Thank you for the interview{if_date}", "Thank you for your time{if_date}"),
        say("Thank you for the interview", "Thank you for your time"),
    ),
)
