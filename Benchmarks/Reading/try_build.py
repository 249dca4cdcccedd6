"""Runs a build of kankei over the tables and says what it gets wrong.

    python3 try_build.py BINARY [--only WORD] [--quiet]
"""

import sys

from judge import QUESTIONS, is_asked, is_right, wanted
from kankei_reader import read_folder, truths_of


def complaints(truth, answer):
    if truth.get("refused"):
        return [] if answer["status"] == 65 else ["read, should be refused"]
    if answer["status"] not in (0, 1):
        return [f"exit {answer['status']}: {answer['words'][:200]}"]
    return [
        f"{question}: {shown(answer[question], truth, question)}"
        for question in QUESTIONS if is_asked(question, truth) and not is_right(question, answer, truth)]


def shown(given, truth, question):
    right = wanted(question, truth)
    if question != "records":
        return f"{given!r}, should be {right!r}"
    for number, (mine, theirs) in enumerate(zip(given, right), 1):
        if mine != theirs:
            return f"record {number} is {mine!r}, should be {theirs!r}"[:400]
    return f"{len(given)} records, should be {len(right)}"


def main(words):
    only = words[words.index("--only") + 1] if "--only" in words else ""
    truths = [truth for truth in truths_of() if only in truth["file"]]
    answers = read_folder(words[0], truths)
    wrong, asked, right = 0, dict.fromkeys(QUESTIONS, 0), dict.fromkeys(QUESTIONS, 0)
    for truth in truths:
        answer = answers[truth["file"]]
        found = complaints(truth, answer)
        for question in QUESTIONS:
            if is_asked(question, truth):
                asked[question] += 1
                right[question] += is_right(question, answer, truth)
        if found:
            wrong += 1
            if "--quiet" not in words:
                print(f"{truth['file']}  ({truth.get('encoding')}, {truth.get('lineEnding')}) {truth['about']}")
                print("".join(f"    {complaint}\n" for complaint in found), end="")
    print("  ".join(f"{question} {right[question]}/{asked[question]}" for question in QUESTIONS))
    print(f"{len(truths) - wrong} of {len(truths)} files right")


if __name__ == "__main__":
    main(sys.argv[1:])
