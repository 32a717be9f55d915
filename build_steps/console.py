"""The build's output, its errors, and the programs it runs."""

import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path


class BuildError(Exception):
    """A step failed; the message says in a sentence or two what is wrong and what to do."""


def say(line: str) -> None:
    """Print one line of progress and flush it, even when the output is a pipe.

    Args:
        line: what is being done, in the present tense.
    """
    print(line, flush=True)


@contextmanager
def step(line: str) -> Iterator[None]:
    """Print what starts, and afterwards how long it took.

    Args:
        line: what is being done, in the present tense, without a period.
    """
    say(f"{line} …")
    start = time.monotonic()
    yield
    say(f"  done in {time.monotonic() - start:.1f} s")


def run(
    command: Sequence[str | Path],
    *,
    advice: str,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    quiet: bool = False,
) -> str:
    """Run a program, and stop the build with advice if it fails.

    Args:
        command: the program and its arguments.
        advice: what to print and suggest if it fails.
        env: its whole environment; None for ours.
        cwd: its working directory; None for ours.
        quiet: whether to capture its output and show it only on failure.

    Returns:
        Its standard output if `quiet`; otherwise '', because it was shown already.

    Raises:
        BuildError: the program is missing, or its exit code is not 0.
    """
    words = [str(word) for word in command]
    try:
        done = subprocess.run(
            words,
            env=dict(env) if env is not None else None,
            cwd=cwd,
            check=False,
            text=True,
            stdout=subprocess.PIPE if quiet else None,
            stderr=subprocess.PIPE if quiet else None,
        )
    except OSError as error:
        raise BuildError(f"{advice}\n  {words[0]} could not be started: {error}") from error
    if done.returncode != 0:
        if quiet:
            sys.stdout.write(done.stdout + done.stderr)
        raise BuildError(f"{advice}\n  This command failed (exit code {done.returncode}): {' '.join(words)}")
    return done.stdout or ""
