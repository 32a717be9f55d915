# mypy: disable-error-code="import-not-found"
"""Runs in Pyodide: answers requests, one a line in a file, and writes the answers, one a line in another."""

import sys

sys.path.insert(0, sys.argv[1])

from decision_tool.bridge import handle

with open(sys.argv[2], encoding="utf-8") as lines:
    requests = lines.read().splitlines()
print("started", file=sys.stderr)
with open(sys.argv[3], "w", encoding="utf-8") as answers:
    for number, request in enumerate(requests):
        answers.write(handle(request) + "\n")
        if number == int(sys.argv[4]):
            print("answered what the profile is taken of", file=sys.stderr)
    if "call the second half" in sys.argv:
        import _codecs_jp
        import unicodedata

        answers.write(unicodedata.normalize("NFKD", "ﬁ½Å") + "\n")
        answers.write(_codecs_jp.getcodec("shift_jis").encode("テスト")[0].hex() + "\n")
