"""What each part of a message is called, where its kind gives it something else to do."""

from decision_tool.composer import BOOK
from decision_tool.render import draft


def test_a_part_is_called_what_it_does_in_its_kind() -> None:
    """An offer is no practical question, and an apology no thanks."""
    kinds = {kind.id: kind for kind in BOOK.kinds}
    assert draft.part_name("logistics", kinds["message"]) == "Offer to help"
    assert draft.part_name("logistics", kinds["logistics"]) == "Practical question"
    assert draft.part_name("gratitude", kinds["correction"]) == "Apology"
    assert draft.part_name("gratitude", kinds["message"]) == "Thanks"
