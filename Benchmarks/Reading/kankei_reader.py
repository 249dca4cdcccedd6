"""What `kankei inspect --json` and `--records` answer."""

import json
import subprocess
from pathlib import Path

TABLES = Path(__file__).parent / "tables"


def truths_of():
    return json.loads((TABLES / "truth.json").read_text(encoding="utf-8"))


def read_folder(binary, truths):
    return {truth["file"]: read(binary, TABLES / truth["file"]) for truth in truths}


def read(binary, path):
    """The answers as they are, with `status`; only `status` and `words` where the file was refused."""
    told = subprocess.run([binary, "inspect", "--json", str(path)], capture_output=True, timeout=60)
    if told.returncode not in (0, 1):
        return {"status": told.returncode, "words": told.stderr.decode("utf-8", "replace").strip()}
    cells = subprocess.run([binary, "inspect", "--records", str(path)], capture_output=True, timeout=60)
    answer = json.loads(told.stdout)
    answer["status"] = told.returncode
    answer["records"] = [json.loads(line) for line in cells.stdout.decode().split("\n") if line]
    answer["setAside"] = [row["record"] for row in answer["setAside"]]
    return answer
