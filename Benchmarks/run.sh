#!/bin/sh
# Builds the generator, the yardstick and Kankei, runs them in turns, and writes the table of docs/benchmarks.md.
set -eu
cd "$(dirname "$0")/.."
work=${KANKEI_BENCH_FOLDER:-/tmp/kankei-bench}
rounds=${KANKEI_BENCH_ROUNDS:-5}
mkdir -p "$work"
cc -O2 -o "$work/generate" Benchmarks/generate.c
cc -O2 -o "$work/rawcsv" Benchmarks/rawcsv.c -lcsv
: > "$work/empty.swift"
swiftc -O -o "$work/empty" "$work/empty.swift"
swiftc -O -static-executable -use-ld=lld -o "$work/empty-static" "$work/empty.swift"
KANKEI_BENCH=1 swift build -c release --scratch-path .build-bench --product kankei >&2
KANKEI_BENCH=1 swift build -c release --scratch-path .build-bench --product StageBench >&2
build=$(KANKEI_BENCH=1 swift build -c release --scratch-path .build-bench --show-bin-path)
python3 Benchmarks/run.py "$build" "$work" "$rounds" | tee "$work/table.md" >&2
{
  sed '/^<!-- table -->$/q' docs/benchmarks.md
  echo
  cat "$work/table.md"
} > "$work/benchmarks.md"
mv "$work/benchmarks.md" docs/benchmarks.md
