#!/bin/sh
# Measures how cost grows with the built program and writes the table of docs/benchmarks.md.
set -eu
cd "$(dirname "$0")/.."
work=${KANKEI_BENCH_FOLDER:-/tmp/kankei-bench}
mkdir -p "$work"
python3 Benchmarks/growth.py .build/release/kankei "$work" | tee "$work/growth.md" >&2
{
  sed '/^<!-- growth -->$/q' docs/benchmarks.md
  echo
  cat "$work/growth.md"
  echo
  sed -n '/^<!-- end of growth -->$/,$p' docs/benchmarks.md
} > "$work/benchmarks.md"
mv "$work/benchmarks.md" docs/benchmarks.md
