"""Tables written by hand: rows that say what they are, and the hands that write them into bytes.

A file of shapes/ holds tables. `== name: sentence` begins one; `@ …` settles what no hand may vary; every other
line is a row: the sign of its role, a blank, its cells between bars. `\\n`, `\\r`, `\\t`, `\\s` (a blank), `\\p` (a bar)
and `\\\\` may stand in a cell. `d*N` writes N rows, with {i} the number of the row and {v:a:b} a number between a and b.
{sum} is the column's sum over all rows of data. A sign followed by `!` gives the row's raw text, then ` => ` and cells.
"""

import hashlib
import re
from dataclasses import dataclass, field, replace
from pathlib import Path

# The sign of a row, its role, and the reason for which a reader should set it aside.
ROLES = {
    "t": "title", "p": "preamble", "h": "header", "u": "unit", "d": "data", "s": "subtotal",
    "T": "total", "n": "note", "e": "blank", "H": "repeated-header", "m": "template",
    "z": "nothing-to-report", "x": "damaged", "b": "blank-line",
}
NO_RECORD = {"blank-line"}
NOT_SET_ASIDE = {"header", "data", "damaged", "blank-line"}

DELIMITERS = {",": ",", ";": ";", "\\t": "\t"}
ENDS = {"crlf": "\r\n", "lf": "\n", "cr": "\r"}
CODECS = {
    "utf-8": ("utf-8", b""), "utf-8-bom": ("utf-8", b"\xef\xbb\xbf"), "cp932": ("cp932", b""),
    "euc-jp": ("euc_jp", b""), "iso-2022-jp": ("iso2022_jp", b""),
    "utf-16le": ("utf-16-le", b""), "utf-16be": ("utf-16-be", b""),
    "utf-16le-bom": ("utf-16-le", b"\xff\xfe"), "utf-16be-bom": ("utf-16-be", b"\xfe\xff"),
}


@dataclass
class Row:
    role: str
    cells: list
    raw: str | None = None


@dataclass
class Table:
    name: str
    about: str
    rows: list = field(default_factory=list)
    delimiter: str | None = None
    encodings: list | None = None
    is_raw: bool = False
    unsaid: list = field(default_factory=list)


@dataclass(frozen=True)
class Hand:
    """How somebody's software writes a table."""

    encoding: str
    end: str
    quoting: str
    delimiter: str
    ends_last_line: bool


def read_shapes(folder):
    tables = []
    for path in sorted(Path(folder).glob("*.txt")):
        for line in path.read_text(encoding="utf-8").split("\n"):
            if line.startswith("== "):
                name, about = line[3:].split(": ", 1)
                tables.append(Table(name, about))
            elif line.startswith("@ "):
                settle(tables[-1], line[2:])
            elif line:
                tables[-1].rows += rows_of(line, tables[-1].name)
    for table in tables:
        fill_sums(table)
    return tables


def settle(table, words):
    word, *rest = words.split(" ")
    if word == "delimiter":
        table.delimiter = DELIMITERS[rest[0]]
    elif word == "encodings":
        table.encodings = rest
    elif word == "raw":
        table.is_raw, table.delimiter = True, ","
    elif word == "unsaid":
        table.unsaid = rest
    else:
        raise ValueError(words)


def rows_of(line, seed):
    sign, _, text = line.partition(" ")
    role = ROLES[sign[0]]
    if sign.endswith("!"):
        raw, _, cells = text.rpartition(" => ")
        return [Row(role, cells_of(cells) if role != "damaged" else [cells], raw)]
    if role == "blank-line":
        return [Row(role, [])]
    if "*" not in sign:
        return [Row(role, cells_of(text))]
    count = int(sign.split("*")[1])
    return [Row(role, cells_of(filled(text, number, seed))) for number in range(1, count + 1)]


def cells_of(text):
    signs = {"n": "\n", "r": "\r", "t": "\t", "s": " ", "p": "|", "\\": "\\"}
    return [re.sub(r"\\([nrtsp\\])", lambda m: signs[m[1]], cell) for cell in text.split("|")]


def filled(text, number, seed):
    place = 0

    def value(match):
        nonlocal place
        place += 1
        low, high = int(match[1]), int(match[2])
        digest = hashlib.sha256(f"{seed} {number} {place}".encode()).digest()
        return str(low + int.from_bytes(digest[:4], "big") % (high - low + 1))

    text = re.sub(r"\{v:(\d+):(\d+)\}", value, text)
    return re.sub(r"\{i(?::(\d+))?\}", lambda m: str(number).zfill(int(m[1] or 0)), text)


