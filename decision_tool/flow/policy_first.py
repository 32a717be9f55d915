"""The first part of the policy: what the purpose decides, then what a rule against contact decides."""

from decision_tool.flow.model import PolicyLine

_OPEN = ("applied", "scheduled", "interviewed")
"""The stages at which a rule against contact still applies."""

BY_PURPOSE = (
    PolicyLine(
        {"purpose": ("pay",), "stage": ("offered",)},
        "discuss_offer",
        "You have an offer, so pay and benefits are the right topic now. Talk about them by phone or email.",
        ("A25",),
    ),
    PolicyLine(
        {"purpose": ("pay",)},
        "save_for_offer",
        "Don’t bring up pay or benefits with the interviewer until there’s an offer. Asking earlier can cost you "
        "goodwill.",
        ("A25",),
    ),
    PolicyLine(
        {"purpose": ("role_questions",), "stage": ("offered",)},
        "ask_recruiter",
        "You have an offer, so ask whatever you need to know before you decide. Whoever made the offer is the best "
        "person to ask.",
        ("A03", "A21"),
        now="Email or call the recruiter, or whoever made the offer. Send your questions together, in one short list.",
        next="Get the answers before you accept. If you need more time to decide, ask for it.",
    ),
    PolicyLine(
        {"purpose": ("role_questions",), "stage": ("applied",)},
        "save_for_interview",
        "A real question about the role or company deserves a conversation. Save it for the interview.",
        ("A03", "A21"),
        now="Don’t send anything. Write your question down for later.",
        next="Ask it once you have an interview. Keep a short list until then.",
    ),
    PolicyLine(
        {"purpose": ("role_questions",)},
        "save_for_interview",
        "A real question about the role or company deserves a conversation. Save it for the interview.",
        ("A03", "A21"),
    ),
    PolicyLine(
        {"purpose": ("status",), "stage": ("scheduled",)},
        "save_for_interview",
        "You have an interview, so you’re still in the running. You can ask about next steps there.",
        ("A10", "A26"),
        now="Don’t send anything. Being invited to an interview is a good sign.",
        next="Near the end of the interview, ask when you can expect to hear from them.",
    ),
    PolicyLine(
        {"purpose": ("status",), "stage": ("applied",)},
        "let_process_run",
        "Asking about your application before an interview puts pressure on the team. It rarely speeds things up.",
        ("A10", "A26"),
        now="Don’t send anything. It’s normal not to have heard back yet.",
        next="Keep applying elsewhere. You’ve done your part. Many companies take weeks to reply.",
    ),
    PolicyLine(
        {"purpose": ("status",), "day_named": ("not_yet",)},
        "let_process_run",
        "The date they gave you hasn’t come yet. Asking sooner puts pressure on the people deciding.",
        ("A10", "A26"),
    ),
    PolicyLine(
        {"purpose": ("status",), "day_named": ("none",), "since_interview": ("under_two_weeks",)},
        "let_process_run",
        "It’s been less than two weeks since your interview. Decisions often take that long.",
        ("A10", "A26"),
        now="Don’t send anything yet. It’s normal not to have heard back yet.",
        next="Two weeks after the interview, you can ask the recruiter once. Don’t ask the interviewer.",
    ),
    PolicyLine(
        {"purpose": ("status",), "asked_already": ("yes",)},
        "let_process_run",
        "You’ve already asked, and one follow-up is enough. A second one could feel pushy.",
        ("A31",),
        now="Don’t ask again. You’ve asked once, and they know you’re interested.",
        next="Keep applying elsewhere. If they have news, they’ll contact you.",
    ),
    PolicyLine(
        {"purpose": ("status",), "day_named": ("passed",)},
        "follow_up_once",
        "The date they gave you has passed, so it’s fine to follow up once, with the recruiter.",
        ("A31", "A10", "A26"),
    ),
    PolicyLine(
        {"purpose": ("status",)},
        "follow_up_once",
        "It’s been two weeks or more, so it’s fine to follow up once, with the recruiter.",
        ("A31", "A10", "A26"),
    ),
    PolicyLine(
        {"purpose": ("reschedule",)},
        "move_interview",
        "Whoever scheduled the interview can change it. On LinkedIn, they may see your message too late.",
        ("A07",),
    ),
    PolicyLine(
        {"purpose": ("feedback",)},
        "ask_for_feedback",
        "It’s fine to ask for feedback once. Many companies don’t give any, so any answer is a bonus.",
        ("A31",),
    ),
)

NOT_ALLOWED = (
    PolicyLine(
        {"stage": _OPEN, "asked_not_to": ("yes",), "purpose": ("logistics",)},
        "ask_recruiter",
        "You were asked not to contact the interviewer. The recruiter can answer this, too.",
        ("A13", "A46", "B08"),
    ),
    PolicyLine(
        {"stage": _OPEN, "asked_not_to": ("formal_process",), "purpose": ("logistics",)},
        "ask_recruiter",
        "In a formal process, questions go through one office, so every candidate is treated the same.",
        ("A13", "A46", "B08", "E19"),
        now="Ask the recruiter, or the office that runs the process. One short email is enough.",
    ),
    PolicyLine(
        {"stage": _OPEN, "asked_not_to": ("yes",), "purpose": ("thank",)},
        "thank_via_recruiter",
        "You were asked not to contact the interviewer. Your thanks can still reach them through the recruiter.",
        ("A13", "A46", "B08"),
    ),
    PolicyLine(
        {"stage": _OPEN, "asked_not_to": ("formal_process",), "purpose": ("thank",)},
        "thank_via_recruiter",
        "In a formal process, a private message to one interviewer could look like you want an unfair advantage.",
        ("A13", "A46", "B08", "E19"),
        now="Read the rules first. If they allow it, email two or three lines of thanks to the office or coordinator.",
        next="Don’t send anything else until there’s a decision.",
    ),
    PolicyLine(
        {"stage": _OPEN, "asked_not_to": ("yes",)},
        "do_not_contact",
        "You were asked not to contact the interviewer. Following the rules makes a good impression.",
        ("A13", "A46", "B08"),
    ),
    PolicyLine(
        {"stage": _OPEN, "asked_not_to": ("formal_process",)},
        "do_not_contact",
        "In a formal process, contacting an interviewer directly may break the rules. It can look unfair to others.",
        ("A13", "A46", "B08", "E19"),
    ),
)
