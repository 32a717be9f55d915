"""Measures the reviewer: `python3 benchmarks/reading.py` scores our own sentences and drafts, and stores the results.

`python3 benchmarks/reading.py --apart FOLDER` scores sentences and drafts that nobody working on the rules has seen.
The page 'How well does it read?' shows both. A folder has `*.tsv` files (rule, sign, family, and sentence, with a
heading line) and `drafts*.jsonl` files (kind, text, rules, and the limit if it isn't the usual one).
"""

import datetime
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from decision_tool.reviewer.run import review

RULES = ("pay", "role_question", "next_steps", "repeat", "pushy", "too_personal", "informal", "generic")
OWN = Path(__file__).resolve().parents[1] / "tests/reviewer/sentences"
RESULTS = Path(__file__).with_name("reading.json")


def measure(folder: Path) -> dict[str, Any]:
    """Review every sentence and draft in a folder.

    Args:
        folder: the folder.

    Returns:
        The date; the number of sentences; for each rule, the numbers found, missed, and falsely found; the number of
        innocent drafts; and how many of them got a warning.
    """
    tally = {rule: Counter[str]() for rule in RULES}
    number = 0
    for path in sorted(folder.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines()[1:]:
            rule, sign, _, text = line.split("\t")
            found = {finding.rule for finding in review(text).findings}
            number += 1
            if sign == "+":
                tally[rule]["found" if rule in found else "missed"] += 1
            else:
                for each in found & (set(RULES) - {"generic"} if rule == "neutral" else {rule}):
                    tally[each]["false"] += 1
    files = sorted(folder.glob("drafts*.jsonl"))
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    innocent = [draft for draft in map(json.loads, lines) if not draft["rules"] and not draft["arguable"]]
    unfair = sum(
        any(each.severity != "hint" for each in review(draft["text"], draft["kind"], limit=draft.get("limit")).findings)
        for draft in innocent
    )
    return {
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "sentences": number,
        "rules": {rule: {key: counts[key] for key in ("found", "missed", "false")} for rule, counts in tally.items()},
        "innocent": len(innocent),
        "unfair": unfair,
    }


def main(arguments: list[str]) -> None:
    """Measure, write the results, and print them.

    Args:
        arguments: none for our own sentences, or `--apart` and a folder.
    """
    results = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
    part, folder = ("apart", Path(arguments[1])) if arguments[:1] == ["--apart"] else ("own", OWN)
    results[part] = measure(folder)
    RESULTS.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(results[part], indent=1))


if __name__ == "__main__":
    main(sys.argv[1:])
