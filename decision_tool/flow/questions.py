"""The questions of the contact decision, in the preferred order. Data only."""

from decision_tool.flow.model import Option, Question

STAGE = Question(
    "stage",
    "Where are you in the hiring process?",
    "Another round coming up? Choose “I have an interview coming up.” To say thank you for the last one, choose "
    "“I’ve had my interview.”",
    (
        Option(
            "applied",
            "I’ve applied",
            "No interview is scheduled yet.",
            later=("scheduled", "interviewed", "offered", "turned_down"),
        ),
        Option(
            "scheduled",
            "I have an interview coming up",
            "A second or final round counts, too.",
            later=("interviewed", "offered", "turned_down"),
        ),
        Option(
            "interviewed",
            "I’ve had my interview",
            "No other round is scheduled, or you want to say thank you first.",
            later=("offered", "turned_down"),
        ),
        Option("offered", "I have an offer", "You haven’t accepted it yet."),
        Option("turned_down", "I didn’t get the job", "You weren’t chosen, or you withdrew."),
    ),
)

PURPOSE = Question(
    "purpose",
    "What would you like to do?",
    "Choose what matters most right now. You can come back for the rest.",
    (
        Option("introduce", "Introduce myself", "With a short message that says who you are."),
        Option("connect", "Send a connection request", "To add the interviewer to your LinkedIn network."),
        Option(
            "logistics", "Ask a practical question", "About the time, the place, who to ask for, or the video link."
        ),
        Option(
            "reschedule", "Reschedule, or say I’m running late", "For example, because you’re sick or need another day."
        ),
        Option("role_questions", "Ask about the role or the company"),
        Option("pay", "Ask about salary or benefits"),
        Option("status", "Follow up on my application", "To ask what happens next, or whether they’ve decided."),
        Option("thank", "Say thank you", "With a thank-you email or a LinkedIn message."),
        Option("feedback", "Ask for feedback", "To learn what you could do better next time."),
    ),
    {
        "stage": {
            "applied": ("introduce", "connect", "role_questions", "pay", "status"),
            "scheduled": ("introduce", "connect", "logistics", "reschedule", "role_questions", "pay", "status"),
            "interviewed": ("thank", "connect", "pay", "status"),
            "offered": ("thank", "connect", "pay", "role_questions"),
            "turned_down": ("thank", "connect", "feedback"),
        }
    },
)

ASKED_NOT_TO = Question(
    "asked_not_to",
    "Were you asked not to contact the interviewer?",
    "Check the job posting and the emails from the recruiter or HR.",
    (
        Option("yes", "Yes", "The posting, the recruiter, or HR said so."),
        Option(
            "formal_process",
            "It’s a formal process",
            "A government panel, a university search, a residency program, or something like that.",
        ),
        Option("no", "No"),
    ),
)

HAVE_EMAIL = Question(
    "have_email",
    "Do you have the interviewer’s email address?",
    "Look at the invitation, a business card, or earlier emails. Don’t guess.",
    (
        Option("yes", "Yes", "They gave it to you, or it’s in the invitation."),
        Option("no", "No"),
    ),
)

CONTACT_SO_FAR = Question(
    "contact_so_far",
    "Have you been in touch with the interviewer?",
    "Count only LinkedIn messages and requests between the two of you. Emails don’t count.",
    (
        Option("none", "Not yet", later=("replied",)),
        Option("waiting", "I sent a message or a request and haven’t heard back", later=("declined", "replied")),
        Option(
            "declined",
            "My request is gone, or it’s been pending for weeks",
            "LinkedIn won’t tell you if someone declines.",
        ),
        Option("replied", "They replied, accepted, or messaged me first"),
    ),
)

DAY_NAMED = Question(
    "day_named",
    "Did they say when you’d hear back?",
    "Check your notes and their emails. A rough date counts.",
    (
        Option("not_yet", "Yes, and that day hasn’t come yet", later=("passed",)),
        Option("passed", "Yes, and that day has passed"),
        Option("none", "No, they didn’t say"),
    ),
)

