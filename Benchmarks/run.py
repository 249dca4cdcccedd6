"""Runs raw libcsv, Python's csv module and Kankei in turns on the same files, and an empty Swift program beside short
commands, and prints medians of the ratios of each turn as tables.

    python3 Benchmarks/run.py BUILD_FOLDER WORK_FOLDER ROUNDS [start-up|files|stages …]

Ratios only: absolute times say more of the machine than of the program.
"""

import os
import shutil
import statistics
import subprocess
import sys
import time

build, work, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
wanted = sys.argv[4:] or ["start-up", "files", "stages"]
root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
tools = f"{root}/.venv/bin/python"
placement = ["--project", f"{work}/project", "--submitter", "060003", "--dataset", "participants",
             "--quarter", "FY2024Q1", "--retroactive", "--received", "2024-07-10", "--now", "2024-08-01"]
SIZES = {"1e5": 100_000, "1e6": 1_000_000}


def make_files():
    """A file with one bad cell in a thousand records for `check` and `inspect`, a clean one for `import`, both CP932;
    the first also in UTF-8. A file in which no two records are alike, CP932, and the same records as the shared schema
    writes them, UTF-8."""
    for name, rows in SIZES.items():
        for kind, bad in (("messy", 1), ("clean", 0)):
            make(f"{work}/{kind}-{name}.csv", f"{work}/generate {rows} 42 {bad} | iconv -f UTF-8 -t CP932")
        make(f"{work}/utf8-{name}.csv", f"{work}/generate {rows} 42 1")
        if not os.path.exists(f"{work}/canonical-{name}.csv"):
            subprocess.run([tools, f"{root}/Benchmarks/generate_varied.py", str(rows), f"{work}/varied-{name}.csv",
                            f"{work}/canonical-{name}.csv"], check=True)


def make(target, command):
    if not os.path.exists(target):
        # Not through this process: what it has held would count as the peak of its children.
        subprocess.run(["sh", "-c", f"{command} > {target}.draft && mv {target}.draft {target}"], check=True)


