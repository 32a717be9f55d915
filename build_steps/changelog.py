"""Prints one version's section of the changelog, for its release: `python3 -m build_steps.changelog v1.2.0`."""

import re
import sys

from build_steps.paths import ROOT

CHANGELOG = ROOT / "CHANGELOG.md"


def section(changelog: str, version: str) -> str:
    """Return the changelog's section for a version.

    Args:
        changelog: the text of the changelog.
        version: the version, with or without a leading `v`.

    Returns:
        The section without its title; '' if there is none.
    """
    title = rf"^## {re.escape(version.removeprefix('v'))}(?: .*)?$"
    parts = re.split(title, changelog, maxsplit=1, flags=re.MULTILINE)
    return re.split(r"^## ", parts[1], maxsplit=1, flags=re.MULTILINE)[0].strip() if len(parts) == 2 else ""


def main(arguments: list[str]) -> int:
    """Print the section of a version.

    Args:
        arguments: the version.

    Returns:
        The exit code: 1 if the changelog has no such section, 2 if no version was given.
    """
    if len(arguments) != 1:
        print("Name a version: python3 -m build_steps.changelog v1.2.0", file=sys.stderr)
        return 2
    found = section(CHANGELOG.read_text(encoding="utf-8"), arguments[0])
    print(
        found or f"CHANGELOG.md has no section '## {arguments[0].removeprefix('v')}'.",
        file=None if found else sys.stderr,
    )
    return 0 if found else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
