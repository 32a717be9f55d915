"""Builds, serves and tests the site: `python3 build.py help` lists the commands. Each installs what it needs."""

import sys

# An old Python has to parse this file to print the message below, so it uses no new syntax.
if sys.version_info < (3, 12):
    sys.exit(
        "This project needs Python 3.12 or newer, and this is Python %d.%d. "
        "Install a newer one and run it by name, for example: python3.13 build.py" % sys.version_info[:2]
    )

from build_steps.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
