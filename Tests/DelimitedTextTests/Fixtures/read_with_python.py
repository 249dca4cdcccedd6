"""Writes files as a list says and prints what Python's csv module reads in each.

    python3 read_with_python.py LIST FOLDER

LIST holds one JSON object a line: name, text, encoding, bom, delimiter. For each a line is printed with
the records as a JSON array of arrays of strings, empty lists left out.
"""

import codecs
import csv
import json
import sys

PYTHON_NAMES = {
    "utf-8": "utf-8",
    "cp932": "cp932",
    "utf-16le": "utf-16-le",
    "utf-16be": "utf-16-be",
    "euc-jp": "euc_jp",
    "iso-2022-jp": "iso2022_jp",
}
MARKS = {"utf-8": codecs.BOM_UTF8, "utf-16le": codecs.BOM_UTF16_LE, "utf-16be": codecs.BOM_UTF16_BE}


def read(entry, folder):
    encoding = PYTHON_NAMES[entry["encoding"]]
    path = f"{folder}/{entry['name']}"
    with open(path, "wb") as file:
        file.write(MARKS[entry["encoding"]] if entry["bom"] else b"")
        file.write(entry["text"].encode(encoding))
    with open(path, encoding=encoding, newline="") as file:
        if entry["bom"]:
            file.read(1)
        records = csv.reader(file, delimiter=entry["delimiter"], strict=True)
        return [record for record in records if record]


with open(sys.argv[1], encoding="utf-8") as entries:
    for line in entries:
        print(json.dumps(read(json.loads(line), sys.argv[2])))
