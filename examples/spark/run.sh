#!/usr/bin/env bash
# Runs the example on made-up workbooks and holds it against a single run: run.sh TONGHOP [WORKBOOKS]
# PySpark comes from PyPI into a venv of its own; Java 17 or later must be there.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
tonghop=$(realpath "${1:?usage: run.sh TONGHOP [WORKBOOKS]}")
count=${2:-2000}
work=${TMPDIR:-/tmp}/tonghop-spark
mkdir -p "$work"
[ -x "$work/venv/bin/python" ] || python3 -m venv "$work/venv"
"$work/venv/bin/python" -c 'import pyspark' 2>/dev/null || "$work/venv/bin/pip" install -q pyspark

plan=$work/plan-$count
[ -f "$plan/truth.csv" ] ||
  python3 "$here/../../Tests/Benchmarks/country/make_country.py" "$plan" --workbooks "$count" --provinces 3
folder=$plan/nominations

echo "== Spark, local mode"
time PYSPARK_PYTHON=$work/venv/bin/python "$work/venv/bin/python" "$here/nominations_spark.py" "$folder" \
  --plan "$plan" --tonghop "$tonghop" --clusters "$work/spark.csv"

echo "== single run"
time (
  find "$folder" -type f | LC_ALL=C sort |
    { "$tonghop" nominations - --ndjson --plan "$plan" 2>/dev/null || [ $? -eq 1 ]; } |
    { "$tonghop" duplicates --ndjson - --clusters "$work/single.csv" --lang en || [ $? -eq 1 ]; }
)
cmp "$work/spark.csv" "$work/single.csv" && echo "The clusters are the same, byte for byte."
