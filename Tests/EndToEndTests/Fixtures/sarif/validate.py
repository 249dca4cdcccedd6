"""Holds a SARIF log against the schema beside this file; exit status 1 where it does not fit."""
import json
import pathlib
import sys

from jsonschema import Draft4Validator

schema = json.loads(
    pathlib.Path(__file__).with_name("sarif-schema-2.1.0.excerpt.json").read_text(encoding="utf-8")
)
Draft4Validator.check_schema(schema)
log = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
faults = [f"{error.json_path}: {error.message[:200]}" for error in Draft4Validator(schema).iter_errors(log)]
print("\n".join(faults))
sys.exit(1 if faults else 0)
