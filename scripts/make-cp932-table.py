#!/usr/bin/env python3
"""Writes Sources/JapaneseText/CP932Table+Generated.swift from Python's cp932 codec.

One line of the table per lead byte, one character per trail byte (0x40-0x7E, 0x80-0xFC);
U+FFFD stands where nothing is assigned. The user-defined area (lead 0xF0-0xF9) is left out:
it is arithmetic. `--check` writes nothing and fails when the file is stale.
"""

import pathlib
import sys

TARGET = pathlib.Path(__file__).parent.parent / "Sources/JapaneseText/CP932Table+Generated.swift"
LEADS = [lead for lead in (*range(0x81, 0xA0), *range(0xE0, 0xFD)) if not 0xF0 <= lead <= 0xF9]
TRAILS = [*range(0x40, 0x7F), *range(0x80, 0xFD)]

HEAD = '''// Written by scripts/make-cp932-table.py; do not edit.
// swift-format-ignore-file

/// The two-byte characters of code page 932 in Microsoft's mapping, one line per lead byte.
enum CP932Table {
  static let leads: [UInt8] = [
    %s,
  ]

  static let rows = #"""
%s
"""#
}
'''


def character(lead: int, trail: int) -> str:
    try:
        return bytes([lead, trail]).decode("cp932")
    except UnicodeDecodeError:
        return "\ufffd"


def table() -> str:
    rows = ["".join(character(lead, trail) for trail in TRAILS) for lead in LEADS]
    return HEAD % (", ".join(f"0x{lead:02X}" for lead in LEADS), "\n".join(rows))


if __name__ == "__main__":
    if "--check" in sys.argv:
        sys.exit(0 if TARGET.read_text(encoding="utf-8") == table() else "the table is stale")
    TARGET.write_text(table(), encoding="utf-8")
