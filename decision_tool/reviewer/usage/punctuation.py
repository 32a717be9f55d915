"""Missing spaces, and closings with a letter too many or too few."""

from decision_tool.reviewer.usage.model import usage

OPENERS = r"(?:I|The|My|We|It|Please|Thank|Thanks|This|Looking|You|In|As|If|Also|For|At)\b(?![./])"

PUNCTUATION = (
    usage(
        "",
        r"(?P<wrong>,)(?<=[A-Za-z]{2},)(?=(?:[a-z]{2,}|I)(?![\w./@]))",
        "Add a space after the comma.",
        ", ",
    ),
    usage(
        "",
        r"(?P<wrong>[.?])(?<=[A-Za-z][a-z].)(?=" + OPENERS + ")",
        "Add a space between the sentences.",
        r"\g<wrong> ",
    ),
    usage(
        "iam ihave iwould iwas iappreciate ilook ihope ibelieve ithink iwant iwanted iworked ienjoyed iwill",
        r"(?<![\w'’-])(?P<wrong>I)(?=(?:am|have|would|was|appreciate|look|hope|believe|think|want|wanted|worked|enjoyed"
        r"|will)\b)",
        "Add a space after “I.”",
        "I ",
    ),
    usage(
        "sincerely faithfully truly",
        r"(?m)^(?P<wrong>Your|Yours['’]) (?:[Ss]incerely|[Ff]aithfully|[Tt]ruly)\b",
        "Write “Yours.”",
        "Yours",
    ),
    usage(
        "regard",
        r"(?m)\b(?:[Bb]est|[Kk]ind|[Ww]arm|[Kk]indest|[Ww]armest|[Tt]hanks?(?: and"
        r"| ?&)) (?P<wrong>[Rr]egard)(?=[ ,.]*$)",
        "Write “regards.”",
        r"\g<wrong>s",
    ),
)
