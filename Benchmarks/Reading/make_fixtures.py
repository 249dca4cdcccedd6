"""Writes the tables of shapes/ by many hands into tables/, with tables/truth.json: what a reader should answer.

    python3 make_fixtures.py [FOLDER]           write (default: tables/ beside this file)
    python3 make_fixtures.py --check [FOLDER]   say whether what is there is what would be written
"""

import json
import sys
from pathlib import Path

from damage import damaged_files
from tables import CODECS, hands_of, read_shapes, text_of, truth_of

HERE = Path(__file__).parent


def fixtures():
    """Every file: name, bytes, truth."""
    seen = {}
    for table, hand in hands_of(read_shapes(HERE / "shapes"), per_table=2):
        seen[table.name] = seen.get(table.name, 0) + 1
        name = f"{table.name}.{seen[table.name]}.csv"
        codec, mark = CODECS[hand.encoding]
        yield name, mark + text_of(table, hand)[0].encode(codec), truth_of(table, hand, name)
    yield from damaged_files()


def written():
    files, truths = {}, []
    for name, content, truth in fixtures():
        files[name] = content
        truths.append(json.dumps(truth, ensure_ascii=False))
    files["truth.json"] = ("[\n" + ",\n".join(truths) + "\n]\n").encode()
    return files


def main(words):
    folder = Path(next((word for word in words if not word.startswith("--")), HERE / "tables"))
    files = written()
    if "--check" in words:
        there = {path.name: path.read_bytes() for path in folder.iterdir()}
        stale = sorted(name for name in files.keys() | there.keys() if files.get(name) != there.get(name))
        print("\n".join(stale))
        return 1 if stale else 0
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    for path in folder.glob("*.csv"):
        if path.name not in files:
            path.unlink()
    print(f"{len(files) - 1} files in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
