#!/bin/sh
# Feeds the reader bytes of libFuzzer's making, starting from Fuzzing/Corpus, for FUZZ_SECONDS (600).
# AddressSanitizer watches memory; leaks are sought as well. What is found new stays in .build-fuzz/corpus.
#   scripts/fuzz.sh          run
#   scripts/fuzz.sh merge    add to Fuzzing/Corpus what adds coverage, as few files as can be
set -eu
cd "$(dirname "$0")/.."
# Swift's own backtraces and AddressSanitizer's handler of crashes get in each other's way.
SWIFT_BACKTRACE=enable=no
KANKEI_FUZZ=1
export SWIFT_BACKTRACE KANKEI_FUZZ
# Of two -sanitize options the compiler heeds the last, so both are in one.
${SWIFT:-swift} build -c release --sanitize=fuzzer -Xswiftc -sanitize=fuzzer,address \
  --scratch-path .build-fuzz --product FuzzReading
fuzzer=.build-fuzz/release/FuzzReading
found=.build-fuzz/corpus
mkdir -p "$found"
if [ "${1:-run}" = merge ]; then
  "$fuzzer" -set_cover_merge=1 -max_len=1024 Fuzzing/Corpus "$found"
else
  "$fuzzer" -max_total_time="${FUZZ_SECONDS:-600}" -timeout=10 -rss_limit_mb=4096 -detect_leaks=1 -max_len=4096 \
    -dict=Fuzzing/signs.dict -artifact_prefix=.build-fuzz/ -print_final_stats=1 "$found" Fuzzing/Corpus
fi