SINCE_INTERVIEW = Question(
    "since_interview",
    "How long ago was your interview?",
    "Count from the day of your last interview.",
    (
        Option("under_two_weeks", "Less than two weeks ago", later=("two_weeks_or_more",)),
        Option("two_weeks_or_more", "Two weeks ago or longer"),
    ),
)

ASKED_ALREADY = Question(
    "asked_already",
    "Have you already asked the recruiter for an update?",
    "Count calls, emails, and messages since the interview.",
    (Option("yes", "Yes, I’ve asked"), Option("no", "No, I haven’t asked")),
)

RELATIONSHIP = Question(
    "relationship",
    "Do you know the interviewer?",
    "Their LinkedIn profile shows people you both know. Count only people you could mention by name in a message.",
    (
        Option(
            "know_each_other",
            "Yes, we know each other",
            "You’ve talked before, worked together, or gone to school together.",
        ),
        Option("shared_connection", "No, but we both know someone", "You could name that person."),
        Option("strangers", "No, we’ve never met"),
    ),
)

SENIORITY = Question(
    "seniority",
    "How senior is the interviewer?",
    "Look at their job title, and compare it with the role you applied for.",
    (
        Option("very_senior", "Very senior", "CEO, founder, board member, or several levels above the role."),
        Option("other", "Anyone else", "For example, your future manager or teammate."),
    ),
)

DETAILS = Question(
    "details",
    "Do you have all the interview details?",
    "That’s the time, the place or video link, and who to ask for.",
    (
        Option("clear", "Yes, I have everything"),
        Option("unclear", "No, something is missing", later=("clear",)),
    ),
)

REACH = Question(
    "reach",
    "Can you message the interviewer on LinkedIn?",
    "Open their profile. “1st” next to the name means you’re connected.",
    (
        Option("connected", "Yes, we’re connected", "It says “1st” next to their name."),
        Option(
            "message_open",
            "Yes, even though we’re not connected",
            "You share a LinkedIn group, or work at the same company now. Or they have an Open Profile, or you have an "
            "InMail credit.",
        ),
        Option("request_only", "No, only a connection request", "This is the case for most people you haven’t met."),
    ),
)

CULTURE = Question(
    "culture",
    "What is the company culture like?",
    "Look at how people there write: on the website, on LinkedIn, and in their emails to you.",
    (
        Option("open", "Open and informal", "People share their work, and managers are easy to talk to."),
        Option("formal", "Formal", "Titles, rank, and official channels matter."),
        Option("unsure", "I can’t tell yet", "Check the company’s website and LinkedIn page.", unsure=True),
    ),
)

DAYS_UNTIL = Question(
    "days_until",
    "How many days until the interview?",
    "Count from today. If it’s tomorrow, that’s one day.",
    (
        Option("two_or_fewer", "Two days or fewer"),
        Option("three_or_more", "Three days or more", later=("two_or_fewer",)),
    ),
)

PRESENCE = Question(
    "presence",
    "How active is the interviewer on LinkedIn?",
    "Look at their profile first. That’s a normal part of preparing.",
    (
        Option("open", "Active and open", "They post or comment, and their profile is complete."),
        Option("reserved", "Not very active", "Their profile is bare or private."),
        Option("unsure", "I can’t tell", "Check their profile and recent activity.", unsure=True),
    ),
)

ARRANGED_BY = Question(
    "arranged_by",
    "Who scheduled the interview?",
    "That’s the person who sent you the date and time.",
    (
        Option("interviewer", "The interviewer"),
        Option("recruiter", "Someone else", "A recruiter, HR, a coordinator, or an agency."),
    ),
)

QUESTIONS = (
    *(STAGE, PURPOSE, ASKED_NOT_TO, HAVE_EMAIL, CONTACT_SO_FAR),
    *(DAY_NAMED, SINCE_INTERVIEW, ASKED_ALREADY),
    # Within 0.02 questions of the shortest order for a message, and the shortest once the date is known
    # (benchmarks/questions.py). Culture comes before details, so a change of reach asks nothing pointless.
    *(REACH, DAYS_UNTIL, RELATIONSHIP, SENIORITY, CULTURE, DETAILS, PRESENCE, ARRANGED_BY),
)
