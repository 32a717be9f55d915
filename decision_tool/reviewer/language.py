"""Guesses the language of a text from common function words."""

from collections.abc import Iterable

from decision_tool.reviewer.lexicon import words

ENGLISH = words(
    "the a an and or of to in on at for with from by as is are was were be been am i i'm i've i'd "
    "i'll you your you're my me we our us it its it's this that these those he she they them their "
    "who which what when where how why would could should can will may might do does did have has had "
    "not no so if but about more most very just also any thank thanks please hello hi dear hey best "
    "regards sincerely role position interview job company team work"
)
OTHER = words(
    "und der das ich nicht mit für sie ist ein eine einen auf vielen dank zu wir ihr ihre ihnen sehr "
    "den dem geehrte geehrter freue mich bei zum zur über auch haben het een van ik voor met niet "
    "zijn bedankt ook naar deze wij bij le les des et est je vous pour une dans votre avec merci "
    "bonjour du sur que qui nous cette bien très suis au mon el los las y por con para es gracias "
    "hola su usted muy sobre mucho saludos lo os um uma não obrigado obrigada você olá com pela pelo "
    "sua seu il che per di grazie sono della sulla molto buongiorno ho nella dal och att jag det för "
    "på med som tack inte og jeg takk ikke til av się nie jest dziękuję na że za ve bir için ile bu "
    "și pentru cu mulțumesc este sunt"
)


def guess_language(words: Iterable[str]) -> str:
    """Guess whether a text is English.

    Args:
        words: its words, in lower case.

    Returns:
        `en`, `other`, or `unknown` if there are no letters. If in doubt, `en`.
    """
    total = english = other = foreign = 0
    for word in words:
        if not word.isalpha() and not word[0].isalpha():
            continue
        total += 1
        english += word in ENGLISH
        other += word in OTHER
        foreign += not word.isascii() and not is_latin(word)
    if not total:
        return "unknown"
    if foreign * 2 > total and foreign > english:
        return "other"
    if other >= 3 and other > english * 2 and other * 8 >= total:
        return "other"
    return "en"


def is_latin(word: str) -> bool:
    """Return whether a word is in Latin script, including accents."""
    return all(char < "\u0250" or "\u0300" <= char <= "\u036f" or "\u1e00" <= char <= "\u1eff" for char in word)
