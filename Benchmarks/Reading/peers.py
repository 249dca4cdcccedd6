"""The peers: each gets a file's path and says what it can of encoding, delimiter, records and header row.

A question that a peer has no word for is left out of its answer. Where a peer fails, the file counts as wrong.
Each is asked in the way that suits it best within what somebody would write who does not know the file.
"""

import csv
import io
import json
import shutil
import subprocess
from pathlib import Path

CANONICAL = {
    "ascii": "utf-8", "utf-8": "utf-8", "utf-8-sig": "utf-8", "shift-jis": "cp932", "shift-jis-2004": "cp932",
    "shift-jisx0213": "cp932", "cp932": "cp932", "windows-31j": "cp932", "sjis": "cp932", "euc-jp": "euc-jp",
    "euc-jis-2004": "euc-jp", "euc-jisx0213": "euc-jp", "iso-2022-jp": "iso-2022-jp", "iso2022-jp": "iso-2022-jp",
    "iso2022-jp-2": "iso-2022-jp", "iso2022-jp-1": "iso-2022-jp", "iso2022-jp-3": "iso-2022-jp",
    "iso2022-jp-ext": "iso-2022-jp", "iso2022-jp-2004": "iso-2022-jp",
    "utf-16-le": "utf-16le", "utf-16le": "utf-16le", "utf-16-be": "utf-16be", "utf-16be": "utf-16be",
}
CODECS = {"utf-8": "utf-8-sig", "cp932": "cp932", "euc-jp": "euc_jp", "iso-2022-jp": "iso2022_jp"}


def canonical(name, content):
    """The name by which the truth knows an encoding; the order of UTF-16 by its mark."""
    name = (name or "").lower().replace("_", "-")
    if name == "utf-16":
        return "utf-16be" if content.startswith(b"\xfe\xff") else "utf-16le"
    return CANONICAL.get(name, name)


def decoded(content, encoding):
    if encoding.startswith("utf-16"):
        codec = "utf-16-be" if encoding == "utf-16be" else "utf-16-le"
        return content.decode(codec).removeprefix("\ufeff")
    return content.decode(CODECS.get(encoding, encoding))


def rows_of(text, delimiter):
    """Every record as the csv module reads it; its empty lists, for blank lines, are left out."""
    return [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if row]


def read_with_csv(content, encoding):
    """The standard module with its Sniffer, told the three delimiters; a comma where it gives up."""
    answer = {"encoding": encoding}
    text = decoded(content, encoding)
    try:
        answer["delimiter"] = csv.Sniffer().sniff(text, delimiters=",\t;").delimiter
    except csv.Error:
        answer["delimiter"] = ","
    answer["records"] = rows_of(text, answer["delimiter"])
    answer["recordCount"] = len(answer["records"])
    try:
        answer["headerRow"] = 1 if csv.Sniffer().has_header(text) else None
    except (csv.Error, StopIteration):
        answer["headerRow"] = 1
    return answer


def chardet_and_csv(path):
    import chardet
    content = Path(path).read_bytes()
    return read_with_csv(content, canonical(chardet.detect(content)["encoding"], content))


def normalizer_and_csv(path):
    import charset_normalizer
    content = Path(path).read_bytes()
    best = charset_normalizer.from_bytes(content).best()
    return read_with_csv(content, canonical(best.encoding if best else "", content))


def clevercsv_reader(path):
    import clevercsv
    from clevercsv.encoding import get_encoding
    content = Path(path).read_bytes()
    encoding = canonical(get_encoding(path, try_cchardet=False), content)
    answer = {"encoding": encoding}
    text = decoded(content, encoding)
    dialect = clevercsv.Detector().detect(text)
    answer["delimiter"] = dialect.delimiter
    answer["records"] = [row for row in clevercsv.reader(io.StringIO(text, newline=""), dialect) if row]
    answer["recordCount"] = len(answer["records"])
    answer["headerRow"] = 1 if clevercsv.Detector().has_header(text) else None
    return answer


def frictionless_reader(path):
    from frictionless import system
    from frictionless.resources import TableResource
    content = Path(path).read_bytes()
    with system.use_context(trusted=True), TableResource(path=str(path)) as table:
        answer = {"encoding": canonical(table.encoding, content)}
        control = table.dialect.get_control("csv") if table.dialect.has_control("csv") else None
        answer["delimiter"] = control.delimiter if control else ","
        rows = table.dialect.header_rows if table.dialect.header else []
        answer["headerRow"] = rows[-1] if rows else None
        answer["records"] = [[str(cell or "") for cell in cells] for cells in table.cell_stream if cells]
        answer["recordCount"] = len(answer["records"])
    return answer


def duckdb_reader(path):
    import duckdb
    base = duckdb.connect()
    row = base.execute(
        "select Delimiter, SkipRows, HasHeader from sniff_csv(?, sample_size = -1)", [str(path)]).fetchone()
    answer = {"delimiter": row[0], "headerRow": row[1] + 1 if row[2] else None}
    try:
        found = base.execute(
            "select * from read_csv(?, delim = ?, header = false, skip = 0, all_varchar = true, null_padding = true, "
            "strict_mode = false, sample_size = -1)", [str(path), row[0]]).fetchall()
    except duckdb.Error:
        found = None
    if found is not None:
        answer["records"] = [[cell or "" for cell in cells] for cells in found]
        answer["recordCount"] = len(found)
        answer["pads"] = True
    return answer


def miller(path):
    told = subprocess.run(
        ["mlr", "--icsv", "--ojsonl", "--implicit-csv-header", "--allow-ragged-csv-input", "--infer-none", "cat",
         str(path)], capture_output=True, timeout=60)
    if told.returncode != 0:
        raise ValueError(told.stderr.decode("utf-8", "replace"))
    rows = [list(json.loads(line).values()) for line in told.stdout.decode().split("\n") if line]
    return {"records": rows, "recordCount": len(rows), "pads": True}


def qsv(path):
    told = subprocess.run(["qsv", "sniff", "--json", str(path)], capture_output=True, timeout=60)
    if told.returncode != 0:
        raise ValueError(told.stderr.decode("utf-8", "replace"))
    found = json.loads(told.stdout)
    rows = rows_of_qsv(path, found["delimiter_char"])
    return {
        "delimiter": found["delimiter_char"], "headerRow": found["preamble_rows"] + 1 if found["header_row"] else None,
        "records": rows, "recordCount": len(rows), "pads": True}


def rows_of_qsv(path, delimiter):
    told = subprocess.run(
        ["qsv", "fixlengths", "--delimiter", delimiter, str(path)], capture_output=True, timeout=60)
    if told.returncode != 0:
        raise ValueError(told.stderr.decode("utf-8", "replace"))
    return rows_of(told.stdout.decode(), ",")


PEERS = {
    "chardet + csv": chardet_and_csv,
    "charset-normalizer + csv": normalizer_and_csv,
    "CleverCSV": clevercsv_reader,
    "frictionless": frictionless_reader,
    "DuckDB": duckdb_reader,
    "Miller": miller,
    "qsv": qsv,
}
PROGRAMS = {"Miller": "mlr", "qsv": "qsv"}
UTF8_ONLY = ["DuckDB", "Miller", "qsv"]


def installed():
    return {name: peer for name, peer in PEERS.items() if name not in PROGRAMS or shutil.which(PROGRAMS[name])}
