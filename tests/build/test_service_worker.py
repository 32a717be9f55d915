"""The service worker is written as modules, and served as one script, which every browser supports."""

import re

from build_steps.pages.offline import PARTS, PLACEHOLDER, SOURCE, join


def test_every_file_of_it_is_joined() -> None:
    """Exactly the existing files, and with a placeholder for the plan."""
    assert {f"{part}.mjs" for part in PARTS} == {path.name for path in SOURCE.iterdir()}
    assert join().count(PLACEHOLDER) == 1


def test_nothing_of_modules_is_left() -> None:
    """A script with `import` or `export` would not start."""
    assert not re.findall(r"^(?:import|export)\b.*", join(), re.MULTILINE)
