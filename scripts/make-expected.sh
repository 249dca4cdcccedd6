#!/bin/sh
# Makes expected/indicators.csv of a sample project from its truth with the sqlite3 program alone:
#   scripts/make-expected.sh [SampleData/yamagata]
set -eu
project=${1:-"$(dirname "$0")/../SampleData/yamagata"}
cd "$project"

sqlite3 -batch -bail :memory: >expected/indicators.csv.tmp <<'SQL'
.mode csv
.separator , "\n"
.import truth/participants.csv participants
.import truth/matches.csv matches
.import truth/migrations.csv migrations
.import truth/events.csv events
.headers on
.nullvalue ""
.read expected/expected.sql
SQL
mv expected/indicators.csv.tmp expected/indicators.csv