def measure(command, expected):
    """Wall seconds, seconds of all threads together and peak MiB of one whole process."""
    with open(os.devnull, "wb") as nothing:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=nothing, stderr=nothing)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    code = os.waitstatus_to_exitcode(status)
    process.returncode = code
    if code not in expected:
        sys.exit(f"{' '.join(command)} ended with {code}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def fresh_project():
    shutil.rmtree(f"{work}/project", ignore_errors=True)
    os.makedirs(f"{work}/project")
    for name in ("project.yml", "kpis.yml", "populations.csv"):
        shutil.copy(f"{root}/SampleData/yamagata/{name}", f"{work}/project")


def in_turns(commands, turns):
    """What every command takes in every turn, so that a slow moment of the machine hits all of them."""
    results = {name: [] for name in commands}
    for _ in range(turns):
        for name, (command, expected) in commands.items():
            if name == "import":
                fresh_project()
            results[name].append(measure(command, expected))
    return results


WALL, ALL_THREADS, PEAK = range(3)


def ratio(runs, base, of=WALL):
    return statistics.median(run[of] / yard[of] for run, yard in zip(runs, base))


def python_csv(file, encoding):
    program = "import csv, sys\nfor record in csv.reader(open(sys.argv[1], encoding=sys.argv[2], newline='')): pass"
    return ["/usr/bin/env", "python3", "-c", program, file, encoding]


def validate(file):
    # The file stands alone: what refers to other files is left out, and so are the
    # labels of missing values, which the peer takes in whole packages only.
    program = ("import json, sys\nfrom frictionless import Resource, Schema, system\n"
               "schema = json.load(open(sys.argv[2], encoding='utf-8'))\nschema.pop('foreignKeys', None)\n"
               "schema['missingValues'] = [entry['value'] for entry in schema['missingValues']]\n"
               "with system.use_context(trusted=True):\n"
               "  report = Resource(path=sys.argv[1], schema=Schema.from_descriptor(schema)).validate()\n"
               "sys.exit(0 if report.valid else report.to_summary())")
    return [tools, "-c", program, file, f"{root}/Schemas/participants.schema.json"]


def compare(size):
    """Each encoding against raw libcsv on the same file."""
    messy, clean, utf8, varied, canonical = (
        f"{work}/{kind}-{size}.csv" for kind in ("messy", "clean", "utf8", "varied", "canonical"))
    kankei = f"{build}/kankei"
    groups = {
        "CP932": {
            "raw libcsv, counting": ([f"{work}/rawcsv", messy], {0}),
            "inspect": ([kankei, "inspect", "--json", messy], {0}),
            "check": ([kankei, "check", messy, *placement], {1}),
            "import": ([kankei, "import", clean, *placement], {0}),
            "Python csv, reading only": (python_csv(messy, "cp932"), {0}),
        },
        "UTF-8": {
            "raw libcsv, counting": ([f"{work}/rawcsv", utf8], {0}),
            "inspect": ([kankei, "inspect", "--json", utf8], {0}),
            "Python csv, reading only": (python_csv(utf8, "utf-8"), {0}),
        },
        "CP932, no two records alike": {
            "raw libcsv, counting": ([f"{work}/rawcsv", varied], {0}),
            "check": ([kankei, "check", varied, *placement], {0}),
        },
        "UTF-8, as the schema writes it": {
            "raw libcsv, counting": ([f"{work}/rawcsv", canonical], {0}),
            "check": ([kankei, "check", canonical, *placement], {0}),
        },
    }
    if size == "1e5":
        # The longer file would take more than a minute of every turn.
        groups["UTF-8, as the schema writes it"]["frictionless validate"] = (validate(canonical), {0})
    for encoding, commands in groups.items():
        results = in_turns(commands, rounds)
        for name, runs in results.items():
            peak = max(run[PEAK] for run in runs)
            wall, all_threads = (ratio(runs, results["raw libcsv, counting"], of) for of in (WALL, ALL_THREADS))
            print(f"| {size} | {encoding} | {name} | {wall:.2f} | {all_threads:.2f} | {peak:.0f} |")


def start_up():
    """What a short command costs beside a program that does nothing, linked as the compiler does by itself and, like
    Kankei, with all libraries inside."""
    kankei, two, twelve = f"{build}/kankei", f"{work}/two-lines.csv", f"{work}/twelve-lines.csv"
    make(two, "printf '市町村,人数\\n鶴岡市,1\\n'")
    make(twelve, f"{work}/generate 11 42 0 | iconv -f UTF-8 -t CP932")
    fresh_project()
    commands = {
        "empty": ([f"{work}/empty"], {0}),
        "empty, static": ([f"{work}/empty-static"], {0}),
        "kankei --version": ([kankei, "--version"], {0}),
        "kankei inspect --json, two lines": ([kankei, "inspect", "--json", two], {0}),
        "kankei inspect, two lines": ([kankei, "inspect", two], {0}),
        "kankei check, twelve lines": ([kankei, "check", twelve, *placement], {0}),
    }
    results = in_turns(commands, 20 * rounds)
    for name in list(commands)[2:]:
        ratios = [ratio(results[name], results[base]) for base in ("empty", "empty, static")]
        print(f"| {name} | {ratios[0]:.2f} | {ratios[1]:.2f} |")


def stages(size):
    """Each stage adds one thing to the stage before; its own cost is the difference."""
    output = subprocess.run([f"{build}/StageBench", f"{work}/clean-{size}.csv", f"{work}/project", str(rounds)],
                            check=True, stdout=subprocess.PIPE, text=True).stdout
    yard = statistics.median(measure([f"{work}/rawcsv", f"{work}/clean-{size}.csv"], {0})[WALL] for _ in range(rounds))
    for line in output.splitlines():
        name, seconds = line.rsplit(" ", 1)
        print(f"| {size} | {name} | {float(seconds) / yard:.2f} |")


if "start-up" in wanted:
    print("| command | × empty Swift program | × the same, linked statically |\n| --- | --- | --- |")
    start_up()
if "files" in wanted:
    make_files()
    fresh_project()
    print("\n| records | encoding | command | × raw libcsv, wall | all threads' time | peak MiB |"
          "\n| --- | --- | --- | --- | --- | --- |")
    for size in SIZES:
        compare(size)
if "stages" in wanted:
    make_files()
    print("\n| records | stage of import | × raw libcsv, wall |\n| --- | --- | --- |")
    for size in SIZES:
        fresh_project()
        stages(size)
