"""Every answer that the contact decision can give, in the reader's words."""

from decision_tool.flow.model import Outcome

OUTCOMES = (
    Outcome(
        "do_not_contact",
        "Do not write to the interviewer.",
        "Send nothing on LinkedIn, no message and no request. If you need something, ask the recruiter.",
        "Once the decision is made, you are free to connect. Until then, leave it to the recruiter.",
        message_kind=None,
        offers=None,
        writes=False,
    ),
    Outcome(
        "ask_recruiter",
        "Put your question to the recruiter.",
        "Ask the recruiter, HR or the coordinator. One short e-mail with one question is enough.",
        "Note the answer with the date and time. If none comes in good time, call them.",
        message_kind="recruiter_question",
        offers=None,
        writes=False,
    ),
    Outcome(
        "wait_until_scheduled",
        "Wait until an interview is arranged.",
        "Send nothing yet. Use the time to bring your own profile up to date.",
        "When you have a date, come back and answer again. Then a short note may be welcome.",
        message_kind=None,
        offers=None,
        writes=False,
    ),
    Outcome(
        "prepare_and_wait",
        "Send nothing now. Prepare, and wait.",
        "Read their profile, and use what you find to get ready. The interview itself counts most.",
        "Thank them within a day after the interview. "
        "If you are not connected yet, that is a good time for it.",
        message_kind=None,
        offers="thank_you",
        writes=False,
    ),
    Outcome(
        "send_message",
        "Send one short message.",
        "Say who you are, name the role, and say that you look forward to meeting. "
        "Keep it to two short paragraphs.",
        "Then wait for the interview, even if no answer comes. Thank them within a day after it.",
        message_kind="message",
        offers=None,
        writes=True,
    ),
    Outcome(
        "send_request",
        "Send one connection request, with a short note.",
        "Give the role, the date and your reason in the note. A free account has room for 200 characters.",
        "If they do not accept, let it rest. It says little about you. "
        "Thank them within a day after the interview.",
        message_kind="request_note",
        offers=None,
        writes=True,
    ),
    Outcome(
        "ask_logistics",
        "Ask the interviewer one short, practical question.",
        "Ask for the time, place, contact person or link that you need. "
        "Keep everything else for the interview.",
        "Thank them in one line when they answer. If no answer comes in good time, ask the recruiter or HR.",
        message_kind="logistics",
        offers=None,
        writes=True,
    ),
    Outcome(
        "save_for_interview",
        "Keep it for the interview.",
        "Send nothing. Write your question down and take it with you.",
        "Ask it in the interview. Near the end, most interviewers ask what you would like to know.",
        message_kind=None,
        offers=None,
        writes=False,
    ),
    Outcome(
        "save_for_offer",
        "Keep pay and benefits for the offer.",
        "Send nothing about pay. Find out what such a role usually pays, so that you are ready.",
        "When you have an offer, talk about it with the person who makes it. "
        "If they ask sooner, you may answer.",
        message_kind=None,
        offers=None,
        writes=False,
    ),
    Outcome(
        "leave_it",
        "Leave it at what you have sent.",
        "Send nothing more to them, and no reminder. You have done your part.",
        "If they answer, reply in the same thread and keep it short. If not, it says little about you.",
        message_kind=None,
        offers=None,
        writes=False,
    ),
    Outcome(
        "reply_briefly",
        "Reply in that thread, in a line or two.",
        "Answer what they wrote, and start no new topic. "
        "If they only accepted your request, a word of thanks will do.",
        "Then write no more until you meet. Thank them within a day after the interview.",
        message_kind="reply",
        offers=None,
        writes=True,
    ),
    Outcome(
        "send_thank_you",
        "Send one brief thank-you.",
        "Thank them, name one thing from your talk, and say that you are still interested. "
        "Do not ask what comes next.",
        "Send it within a day. Then write no more, and let them decide.",
        message_kind="thank_you",
        offers=None,
        writes=True,
    ),
    Outcome(
        "send_request_after",
        "Send a connection request, now that you have met.",
        "Add a note: thank them for their time, and name one thing from your talk. "
        "Do not ask about the decision.",
        "Send it once, and let it rest. To be on the safe side, wait with it until the decision is made.",
        message_kind="request_note_after",
        offers=None,
        writes=True,
    ),
    Outcome(
        "thank_via_recruiter",
        "Send your thanks through the recruiter.",
        "Write two or three lines to the recruiter or coordinator, and ask them to pass on your thanks.",
        "Do it within a day. Then write no more, and let them decide.",
        message_kind="recruiter_thanks",
        offers=None,
        writes=False,
    ),
    Outcome(
        "let_process_run",
        "Wait for the date you were given.",
        "Do not ask where you stand. Silence does not mean no.",
        "If that date passes, ask the recruiter once, and not the interviewer. "
        "If you have none, let them come to you.",
        message_kind=None,
        offers=None,
        writes=False,
    ),
)
