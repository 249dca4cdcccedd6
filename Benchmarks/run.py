"""Runs raw libcsv and Kankei in turns on the same files and prints medians of the ratios of each turn as a table.

    python3 Benchmarks/run.py BUILD_FOLDER WORK_FOLDER ROUNDS

Ratios only: absolute times say more of the machine than of the program.
"""

import os
import shutil
import statistics
import subprocess
import sys
import time

build, work, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
placement = ["--project", f"{work}/project", "--submitter", "060003", "--dataset", "participants",
             "--quarter", "FY2024Q1", "--retroactive", "--received", "2024-07-10", "--now", "2024-08-01"]
SIZES = {"1e5": 100_000, "1e6": 1_000_000}


def make_files():
    """A file with one bad cell in a thousand records for `check`, a clean one for `import`, both CP932."""
    for name, rows in SIZES.items():
        for kind, bad in (("messy", 1), ("clean", 0)):
            target = f"{work}/{kind}-{name}.csv"
            if not os.path.exists(target):
                # Not through this process: what it has held would count as the peak of its children.
                command = f"{work}/generate {rows} 42 {bad} | iconv -f UTF-8 -t CP932 > {target}"
                subprocess.run(["sh", "-c", command], check=True)


def measure(command, expected):
    """Wall seconds and peak MiB of one whole process."""
    with open(os.devnull, "wb") as nothing:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=nothing, stderr=nothing)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    code = os.waitstatus_to_exitcode(status)
    process.returncode = code
    if code not in expected:
        sys.exit(f"{' '.join(command)} ended with {code}")
    return wall, usage.ru_maxrss / 1024


def fresh_project():
    shutil.rmtree(f"{work}/project", ignore_errors=True)
    os.makedirs(f"{work}/project")
    for name in ("project.yml", "kpis.yml", "populations.csv"):
        shutil.copy(f"{root}/SampleData/yamagata/{name}", f"{work}/project")


def compare(size):
    """Commands in turns, so that a slow moment of the machine hits all of them."""
    messy, clean = f"{work}/messy-{size}.csv", f"{work}/clean-{size}.csv"
    commands = {
        "raw libcsv, counting": ([f"{work}/rawcsv", messy], {0}),
        "check": ([f"{build}/kankei", "check", messy, *placement], {1}),
        "import": ([f"{build}/kankei", "import", clean, *placement], {0}),
    }
    results = {name: [] for name in commands}
    for _ in range(rounds):
        for name, (command, expected) in commands.items():
            if name == "import":
                fresh_project()
            results[name].append(measure(command, expected))
    base = [wall for wall, _ in results["raw libcsv, counting"]]
    for name, runs in results.items():
        ratio = statistics.median(wall / yard for (wall, _), yard in zip(runs, base))
        peak = max(memory for _, memory in runs)
        print(f"| {size} | {name} | {ratio:.2f} | {peak:.0f} |")


def stages(size):
    """Each stage adds one thing to the stage before; its own cost is the difference."""
    output = subprocess.run([f"{build}/StageBench", f"{work}/clean-{size}.csv", f"{work}/project", str(rounds)],
                            check=True, stdout=subprocess.PIPE, text=True).stdout
    yard = statistics.median(measure([f"{work}/rawcsv", f"{work}/clean-{size}.csv"], {0})[0] for _ in range(rounds))
    for line in output.splitlines():
        name, seconds = line.rsplit(" ", 1)
        print(f"| {size} | {name} | {float(seconds) / yard:.2f} |")


make_files()
fresh_project()
print("| records | command | × raw libcsv, wall | peak MiB |\n| --- | --- | --- | --- |")
for size in SIZES:
    compare(size)
print("\n| records | stage of import | × raw libcsv, wall |\n| --- | --- | --- |")
for size in SIZES:
    fresh_project()
    stages(size)
