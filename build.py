"""Build, serve and test the site: `python3 build.py help` lists the commands. What they need they set up."""

import sys

# Old Pythons must be able to read this file, so that they can say what is wrong: no new syntax in it.
if sys.version_info < (3, 12):
    sys.exit(
        "This project needs Python 3.12 or newer, and this is Python %d.%d. "
        "Install a newer one and run it by name, for example: python3.13 build.py" % sys.version_info[:2]
    )

from build_steps.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
