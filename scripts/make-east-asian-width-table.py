#!/usr/bin/env python3
"""Writes Sources/JapaneseText/EastAsianWidthTable+Generated.swift from Python's unicodedata.

`--check` writes nothing and fails when the file is stale (with the Unicode version named there).
"""

import pathlib
import sys
import unicodedata

TARGET = (
    pathlib.Path(__file__).parent.parent
    / "Sources/JapaneseText/EastAsianWidthTable+Generated.swift"
)

HEAD = '''// Written by scripts/make-east-asian-width-table.py; do not edit.
// swift-format-ignore-file

/// East Asian Width (UAX #11) of Unicode %s as sorted, closed ranges.
enum EastAsianWidthTable {
  /// Wide and full-width: two columns.
  static let wide: [ClosedRange<UInt32>] = [
    %s,
  ]

  /// Ambiguous: one column in most fonts, two in some Japanese ones.
  static let ambiguous: [ClosedRange<UInt32>] = [
    %s,
  ]
}
'''


def ranges(classes: str) -> str:
    found = []
    for code in range(0x110000):
        if unicodedata.east_asian_width(chr(code)) not in classes.split():
            continue
        if 0xE000 <= code <= 0xF8FF or code >= 0xF0000:
            continue
        if found and found[-1][1] == code - 1:
            found[-1][1] = code
        else:
            found.append([code, code])
    texts = [f"0x{first:X}...0x{last:X}" for first, last in found]
    lines = [", ".join(texts[i : i + 5]) for i in range(0, len(texts), 5)]
    return ",\n    ".join(lines)


def table() -> str:
    return HEAD % (unicodedata.unidata_version, ranges("W F"), ranges("A"))


if __name__ == "__main__":
    if "--check" in sys.argv:
        sys.exit(0 if TARGET.read_text(encoding="utf-8") == table() else "the table is stale")
    TARGET.write_text(table(), encoding="utf-8")
