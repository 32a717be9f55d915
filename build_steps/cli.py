"""The commands of `build.py`."""

import sys
from collections.abc import Callable

from build_steps.console import BuildError, say
from build_steps.setup import virtualenv

USAGE = """\
python3 build.py build   build the site into site/; so does python3 build.py alone
python3 build.py serve   build it, serve it as GitHub Pages does, and rebuild when a source changes
python3 build.py check   check the built site, and say how to fix what is wrong with it
python3 build.py test    run all tests; --fast leaves out browsers, --full adds the slow ones, or name paths
python3 build.py profile note which functions of Pyodide's program the tool runs; the others travel later
python3 build.py explain say what the reviewer makes of a sentence: its clauses, acts, topics, and the rules
python3 build.py update  re-pin all Python and npm packages to their newest versions, and show what changed"""


def main(arguments: list[str]) -> int:
    """Run one command.

    Args:
        arguments: the command line, without the program's name.

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
    """Check the built site."""
    from build_steps.check import check

    _takes_none("check", arguments)
    check()
    return 0


def _test(arguments: list[str]) -> int:
    """Run the tests."""
    from build_steps.run_tests import test

    return test(arguments)


def _profile(arguments: list[str]) -> int:
    """Renew the profile of Pyodide's WebAssembly."""
    from build_steps.runtime.split.take import take

    _takes_none("profile", arguments)
    return take()


def _explain(arguments: list[str]) -> int:
    """Explain how the reviewer reads a sentence."""
    from build_steps.explain import explain

    if not arguments:
        raise BuildError("'explain' takes a sentence in quotes: python3 build.py explain \"When will I hear?\"")
    say(explain(" ".join(arguments)))
    return 0


def _update(arguments: list[str]) -> int:
    """Update the locks."""
    from build_steps.setup.lock import update

    _takes_none("update", arguments)
    return update()


def _takes_none(name: str, arguments: list[str]) -> None:
    """Reject arguments that the command would ignore."""
    if arguments:
        raise BuildError(f"'{name}' takes no arguments, and was given: {' '.join(arguments)}")


COMMANDS: dict[str, tuple[tuple[str, ...], Callable[[list[str]], int]]] = {
    "build": (("site",), _build),
    "serve": (("site",), _serve),
    "check": (("site",), _check),
    "test": (("site", "test"), _test),
    "profile": (("site", "test"), _profile),
    "explain": (("site",), _explain),
    "update": (("site", "lock"), _update),
}
"""By name: the dependency groups a command needs, and its function."""
