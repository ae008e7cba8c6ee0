#!/usr/bin/env bash
# Runs every benchmark: run.sh TONGHOP [WORK_FOLDER]
# The work folder keeps the workbooks and the readers from PyPI between runs.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
tonghop=$(realpath "${1:?usage: run.sh TONGHOP [WORK_FOLDER]}")
work=${2:-${TMPDIR:-/tmp}/tonghop-bench}
mkdir -p "$work"

echo "== reading"
python3 "$here/reading.py" "$tonghop" "$work"
echo "== reading back what is written"
python3 "$here/reading_back.py" "$tonghop" "$work"
echo "== achievements"
for set in "$here"/achievements/*.txt; do python3 "$here/achievements/measure.py" "$tonghop" "$set"; done
echo "== verdicts"
bash "$here/verdicts/run.sh" "$work"
echo "== matching"
python3 "$here/matching_bench.py" --tonghop "$tonghop" --work "$work/matching"
echo "== writing"
bash "$here/writing/run.sh"
echo "== a country's year"
python3 "$here/country/measure.py" "$tonghop" "$work/country" --tree 63
