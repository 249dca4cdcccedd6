"""Holds kankei and its peers against the same truth in one run, and writes the table into docs/.

    python3 compare.py [BINARY]      (default: .build/release/kankei)

Installs the peers of peers.txt into .venv beside this file; Miller and qsv are asked where they are installed.
"""

import os
import subprocess
import sys
import tempfile
from collections import Counter
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
PAGE = ROOT / "docs" / "reading-comparison.md"
MARKS = ("<!-- scores: written by `make compare-reading` -->", "<!-- end of scores -->")
ASKED = ["encoding", "delimiter", "recordCount", "records", "headerRow"]
HEADINGS = ["encoding", "delimiter", "number of records", "all records, cell by cell", "header row"]


def main(words):
    enter_venv()
    binary = Path(words[0] if words else ROOT / ".build/release/kankei").resolve()
    if not binary.exists():
        sys.exit(f"no such program: {binary}")
    text = "\n".join(report(binary))
    page = PAGE.read_text(encoding="utf-8")
    before, rest = page.split(MARKS[0])
    PAGE.write_text(f"{before}{MARKS[0]}\n{text}\n{MARKS[1]}{rest.split(MARKS[1])[1]}", encoding="utf-8")
    print(text)


def enter_venv():
    """Starts again inside the venv, made anew where peers.txt has changed."""
    venv, wanted = HERE / ".venv", (HERE / "peers.txt").read_text()
    if Path(sys.prefix).resolve() == venv.resolve():
        return
    stamp = venv / "peers.txt"
    if not stamp.exists() or stamp.read_text() != wanted:
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(venv)], check=True)
        subprocess.run([str(venv / "bin/pip"), "install", "-q", "-r", str(HERE / "peers.txt")], check=True)
        stamp.write_text(wanted)
    os.execv(venv / "bin/python", [str(venv / "bin/python"), *sys.argv])


def report(binary):
    from kankei_reader import TABLES, read_folder, truths_of
    from peers import UTF8_ONLY, installed
    truths = truths_of()
    tables = [truth for truth in truths if not truth.get("refused")]
    peers = installed()
    yield f"{len(tables)} tables; {' · '.join(versions(peers))}."
    yield from ["", "| reader | " + " | ".join(HEADINGS) + " |", "| --- |" + " ---: |" * len(HEADINGS)]
    ours = read_folder(binary, truths)
    yield line("**Kankei**", tables, ours)
    for name, peer in peers.items():
        yield line(name, tables, {t["file"]: attempt(peer, TABLES / t["file"]) for t in tables})
    with tempfile.TemporaryDirectory() as folder:
        copies = utf8_copies(tables, TABLES, Path(folder))
        for name in (name for name in UTF8_ONLY if name in peers):
            yield line(
                f"{name}, given UTF-8 copies", tables, {f: attempt(peers[name], p) for f, p in copies.items()},
                leaves=["encoding"])
    yield from ["", *refusals(truths, ours), "", *failures(truths, ours)]


def versions(peers):
    packages = [line.split("==")[0] for line in (HERE / "peers.txt").read_text().split()]
    found = [f"{name} {version(name)}" for name in packages]
    found.append("Python " + ".".join(map(str, sys.version_info[:3])))
    for name, program in {"Miller": "mlr", "qsv": "qsv"}.items():
        if name in peers:
            found.append(subprocess.run([program, "--version"], capture_output=True, text=True).stdout.strip())
        else:
            found.append(f"{name} is not installed here")
    return found


def attempt(peer, path):
    """A peer's answer; nothing where it fails, however it does."""
    try:
        return peer(path)
    except Exception:
        return {}


def line(name, tables, answers, leaves=()):
    """A row of the table: the share that is right; a dash where a reader answers nowhere."""
    from judge import is_asked, is_right
    cells = []
    for question in ASKED:
        asked = [truth for truth in tables if is_asked(question, truth)]
        right = sum(is_right(question, answers[truth["file"]], truth) for truth in asked)
        silent = question in leaves or not any(question in answers[truth["file"]] for truth in asked)
        cells.append("–" if silent else f"{right / len(asked):.1%} ({right}/{len(asked)})")
    return f"| {name} | " + " | ".join(cells) + " |"


def utf8_copies(tables, source, folder):
    """Each table in UTF-8 without a mark, from the encoding that is true of it."""
    from peers import decoded
    copies = {}
    for truth in tables:
        text = decoded_leniently((source / truth["file"]).read_bytes(), truth["encoding"], decoded)
        copies[truth["file"]] = folder / truth["file"]
        copies[truth["file"]].write_bytes(text.encode("utf-8", "surrogatepass"))
    return copies


def decoded_leniently(content, encoding, decoded):
    from peers import CODECS
    try:
        return decoded(content, encoding)
    except UnicodeDecodeError:
        return content.decode(CODECS.get(encoding, "utf-16-le"), "replace").removeprefix("\ufeff")


def refusals(truths, ours):
    refused = [truth for truth in truths if truth.get("refused")]
    right = [truth for truth in refused if ours[truth["file"]]["status"] == 65]
    yield f"Of {len(refused)} files that are no tables Kankei refuses {len(right)} with a sentence and exit 65."


def failures(truths, ours):
    from try_build import complaints
    found = {truth["file"]: complaints(truth, ours[truth["file"]]) for truth in truths}
    wrong = {file: words for file, words in found.items() if words}
    kinds = Counter(complaint.split(":")[0] for words in wrong.values() for complaint in words)
    yield f"Kankei is wrong in something on {len(wrong)} of {len(truths)} files" + (
        f" ({', '.join(f'{kind} {count}' for kind, count in kinds.most_common())}):" if wrong else ".")
    yield ""
    for file, words in wrong.items():
        yield f"- `{file}`: " + "; ".join(words).replace("|", "\\|").replace("\n", "\\n")


if __name__ == "__main__":
    main(sys.argv[1:])
