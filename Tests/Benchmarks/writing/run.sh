#!/bin/bash
# Compares the CPU time of writing through RegisterWriting with that of the same cells from C.
# Usage: Tests/Benchmarks/writing/run.sh [RUNS]; prints the least of RUNS (5) for each, and the ratio;
# before that what a long register takes.
set -euo pipefail
cd "$(dirname "$0")/../../.."
runs=${1:-5}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
swift build -c release --static-swift-stdlib --product WritingBenchmark >/dev/null
cc -O2 -o "$folder/baseline" Tests/Benchmarks/writing/baseline.c -lxlsxwriter

least() {
  for _ in $(seq "$runs"); do
    { TIMEFORMAT='%U %S'; time "$@" >/dev/null; } 2>&1 | awk '{ print $1 + $2 }'
  done | sort -n | head -1
}

.build/release/WritingBenchmark "$folder/long.xlsx" 300000
c=$(least "$folder/baseline" "$folder/c.xlsx")
ours=$(least .build/release/WritingBenchmark "$folder/swift.xlsx")
awk -v c="$c" -v ours="$ours" 'BEGIN {
  printf "writing: %.2f s, from C %.2f s, ratio %.2f (at most 1.1)\n", ours, c, ours / c
  exit ours / c > 1.1
}'