def fill_sums(table):
    for row in table.rows:
        for column, cell in enumerate(row.cells):
            if cell == "{sum}":
                parts = [r.cells[column] for r in table.rows if r.role == "data"]
                row.cells[column] = str(sum(int(part.replace(",", "")) for part in parts))


def hands_of(tables, per_table):
    """Which hands write which table: wheels of coprime lengths, so that no two habits go together."""
    encodings = (
        "cp932 utf-8-bom utf-8 cp932 euc-jp utf-16le-bom cp932 utf-8 iso-2022-jp utf-8-bom utf-16be-bom "
        "cp932 utf-16le utf-8 utf-16be").split()
    ends = "crlf lf crlf cr crlf lf mixed".split()
    quotings = "minimal all minimal text".split()
    delimiters = list(",,,,,\t,,,,;,\t")
    last_ends = [True, True, False, True, True, True, False, True, True, True, False]
    turn = 0
    for table in tables:
        for _ in range(per_table):
            encoding = encodings[turn % len(encodings)]
            hand = Hand(
                encoding, ends[turn % len(ends)], quotings[turn % len(quotings)],
                delimiters[turn % len(delimiters)], last_ends[turn % len(last_ends)])
            turn += 1
            yield table, fitted(hand, table, encodings[turn % len(encodings):] + encodings)


def fitted(hand, table, others):
    """The hand with what the table itself settles, in the first encoding that holds its characters."""
    if table.delimiter or max(len(row.cells) for row in table.rows) < 2:
        hand = replace(hand, delimiter=table.delimiter or ",")
    if table.is_raw:
        hand = replace(hand, quoting="as it is")
    text = text_of(table, hand)[0]
    for encoding in [hand.encoding, *others]:
        if table.encodings and encoding not in table.encodings:
            continue
        if can_hold(text, encoding):
            return replace(hand, encoding=encoding)
    raise ValueError(f"no encoding for {table.name}")


def can_hold(text, encoding):
    """Whether the text survives: Python writes some signs of JIS that others read as another sign."""
    codec = CODECS[encoding][0]
    try:
        return text.encode(codec).decode(codec) == text
    except UnicodeError:
        return False


def text_of(table, hand):
    """The file's text, and the ends that its records have."""
    pieces, record_ends, turn = [], [], 0
    last = len(table.rows) - 1
    for number, row in enumerate(table.rows):
        if hand.end != "mixed":
            end = ENDS[hand.end]
        else:
            end = "\n" if turn % 3 == 1 else "\r\n"
            turn += row.role not in NO_RECORD
        if number == last and not hand.ends_last_line and row.role not in NO_RECORD:
            end = ""
        pieces.append(line_of(row, hand) + end)
        if end and row.role not in NO_RECORD:
            record_ends.append(end)
    return "".join(pieces), record_ends


def line_of(row, hand):
    if row.raw is not None:
        return row.raw
    if row.role == "blank-line":
        return ""
    return hand.delimiter.join(written(cell, row, hand) for cell in row.cells)


def written(cell, row, hand):
    must = any(sign in cell for sign in (hand.delimiter, '"', "\r", "\n")) or row.cells == [""]
    is_number = re.fullmatch(r"[-+]?[\d,]*\.?\d*", cell) is not None
    wants = hand.quoting == "all" and row.role != "blank" or hand.quoting == "text" and not is_number
    return '"' + cell.replace('"', '""') + '"' if must or wants else cell


def truth_of(table, hand, file):
    """What a reader should answer, from the roles that the table's rows were given."""
    text, record_ends = text_of(table, hand)
    records = [row for row in table.rows if row.role not in NO_RECORD]
    ends = {end: name for name, end in ENDS.items()}
    found = {ends[end] for end in record_ends}
    is_ascii = text.isascii() and not hand.encoding.startswith("utf-16")
    answer = {
        "file": file, "table": table.name, "about": table.about,
        "encoding": "utf-8" if is_ascii else hand.encoding.removesuffix("-bom"),
        "bom": hand.encoding.endswith("-bom"),
        "lineEnding": None if not found else found.pop() if len(found) == 1 else "mixed",
        "delimiter": hand.delimiter, "recordCount": len(records),
        "headerRows": [n for n, row in enumerate(records, 1) if row.role == "header"],
        "dataRecordCount": sum(row.role == "data" for row in records),
        "setAside": [[n, row.role] for n, row in enumerate(records, 1) if row.role not in NOT_SET_ASIDE],
        "damaged": [n for n, row in enumerate(records, 1) if row.role == "damaged"],
        "unsaid": table.unsaid, "records": [row.cells for row in records],
    }
    return {key: value for key, value in answer.items() if value != [] or key == "headerRows"}
