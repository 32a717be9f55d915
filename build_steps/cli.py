"""The commands of `build.py`."""

import sys
from collections.abc import Callable

from build_steps.console import BuildError, say
from build_steps.setup import virtualenv

USAGE = """\
python3 build.py build    build the site into site/; what happens without a word, too
python3 build.py serve    build it, serve it as GitHub Pages does, build again when a source changes
python3 build.py check    look at the built site, and say how to mend what is wrong with it
python3 build.py test     run every test, in a real browser too; paths after it run only those
python3 build.py explain  say what the reviewer makes of a sentence: its clauses, acts, topics, and the rules
python3 build.py zensical build the pages with the theme's successor, and say what differs
python3 build.py update   pin the newest versions of all Python packages, and show what changed"""


def main(arguments: list[str]) -> int:
    """Run one command.

    Args:
        arguments: the command line, without the program.

    Returns:
        The exit code.
    """
    name = arguments[0] if arguments else "build"
    if name not in COMMANDS:
        print(USAGE, file=sys.stdout if name in {"help", "-h", "--help"} else sys.stderr)
        return 0 if name in {"help", "-h", "--help"} else 2
    needs, command = COMMANDS[name]
    try:
        virtualenv.prepare(*needs)
        if not virtualenv.inside():
            return virtualenv.go_inside(arguments)
        return command(arguments[1:])
    except BuildError as failure:
        print(f"\n{failure}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        say("")
        return 130


def _build(arguments: list[str]) -> int:
    """Build the site."""
    from build_steps.pages import site

    _takes_none("build", arguments)
    site.build()
    return 0


def _serve(arguments: list[str]) -> int:
    """Build and serve the site."""
    from build_steps.hosting.serve import serve

    return serve(arguments)


def _check(arguments: list[str]) -> int:
    """Look at the built site."""
    from build_steps.check import check

    _takes_none("check", arguments)
    check()
    return 0


def _test(arguments: list[str]) -> int:
    """Run the tests."""
    from build_steps.run_tests import test

    return test(arguments)


def _explain(arguments: list[str]) -> int:
    """Say what the reviewer makes of a sentence."""
    from build_steps.explain import explain

    if not arguments:
        raise BuildError("'explain' takes a sentence in quotes: python3 build.py explain \"When will I hear?\"")
    say(explain(" ".join(arguments)))
    return 0


def _zensical(arguments: list[str]) -> int:
    """Try the theme's successor."""
    from build_steps.zensical import zensical

    _takes_none("zensical", arguments)
    return zensical()


def _update(arguments: list[str]) -> int:
    """Pin dependencies anew."""
    from build_steps.setup.lock import update

    _takes_none("update", arguments)
    return update()


def _takes_none(name: str, arguments: list[str]) -> None:
    """Refuse arguments that would go unheard."""
    if arguments:
        raise BuildError(f"'{name}' takes no arguments, and was given: {' '.join(arguments)}")


COMMANDS: dict[str, tuple[tuple[str, ...], Callable[[list[str]], int]]] = {
    "build": (("site",), _build),
    "serve": (("site",), _serve),
    "check": (("site",), _check),
    "test": (("site", "test"), _test),
    "explain": (("site",), _explain),
    "zensical": (("site", "zensical"), _zensical),
    "update": (("site", "update"), _update),
}
"""By name: the requirements it needs, and the function that does it."""
