"""The service worker is written as modules, and served as the one script that every browser takes."""

import re

from build_steps.pages.offline import PARTS, PLACEHOLDER, SOURCE, join


def test_every_file_of_it_is_joined() -> None:
    """None is left out, none is named that is gone, and the plan has its place."""
    assert {f"{part}.mjs" for part in PARTS} == {path.name for path in SOURCE.iterdir()}
    assert join().count(PLACEHOLDER) == 1


def test_nothing_of_modules_is_left() -> None:
    """A script with `import` or `export` in it would not start at all."""
    assert not re.findall(r"^(?:import|export)\b.*", join(), re.MULTILINE)
