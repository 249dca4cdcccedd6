"""What `kankei inspect --json` and `--records` answer."""

import json
import subprocess
from pathlib import Path

TABLES = Path(__file__).parent / "tables"


def truths_of():
    return json.loads((TABLES / "truth.json").read_text(encoding="utf-8"))


def read_folder(binary, truths):
    """Each file's answers, with `status`; only `status` and `words` where the file was refused."""
    paths = [str(TABLES / truth["file"]) for truth in truths]
    told = subprocess.run([binary, "inspect", "--json", *paths], capture_output=True)
    answers = {}
    for line in told.stdout.decode().split("\n"):
        if line:
            answer = json.loads(line)
            answers[Path(answer["file"]).name] = completed(answer, binary)
    return answers


def completed(answer, binary):
    if "error" in answer:
        return {"status": answer["exitStatus"], "words": answer["error"]["text"]}
    told = subprocess.run([binary, "inspect", "--records", answer["file"]], capture_output=True)
    answer["status"] = told.returncode
    answer["records"] = [json.loads(line) for line in told.stdout.decode().split("\n") if line]
    answer["setAside"] = [row["record"] for row in answer["setAside"]]
    return answer
