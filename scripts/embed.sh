#!/bin/sh
# Writes every file of a folder into one Swift file of raw string literals, so that the binary needs no folder beside it.
#   scripts/embed.sh FOLDER TYPENAME OUTPUT
# Names are paths below FOLDER, in the order of their bytes; hidden files are left out.
set -eu
LC_ALL=C
export LC_ALL

if [ $# -ne 3 ]; then
  echo "usage: scripts/embed.sh FOLDER TYPENAME OUTPUT" >&2
  exit 64
fi
folder=${1%/}
type=$2
output=$3
draft=$output.draft
trap 'rm -f "$draft"' EXIT

# A literal cannot hold its own end, an escape of its own depth, or a carriage return unchanged.
refuse() {
  echo "embed.sh: $1 holds $2, which a raw literal cannot carry" >&2
  exit 65
}

{
  echo "// swift-format-ignore-file"
  echo "// Written by scripts/embed.sh; edit the files themselves."
  echo
  echo "/// The files of \`${folder##*/}/\`, by path below it."
  echo "package enum $type {"
  echo "  package static let files: [String: String] = ["
} >"$draft"

find "$folder" -type f ! -name '.*' | sort | while IFS= read -r file; do
  if grep -q '"""####' "$file"; then refuse "$file" '"""####'; fi
  if grep -q '\\####' "$file"; then refuse "$file" '\####'; fi
  if grep -q "$(printf '\r')" "$file"; then refuse "$file" 'a carriage return'; fi
  printf '"%s": ####"""\n' "${file#"$folder"/}"
  cat "$file"
  printf '\n"""####,\n'
done >>"$draft"

printf '  ]\n}\n' >>"$draft"
mv "$draft" "$output"
