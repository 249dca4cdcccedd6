#!/usr/bin/env python3
"""Writes Sources/JapaneseText/JISX0212Table+Generated.swift from Python's euc_jp codec.

One line of the table per row, one character per cell (1-94); U+FFFD stands where nothing is assigned.
Two signs follow Microsoft's mapping, and rows 83 and 84 hold the IBM extensions that JIS X 0212 lacks,
as eucJP-ms has them: sorted as here, from row 83, cell 83. `--check` writes nothing and fails when the
file is stale.
"""

import pathlib
import sys

TARGET = pathlib.Path(__file__).parent.parent / "Sources/JapaneseText/JISX0212Table+Generated.swift"
MICROSOFT = {(2, 23): "\uff5e", (2, 35): "\uffe4"}
IBM_FIRST = (83, 83)
IBM = (
    "ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ＇＂㈱№℡炻仼僴凬匇匤\ufa0e咊坙\ufa0f\ufa10增寬峵嵓\ufa11德悅愠敎"
    "昻晥\ufa12\uf929栁\ufa13\ufa14橫櫢淸淲瀨\ufa15\ufa16甁皂皞\ufa17礰\ufa18\ufa19\ufa1a\ufa1b竧"
    "\ufa1c\ufa1d綠緖\ufa1e荢\ufa1f薰\ufa20\ufa21蠇\ufa22譿賴赶\ufa23\ufa24\ufa25郞\ufa26鄕\ufa27"
    "\ufa28閒\uf9dc\ufa29霻靍靑\ufa2a\ufa2b\ufa2c馞髙魲\ufa2d黑"
)

HEAD = '''// Written by scripts/make-jis-x-0212-table.py; do not edit.
// swift-format-ignore-file

/// The supplementary kanji of JIS X 0212-1990 and the IBM extensions beside them, one line per row.
enum JISX0212Table {
  static let rowNumbers: [UInt8] = [
    %s,
  ]

  static let rows = #"""
%s
"""#
}
'''


def character(row: int, cell: int) -> str:
    if (row, cell) in MICROSOFT:
        return MICROSOFT[row, cell]
    index = (row - IBM_FIRST[0]) * 94 + cell - IBM_FIRST[1]
    if 0 <= index < len(IBM):
        return IBM[index]
    try:
        return bytes([0x8F, row + 0xA0, cell + 0xA0]).decode("euc_jp")
    except UnicodeDecodeError:
        return "\ufffd"


def table() -> str:
    rows = {row: "".join(character(row, cell) for cell in range(1, 95)) for row in range(1, 95)}
    rows = {row: text for row, text in rows.items() if text.strip("\ufffd")}
    return HEAD % (", ".join(str(row) for row in rows), "\n".join(rows.values()))


if __name__ == "__main__":
    if "--check" in sys.argv:
        sys.exit(0 if TARGET.read_text(encoding="utf-8") == table() else "the table is stale")
    TARGET.write_text(table(), encoding="utf-8")
