"""Files whose bytes no hand of tables.py would write: damaged ones, and some that are no tables at all."""

import zlib

HEADER = "番号,名称,人数"
ROWS = ["1,東町会館,60", "2,西町会館,45", "3,南町会館,80", "4,北山会館,30"]
CELLS = [line.split(",") for line in [HEADER, *ROWS]]


def damaged_files():
    yield from broken_bytes()
    yield from odd_ends()
    yield from no_tables()


def truth(name, about, **more):
    known = {
        "file": name, "table": name.removesuffix(".csv"), "about": about, "encoding": "utf-8", "bom": False,
        "lineEnding": "crlf", "delimiter": ",", "recordCount": 5, "headerRows": [1], "dataRecordCount": 4,
        "records": CELLS,
    }
    return {**known, **more}


def lines(*texts, end="\r\n"):
    return "".join(text + end for text in texts)


def with_null(record, field):
    cells = [list(row) for row in CELLS]
    cells[record - 1][field] = None
    return cells


def broken_bytes():
    """A byte that fits nothing: its cell has no text, every other cell is read."""
    whole = lines(HEADER, *ROWS)
    name = "broken-utf8.csv"
    content = whole.encode().replace("西町".encode(), b"\xe8\xa5\xbf\xff")
    yield name, content, truth(name, "a byte FF within UTF-8", records=with_null(3, 1))
    name = "broken-utf8-cut.csv"
    content = whole.encode().replace("南町会館".encode(), "南町会館".encode()[:-1])
    yield name, content, truth(name, "a character of UTF-8 cut by a byte limit", records=with_null(4, 1))
    name = "broken-cp932.csv"
    content = whole.encode("cp932").replace("西町".encode("cp932"), "西".encode("cp932") + b"\xfd\xfe")
    yield name, content, truth(name, "two bytes FD FE within CP932", encoding="cp932", records=with_null(3, 1))
    name = "broken-euc.csv"
    content = whole.encode("euc_jp").replace("北山".encode("euc_jp"), b"\xcb\xcc\xff")
    yield name, content, truth(name, "a byte FF within EUC-JP", encoding="euc-jp", records=with_null(5, 1))
    name = "mixed-encodings.csv"
    content = lines(HEADER, *ROWS[:3]).encode() + lines(ROWS[3]).encode("cp932")
    yield name, content, truth(name, "a CP932 record appended to a file in UTF-8", records=with_null(5, 1))
    name = "utf16-odd.csv"
    content = b"\xff\xfe" + whole.encode("utf-16-le") + b"\x0d"
    yield name, content, truth(
        name, "UTF-16 with a lone byte at the end", encoding="utf-16le", bom=True, recordCount=None, records=None,
        dataRecordCount=None, unsaid=["recordCount", "records", "dataRecordCount", "setAside"])


def odd_ends():
    name = "three-ends.csv"
    content = f"{HEADER}\r\n{ROWS[0]}\n{ROWS[1]}\r{ROWS[2]}\r\n{ROWS[3]}".encode("cp932")
    yield name, content, truth(name, "all three line ends, none at the end", encoding="cp932", lineEnding="mixed")
    name = "crcrlf.csv"
    content = lines(HEADER, *ROWS, end="\r\r\n").encode()
    yield name, content, truth(
        name, "line ends doubled by a text-mode upload: CR CR LF, so a blank line after each record",
        unsaid=["lineEnding"])
    name = "eof-sign.csv"
    content = lines(HEADER, *ROWS).encode("cp932") + b"\x1a"
    yield name, content, truth(
        name, "an old end-of-file sign 1A after the last record", encoding="cp932", recordCount=None, records=None,
        dataRecordCount=None, unsaid=["recordCount", "records", "dataRecordCount", "setAside"])
    name = "bom-twice.csv"
    content = b"\xef\xbb\xbf\xef\xbb\xbf" + lines(HEADER, *ROWS).encode()
    yield name, content, truth(name, "a byte order mark twice", bom=True, records=None, unsaid=["records"])
    name = "sep-line.csv"
    content = ("sep=;\r\n" + lines(HEADER, *ROWS).replace(",", ";")).encode()
    yield name, content, truth(
        name, "Excel's sep= line before a table with semicolons", delimiter=";", recordCount=6, headerRows=[2],
        records=[["sep=", ""], *CELLS], setAside=[[1, "preamble"]])


def no_tables():
    """What must be refused with a sentence."""
    html = "<!DOCTYPE html>\n<html><head><title>404</title></head>\n<body><p>ページが見つかりません</p></body></html>\n"
    samples = {
        "workbook": (b"PK\x03\x04\x14\x00\x06\x00\x08\x00" + zlib.compress(b"[Content_Types].xml" * 9),
                     "a workbook named .csv"),
        "old-workbook": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504), "an old workbook named .csv"),
        "page": (html.encode(), "an HTML page named .csv"),
        "page-late": (("\r\n\r\n  " + html.lower()).encode("cp932"), "an HTML page after blank lines, in CP932"),
        "pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n", "a PDF named .csv"),
        "image": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(64), "an image named .csv"),
        "empty": (b"", "an empty file"),
        "only-bom": (b"\xef\xbb\xbf", "a byte order mark and nothing else"),
        "conflict": (lines(HEADER, "<<<<<<< HEAD", ROWS[0], "=======", "1,東町会館,61", ">>>>>>> main",
                           *ROWS[1:], end="\n").encode(), "git conflict markers"),
        "nul-ridden": (bytes(range(0, 256)) * 2 + bytes(2000), "bytes, most of them NUL"),
    }
    for name, (content, about) in samples.items():
        yield f"no-table-{name}.csv", content, {
            "file": f"no-table-{name}.csv", "table": f"no-table-{name}", "about": about, "refused": True}
