"""What advisers and surveys say: who, in which role, when, and where."""

from typing import NamedTuple


class Evidence(NamedTuple):
    """What one adviser or survey says.

    Attributes:
        id: its number, such as `E01`.
        topic: what it is about.
        position: its position, in a word or two.
        who: its author or publisher.
        role: their role.
        year: its year, or '' if undated.
        address: its address, without `https://`.
        text: what it says, in our words; '' if the position says it all.
    """

    id: str
    topic: str
    position: str
    who: str
    role: str
    year: str
    address: str
    text: str


EVIDENCE = (
    Evidence(
        "E01",
        "request or message before",
        "no",
        "The Muse",
        "career editor, hiring manager quoted",
        "",
        "themuse.com/advice/should-you-connect-with-the-hiring-manager-on-linkedin",
        "Nine times out of ten, don’t. Write a good thank-you, and connect after the decision.",
    ),
    Evidence(
        "E02",
        "request before",
        "no",
        "Hays",
        "recruiting firm",
        "2016",
        "hays.cn/en/features/HAYS_288923",
        "Viewing a profile is fine. A request assumes you already know each other. Connect if you’re hired.",
    ),
    Evidence(
        "E03",
        "request before",
        "no",
        "Northeastern University careers",
        "university career center",
        "2016",
        "news.northeastern.edu/2016/03/23/how-to-correspond-with-a-potential-employer/",
        "Connect once you’ve accepted the offer.",
    ),
    Evidence(
        "E04",
        "request before",
        "no",
        "Elliott Scott HR",
        "recruiting firm",
        "2015",
        "elliottscotthr.com/blog/2015/11/interview-etiquette-and-linkedin-to-connect-or-not-to-connect",
        "Wait until the process is over. If you just want to look them up, use private mode.",
    ),
    Evidence(
        "E05",
        "request any time, to a recruiter",
        "yes",
        "HR Bartender",
        "HR professional, two recruiters",
        "2013",
        "hrbartender.com/2013/recruiting/should-you-connect-with-recruiters-on-linkedin-ask-hr-bartender/amp/",
        "Recruiters build networks for a living. A request is fine if you have a reason and a complete profile.",
    ),
    Evidence(
        "E06",
        "request",
        "split",
        "Ivy Exec",
        "career site",
        "2022",
        "ivyexec.com/career-advice/2022/should-you-connect-on-linkedin-with-your-interviewer/",
        "It quotes people on both sides, by name.",
    ),
    Evidence(
        "E07",
        "message before",
        "yes, for logistics",
        "11 Recruitment",
        "recruiting firm",
        "",
        "11recruitment.com.au/blog/is-it-ok-to-contact-hiring-manager-directly-before-interview/",
        "Yes, if you have a practical reason and reply the way they’ve been contacting you. Use LinkedIn only if "
        "there’s no other way.",
    ),
    Evidence(
        "E08",
        "message after applying",
        "yes, if brief",
        "The Balance Careers",
        "career editor",
        "",
        "thebalancecareers.com/should-you-contact-a-hiring-manager-on-linkedin-4021244",
        "Yes, if it’s brief, but not if the posting says to apply only through the company’s system.",
    ),
    Evidence(
        "E09",
        "after, before decision",
        "depends",
        "Ask a Manager",
        "manager",
        "2008",
        "askamanager.blogspot.com/2008/11/using-linkedin-and-other-sites-after.html",
        "Managers differ. It’s not inappropriate, and you shouldn’t be offended if they don’t respond.",
    ),
    Evidence(
        "E10",
        "after HR viewed the profile",
        "no",
        "Ask a Manager on GovLoop",
        "manager",
        "",
        "insights.govloop.com/hr/after-i-applied-for-a-job-the-hr-"
        "rep-viewed-my-linkedin-profile-should-i-follow-up-with-her/",
        "They know you’re interested, because you applied.",
    ),
    Evidence(
        "E11",
        "request within an hour after",
        "no",
        "The Undercover Recruiter",
        "recruiter",
        "",
        "theundercoverrecruiter.com/connect-linkedin/",
        "A candidate was ruled out for sending a request within an hour of the interview.",
    ),
    Evidence(
        "E12",
        "bypassing the recruiter",
        "no",
        "Manager Tools forum",
        "candidate",
        "",
        "manager-tools.com/forums/following-after-interview-when-you-have-recruiter",
        "A candidate says an interview was canceled after someone went around the recruiter.",
    ),
    Evidence(
        "E13",
        "five more messages after a good thank-you",
        "no",
        "Jobwala365",
        "interviewer",
        "",
        "jobwala365.com/blog-post-29.html",
        "The thank-you and one request were fine. The rest ruined the good impression.",
    ),
    Evidence(
        "E14",
        "whether a thank-you helps",
        "80% of HR managers (US) say yes",
        "Accountemps",
        "survey by a staffing firm",
        "2017",
        "press.roberthalf.com",
        "A thank-you helps, and email is the best way to send it.",
    ),
    Evidence(
        "E15",
        "whether a thank-you helps",
        "42% helpful, 55% not",
        "Accountemps, on CareerBeacon",
        "survey by a staffing firm",
        "2017",
        "explore.careerbeacon.com",
        "In Canada, the same firm’s survey got a different answer.",
    ),
    Evidence(
        "E16",
        "how to send a thank-you",
        "email 87%, phone 81%, social media 27%",
        "Accountemps",
        "survey of 500+ HR managers",
        "2012",
        "blog.resumebear.com/interview-tips/farewell-handwritten-interview-thank-you-note/",
        "Of the three, social media is the least accepted way to say thanks.",
    ),
    Evidence(
        "E17",
        "whether a thank-you matters",
        "68% say yes",
        "TopResume",
        "survey of 358, seller of resume services",
        "2017",
        "talentinc.com/press-2017-11-14/",
        "It should come within 24 hours.",
    ),
    Evidence(
        "E18",
        "identical thank-yous",
        "turned the employer off",
        "Trendpulse, citing a Fortune story",
        "report",
        "",
        "trendpulse.me/articles/1d200c9e",
        "Every candidate sent the same AI-written thank-you.",
    ),
    Evidence(
        "E19",
        "formal processes",
        "no contact after the interview",
        "A residency program",
        "written policy",
        "2012",
        "studylib.net/doc/5297999/",
        "Faculty and applicants may not contact each other once the interview is over.",
    ),
    Evidence(
        "E20",
        "request with or without a note",
        "26.42% accepted with a note, 26.37% without, of 16,492",
        "Botdog, as reported on another site",
        "software vendor",
        "2026",
        "linkedinsider.blog",
        "These were sales messages, not messages from job candidates, so they don’t prove anything either way.",
    ),
    Evidence(
        "E21",
        "request to the hiring manager, after applying or after the interview",
        "yes, mostly",
        "Career Connectors",
        "career network that asked nine hiring managers",
        "",
        "careerconnectors.org/tag/career-connectors/",
        "It shows initiative. It’s fine if it introduces you and doesn’t ask for a favor.",
    ),
    Evidence(
        "E22",
        "request after a phone interview, before a decision",
        "no",
        "Manager Tools forum",
        "managers in a thread",
        "",
        "manager-tools.com/forums/should-i-seek-connection-linkedin",
        "There’s little to gain and something to lose while you’re still in the running. If you aren’t chosen, go "
        "ahead.",
    ),
)
