"""The names of parts that do something different in some kinds of messages."""

from decision_tool.composer import BOOK
from decision_tool.render import draft


def test_a_part_is_called_what_it_does_in_its_kind() -> None:
    """An offer isn't a practical question, and an apology isn't thanks."""
    kinds = {kind.id: kind for kind in BOOK.kinds}
    assert draft.part_name("logistics", kinds["message"]) == "Offer to help"
    assert draft.part_name("logistics", kinds["logistics"]) == "Practical question"
    assert draft.part_name("gratitude", kinds["correction"]) == "Apology"
    assert draft.part_name("gratitude", kinds["message"]) == "Thanks"
