# mypy: disable-error-code="import-not-found"
"""Runs in Pyodide: reads one request per line from a file, and writes one answer per line to another."""

import sys

sys.path.insert(0, sys.argv[1])

from decision_tool.bridge import handle

CODECS = (
    *("_codecs_cn.gb18030", "_codecs_cn.gbk", "_codecs_cn.hz", "_codecs_hk.big5hkscs", "_codecs_tw.cp950"),
    *("_codecs_jp.euc_jisx0213", "_codecs_jp.cp932", "_codecs_kr.cp949", "_codecs_kr.johab"),
    "_codecs_iso2022.iso2022_jp_2",
)

with open(sys.argv[2], encoding="utf-8") as lines:
    requests = lines.read().splitlines()
last = int(sys.argv[4]) if sys.argv[4:] and sys.argv[4].isdecimal() else -1
print("started", file=sys.stderr)
with open(sys.argv[3], "w", encoding="utf-8") as answers:
    for number, request in enumerate(requests):
        answers.write(handle(request) + "\n")
        if number == last:
            print("answered what the profile is taken of", file=sys.stderr)
    if "call the second half" in sys.argv:
        import unicodedata
        import zlib
        from importlib import import_module

        answers.write(unicodedata.normalize("NFKD", "ﬁ½Å") + "\n")
        every = [chr(code) for code in range(0x110000)]
        names = "\n".join(unicodedata.name(each, "") for each in every)
        answers.write(f"{zlib.crc32(names.encode())} {unicodedata.lookup('LATIN SMALL LETTER A')}\n")
        for codec in CODECS:
            module, name = codec.split(".")
            codec = import_module(module).getcodec(name)
            encoded, _ = codec.encode("".join(every[:0xD800] + every[0xE000:]), "ignore")
            decoded, _ = codec.decode(encoded, "replace")
            answers.write(f"{name} {zlib.crc32(encoded)} {zlib.crc32(decoded.encode('utf-8', 'surrogatepass'))}\n")
        answers.write(import_module("_codecs_jp").getcodec("shift_jis").encode("テスト")[0].hex() + "\n")
