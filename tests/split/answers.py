# mypy: disable-error-code="import-not-found"
"""Runs in Pyodide: answers requests, one a line in a file, and writes the answers, one a line in another."""

import sys
from pathlib import Path

sys.path.insert(0, sys.argv[1])

from decision_tool.bridge import handle

requests = Path(sys.argv[2]).read_text(encoding="utf-8").splitlines()
with Path(sys.argv[3]).open("w", encoding="utf-8") as answers:
    for request in requests:
        answers.write(handle(request) + "\n")
    if "call the second half" in sys.argv:
        import _codecs_jp
        import unicodedata

        answers.write(unicodedata.normalize("NFKD", "ﬁ½Å") + "\n")
        answers.write(_codecs_jp.getcodec("shift_jis").encode("テスト")[0].hex() + "\n")
