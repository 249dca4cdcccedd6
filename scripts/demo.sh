#!/bin/sh
# Runs the sample project from an empty ledger and checks that exactly the files meant to be refused were refused.
set -eu
project=${1:?project} reports=${2:?output folder} today=${3:?day}
cd "$(dirname "$0")/.."
kankei="$(${SWIFT:-swift} build -c release --show-bin-path)/kankei"

rm -rf "$project/.kankei"
code=0
"$kankei" run --project "$project" --output "$reports" --now "$today" || code=$?

# The sample holds refused files on purpose, so 1 ("data has findings") is what must come back.
if [ "$code" -ne 1 ]; then
  echo "kankei run ended with $code; the sample should give 1." >&2
  exit 1
fi
if ! cmp "$project/refused.csv" "$reports/refused.csv"; then
  echo "Other files were refused than $project/refused.csv names." >&2
  exit 1
fi
echo "Open $reports/index.html in a browser; the same figures as text: $reports/dashboard.txt" >&2
