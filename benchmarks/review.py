"""How long a review takes: `python benchmarks/review.py` prints figures for drafts of several lengths.

The texts are put together from the golden drafts, so that every rule has something to do.
"""

import sys
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parent.parent
LENGTHS = (600, 1_900, 10_000, 100_000)
ROUNDS = 40


def read_drafts() -> str:
    """Return the golden drafts as one long text."""
    paths = sorted((ROOT / "tests/reviewer/drafts").glob("*.txt"))
    return "\n\n".join(path.read_text(encoding="utf-8").split("\n\n", 1)[1] for path in paths)


def main() -> None:
    """Print the time of the import, of the first review, and of later ones."""
    sys.path.insert(0, str(ROOT))
    begin = perf_counter()
    from decision_tool.reviewer.run import review

    imported = perf_counter()
    drafts = read_drafts() * 20
    begin_first = perf_counter()
    review(drafts[:600])
    first = perf_counter() - begin_first
    print(f"import {1000 * (imported - begin):.1f} ms, first review {1000 * first:.1f} ms")
    for length in LENGTHS:
        times = []
        for number in range(max(3, ROUNDS * 600 // length)):
            start = number * 97 % 9_000
            text = drafts[start : start + length]
            review(text)
            begin = perf_counter()
            review(text)
            times.append(1000 * (perf_counter() - begin))
        times.sort()
        middle, high = times[len(times) // 2], times[int(len(times) * 0.95)]
        print(f"{length:7,} characters: median {middle:.2f} ms, p95 {high:.2f} ms of {len(times)}")


if __name__ == "__main__":
    main()
