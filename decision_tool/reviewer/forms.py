"""Normalizes words for lookup: `negotiating`, `negotiated`, and `negotiate` have the same form.

A form doesn't have to be a word. It only has to be the same in the topics and in the draft.
"""

from decision_tool.reviewer.lexicon import words

CONTRACTED = {"re": "are", "ve": "have", "ll": "will", "d": "would", "m": "am"}
CONTRACTIONS = {
    "won't": ("will", "not"),
    "can't": ("can", "not"),
    "cannot": ("can", "not"),
    "shan't": ("shall", "not"),
    "let's": ("let", "us"),
    "im": ("i", "am"),
    "ive": ("i", "have"),
    "whats": ("what", "is"),
    "dont": ("do", "not"),
    "didnt": ("do", "not"),
    "doesnt": ("do", "not"),
    "cant": ("can", "not"),
    "wont": ("will", "not"),
    "isnt": ("is", "not"),
    "youre": ("you", "are"),
    "youve": ("you", "have"),
    "havent": ("have", "not"),
    "hasnt": ("have", "not"),
    "couldnt": ("could", "not"),
    "ya": ("you",),
    "u": ("you",),
    "o'clock": ("o'clock",),
}
# After these, 's means `is`; after other words it's possessive.
IS_BEFORE = words("it that what who where how when there here he she this why everything something nothing")
IRREGULAR = dict(
    pair.split(":")
    for pair in words(
        "is:be am:be are:be was:be were:be been:be being:be has:have had:have having:have does:do did:do done:do "
        "doing:do went:go gone:go goes:go going:go paid:pay said:say says:say made:make making:make took:take "
        "taken:take taking:take got:get gotten:get getting:get gave:give given:give giving:give knew:know known:know "
        "thought:think told:tell sent:send wrote:write written:write writing:write heard:hear met:meet left:leave "
        "leaving:leave kept:keep felt:feel spoke:speak spoken:speak saw:see seen:see seeing:see came:come coming:come "
        "chose:choose chosen:choose began:begin begun:begin built:build ran:run led:lead lost:lose losing:lose "
        "held:hold found:find brought:bring bought:buy taught:teach caught:catch stood:stand understood:understand "
        "spent:spend fell:fall fallen:fall grew:grow grown:grow drew:draw drawn:draw sat:sit won:win sold:sell "
        "slept:sleep dealt:deal meant:mean shown:show drove:drive driven:drive broke:break broken:break forgot:forget "
        "forgotten:forget used:use using:use died:die dying:die tied:tie lying:lie lied:lie agreed:agree "
        "agreeing:agree needed:need needing:need dealing:deal owed:owe owing:owe hid:hide children:child kids:kid "
        "women:woman men:man people:person folks:person wives:wife lives:life better:better best:best rose:rise "
        "risen:rise threw:throw flew:fly wore:wear swore:swear hung:hang dreamt:dream learnt:learn shot:shoot "
        "fed:feed lent:lend bent:bend stuck:stick struck:strike fought:fight sought:seek slid:slide bit:bite "
        "blew:blow blown:blow froze:freeze woke:wake cried:cry tried:try evening:evening morning:morning "
        "feeling:feeling feelings:feeling meeting:meeting meetings:meeting interviewing:interview "
        "interviewed:interview building:building offering:offering "
    )
)
PAST = words(
    "was were had did done went gone paid said made took taken got gotten gave given knew known thought told sent "
    "wrote written heard met left kept felt spoke spoken saw seen came chose chosen began begun built ran led lost "
    "held found brought bought taught caught stood understood spent fell fallen grew grown drew drawn sat won sold "
    "slept dealt meant shown drove driven broke broken forgot forgotten used died rose threw flew wore hung learnt "
    "shot fed lent stuck struck fought sought cut set put read rebuilt oversaw overcame"
)
KEPT = words(
    "this thus news less unless always perhaps yes else does various previous business plus bias is his its as us "
    "need speed indeed seed feed bleed exceed proceed succeed agreed thing something nothing anything everything "
    "during bring string king spring sing wing red bed led shed sacred hundred kindred ring sting cling "
    "tens series species means lens bus gas across towards besides afterwards address class process access "
    "401k 2day success press stress pass miss less boss loss guess discuss"
)
NUMBERS = words(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred"
)
DAYS = words(
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays "
    "sundays mon tue tues wed thu thur thurs fri"
)
MONTHS = words(
    "january february april june july august september october november december jan feb "
    "apr jun jul aug sept oct nov dec"
)
AFTER_DIGITS = "kmsthndrap"
MONEY, NUMBER, DAY, MONTH = "5k", "5", "monday", "june"
VOWELS = frozenset("aeiouy")
LONGEST = 40
MOST_CACHED = 20_000
_forms: dict[str, str] = {}


def form(word: str) -> str:
    """Return the lookup form of a word.

    Args:
        word: a word in lower case, without apostrophes.
    """
    found = _forms.get(word)
    if found is None:
        if len(_forms) >= MOST_CACHED:
            _forms.clear()
        found = _forms[word] = _find(word)
    return found


def _find(word: str) -> str:
    """Compute what `form` returns."""
    if word[:1].isdigit() and word.rstrip(AFTER_DIGITS).isdigit() and word not in KEPT:
        return MONEY if word[-1] == "k" else NUMBER
    if word in NUMBERS:
        return NUMBER
    if word in DAYS:
        return DAY
    if word in MONTHS:
        return MONTH
    if word in IRREGULAR:
        return IRREGULAR[word]
    if len(word) <= 3 or len(word) > LONGEST or word in KEPT:
        return word
    return _normalize(_strip_ending(word))


def _strip_ending(word: str) -> str:
    """Return a word without its plural or tense ending."""
    if word.endswith(("ies", "ied")):
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-2] if word.endswith(("ses", "xes", "zes", "ches", "shes")) else word[:-1]
    for ending in ("ing", "ed"):
        if word.endswith(ending):
            left = word[: -len(ending)]
            if len(left) >= 2 and not VOWELS.isdisjoint(left):
                return _restore(left)
    return word


def _restore(left: str) -> str:
    """Restore a verb from its stem before `ing` or `ed`: `plann` becomes plan, `hir` becomes hire."""
    if len(left) > 3 and left[-1] == left[-2] and left[-1] not in "lsz":
        return left[:-1]
    if len(left) == 3 and left[0] not in VOWELS and left[1] in VOWELS and left[2] not in "aeiouywx":
        return left + "e"
    return left


def _normalize(word: str) -> str:
    """Return a word in American spelling, without a silent final `e`."""
    if len(word) > 4 and word.endswith("e") and not word.endswith("ee"):
        word = word[:-1]
    if word.endswith("is") and len(word) > 5:
        word = word[:-1] + "z"
    for british, american in (("avour", "avor"), ("onour", "onor"), ("abour", "abor"), ("olour", "olor")):
        if british in word:
            word = word.replace(british, american)
    return word


def expand(token: str) -> tuple[str, ...]:
    """Expand a contraction.

    Args:
        token: a token in lower case, with straight apostrophes.

    Returns:
        One or two words without apostrophes; a possessive loses its `s`.
    """
    if token in CONTRACTIONS:
        return CONTRACTIONS[token]
    head, mark, tail = token.partition("'")
    if not mark:
        return (token,)
    if tail == "t" and head.endswith("n") and len(head) > 2:
        return (head[:-1], "not")
    if tail in CONTRACTED and head:
        return (head, CONTRACTED[tail])
    if tail == "s":
        return (head, "is") if head in IS_BEFORE else (head,)
    return (token.replace("'", ""),)
