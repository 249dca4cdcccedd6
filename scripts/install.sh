#!/bin/sh
# Installs what `make demo`, `make test` or `make bench` needs and the machine lacks (Debian packages, and for the
# tests and benchmarks pinned Python tools in .venv). Says what is missing where it may not install.
set -eu
purpose=${1:?purpose: demo, test or bench}
cd "$(dirname "$0")/.."

packages="libcsv-dev libsqlite3-dev libssl-dev"
case $purpose in
test) packages="$packages sqlite3 python3 python3-venv" ;;
bench) packages="$packages gcc libc6-dev python3 python3-venv" ;;
esac

say() { printf '%s\n' "$*" >&2; }

if ! command -v swift >/dev/null 2>&1; then
  say "The Swift toolchain (6.2 or later) is not on PATH. Install it from https://www.swift.org/install/ and try again."
  exit 1
fi

case $(swift --version 2>/dev/null | head -1) in
*"Swift version 6."[2-9]* | *"Swift version 6."[1-9][0-9]* | *"Swift version "[7-9].*) ;;
*)
  say "Swift 6.2 or later is needed; this is: $(swift --version 2>/dev/null | head -1)"
  exit 1
  ;;
esac

missing=""
for package in $packages; do
  status=$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true)
  [ "$status" = "install ok installed" ] || missing="$missing $package"
done

if [ -n "$missing" ]; then
  if ! command -v apt-get >/dev/null 2>&1; then
    say "Missing:$missing. This machine has no apt-get; install the same libraries with its own package manager."
    exit 1
  fi
  as_root=""
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
      say "Missing:$missing. Run as root: apt-get install$missing"
      exit 1
    fi
    as_root="sudo -n"
    if ! sudo -n true 2>/dev/null; then
      say "Missing:$missing. sudo asks for a password here; run yourself: sudo apt-get install$missing"
      exit 1
    fi
  fi
  say "Installing:$missing"
  apt="$as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=600"
  # apt waits for another one's package lock by itself, but not for its lock on the lists.
  tries=0
  # shellcheck disable=SC2086
  until $apt update </dev/null >&2; do
    tries=$((tries + 1))
    [ $tries -lt 20 ] || break
    say "Waiting for the package lists ..."
    sleep 15
  done
  # shellcheck disable=SC2086
  if ! $apt install -y --no-install-recommends $missing </dev/null >&2; then
    say "Could not install:$missing. Install them by hand (apt-get install$missing) and try again."
    exit 1
  fi
fi

if [ "$purpose" != demo ] && ! cmp -s scripts/requirements.txt .venv/requirements.txt; then
  say "Installing Python tools into .venv"
  rm -rf .venv
  if ! { python3 -m venv .venv && .venv/bin/pip install -q --disable-pip-version-check -r scripts/requirements.txt; } >&2; then
    say "Could not install the Python tools of scripts/requirements.txt into .venv; is PyPI reachable?"
    exit 1
  fi
  cp scripts/requirements.txt .venv/requirements.txt
fi
