#!/usr/bin/env python3
"""How cost grows: three sizes of each shape, and what one more of it costs. Writes the table of docs/benchmarks.md.

growth.py KANKEI WORK: the program, and a folder for what is made. Times are processor time (user); what matters is the last
column, the cost of one at the largest size over that at the smallest: 1 is linear.
"""

import csv
import os
import pathlib
import resource
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
FIRST, SECOND = "鶴酒寒尾朝飯山川田中上下大小東西南北新高長白黒青赤金石松竹梅桜水火木土日月星風雨雲雪", "岡田江沢日豊形崎島原野谷浜津橋宮村井池沼瀬滝坂峰"
QUARTERS = [(year, quarter) for year in (2024, 2025, 2026) for quarter in (1, 2, 3, 4)][:10]
HEADER = "市町村,実施日,取組,人数,居住地,新規・継続,参加方法\n"


def check_digit(code):
    total = sum(int(digit) * weight for digit, weight in zip(code, (6, 5, 4, 3, 2)))
    return str((11 - total % 11) % 10 if total >= 11 else (11 - total) % 10)


def towns(count=1741):
    made = []
    for index in range(count):
        code = f"{1 + index % 47:02d}{201 + index // 47:03d}"
        name = FIRST[index % len(FIRST)] + SECOND[index // len(FIRST) % len(SECOND)]
        name += "上" * (index // (len(FIRST) * len(SECOND))) + "市町村"[index % 3]
        made.append((code + check_digit(code), name))
    return made


def make_project(folder, members, spelling=""):
    """A project that knows 1,741 towns; the members may send participants."""
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "inbox").mkdir(parents=True)
    with open(ROOT / "Schemas/areas.csv", encoding="utf-8") as file:
        prefectures = [row for row in csv.reader(file) if row[3] == "prefecture"]
    lines = ["code,name,county,kind,current_code,until"] + [",".join(row) for row in prefectures]
    lines += [f"{code},{name},,municipality,," for code, name in towns()]
    (folder / "areas.csv").write_text("\n".join(lines) + "\n")
    codes = ", ".join(f'"{code}"' for code, _ in members)
    spellings = f", spellings: [{spelling}]" if spelling else ""
    text = 'id: growth\ntitle: {ja: 事業, en: Project}\nplan: {first: 2024, last: 2026}\n'
    text += 'lead: {code: "060003", name: 山形県}\nmembers:\n'
    text += "".join(f'  - {{code: "{code}", name: {name}}}\n' for code, name in members)
    text += "programmes:\n  - {code: training, id: 1, title: {ja: 研修会, en: Training}, "
    text += f"members: [{codes}]{spellings}}}\ndeadline: {{days_after_quarter: 30}}\nsubmitters:\n"
    text += "".join(
        f'  - {{code: "{code}", name: {name}, datasets: [participants]}}\n' for code, name in members)
    (folder / "project.yml").write_text(text)


def row(town, day="2024-04-05", programme="研修会", count=3, home="東京都"):
    return f"{town},{day},{programme},{count},{home},新規,現地\n"


def word(number, letters=FIRST + SECOND):
    text = ""
    for _ in range(4):
        number, place = divmod(number, len(letters))
        text += letters[place]
    return text


class Bench:
    def __init__(self, program, work):
        self.program, self.folder = program, work / "project"
        self.town = towns()[5]

    def seconds(self, *arguments):
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        run = subprocess.run(
            [self.program, *map(str, arguments)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        if run.returncode not in (0, 1, 65):
            sys.exit(f"{arguments[0]} ended with {run.returncode}: {run.stderr.decode()[:300]}")
        return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before

    def check(self, *files, form="json"):
        return self.seconds(
            "check", "--project", self.folder, "--submitter", self.town[0], "--dataset", "participants",
            "--quarter", "FY2024Q1", "--format", form, *files)

    def write(self, text):
        file = self.folder / "file.csv"
        file.write_text(text)
        return file

    def receipts(self, count):
        """Small files of as many members as it takes, each in the slot of its own."""
        members = towns()[: max(1, count // len(QUARTERS))]
        make_project(self.folder, members)
        lines = ["file,submitter,dataset,quarter,kind,received_on,retroactive"]
        for year, quarter in QUARTERS:
            day = f"{year + (quarter == 4)}-{(quarter * 3) % 12 + 1:02d}"
            for index, (code, _) in enumerate(members):
                name = f"FY{year}Q{quarter}/{code}/participants.1.csv"
                path = self.folder / "inbox" / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(
                    HEADER + "".join(row(code, f"{day}-{5 + k:02d}", count=1 + (index + k) % 7) for k in range(3)))
                lines.append(f"{name},{code},participants,FY{year}Q{quarter},提出,{day}-28,")
        (self.folder / "inbox/receipts.csv").write_text("\n".join(lines) + "\n")
        return self.seconds("import", "--project", self.folder, "--now", "2026-10-31")

    def wrong_places(self, count):
        make_project(self.folder, [self.town])
        return self.check(self.write(
            HEADER + "".join(row(word(k) + "市", home=word(k) + "町") for k in range(count))))

    def spelling(self, length):
        """A spelling of project.yml as long as the cells that come near it."""
        long = "".join(word(k * 7919)[0] for k in range(length))
        make_project(self.folder, [self.town], spelling=long)
        return self.check(self.write(
            HEADER + "".join(row(self.town[0], programme=long[:k] + "x" + long[k:]) for k in range(100))))

    def columns(self, count):
        make_project(self.folder, [self.town])
        rows = [[str(k * line % 97) for k in range(count)] for line in range(3)]
        head = ",".join(f"列{k}項目" for k in range(count))
        file = self.write("\n".join([head] + [",".join(cells) for cells in rows]) + "\n")
        return self.seconds(
            "map", file, "--project", self.folder, "--submitter", self.town[0], "--suggest", "--json")

    def files(self, count):
        make_project(self.folder, [self.town])
        names = []
        for k in range(count):
            names.append(self.folder / f"{k}.csv")
            names[-1].write_text(
                HEADER + row(self.town[0], count="約3") * 20 + row(self.town[0], home=f"東京x{k}都"))
        return self.check(*names, form="sarif")

    def nuls(self, mebibytes):
        make_project(self.folder, [self.town])
        file = self.folder / "file.csv"
        with open(file, "wb") as nuls:
            nuls.truncate(mebibytes << 20)
        return self.check(file)


def main():
    bench = Bench(sys.argv[1], pathlib.Path(sys.argv[2]))
    shapes = [
        ("receipts of an inbox, `import`", bench.receipts, (200, 800, 3200)),
        ("distinct wrong places beside 1,741 towns, `check`", bench.wrong_places, (1000, 4000, 16000)),
        ("characters of a spelling, 100 cells near it, `check`", bench.spelling, (500, 2000, 8000)),
        ("columns, `map`", bench.columns, (1000, 3000, 9000)),
        ("files, `check --format sarif`", bench.files, (100, 400, 1600)),
        ("MiB of NUL, `check`", bench.nuls, (128, 512, 2048)),
    ]
    print("| shape | sizes | seconds | ms for one | growth |\n| --- | --- | --- | --- | --- |")
    for name, run, sizes in shapes:
        seconds = [run(size) for size in sizes]
        each = [1000 * time / size for time, size in zip(seconds, sizes)]
        print(
            f"| {name} | {' · '.join(f'{size:,}' for size in sizes)} | "
            f"{' · '.join(f'{time:.2f}' for time in seconds)} | {' · '.join(f'{one:.3f}' for one in each)} | "
            f"{each[-1] / each[0]:.2f} |", flush=True)


if __name__ == "__main__":
    main()
