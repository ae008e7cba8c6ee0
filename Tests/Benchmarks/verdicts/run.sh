#!/usr/bin/env bash
# Verdicts by the P4 criteria, the texts of achievements read, beside reading the workbooks:
# run.sh WORK_FOLDER [WORKBOOKS]
#
# WORK_FOLDER holds the virtual environment of the reading benchmark, and keeps the workbooks.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=${1:?usage: run.sh WORK_FOLDER [WORKBOOKS]}
count=${2:-2000}
python=$work/venv/bin/python
[ -x "$python" ] || { python3 -m venv "$work/venv"; "$work/venv/bin/pip" -q install XlsxWriter; }
folder=$work/nominations-$count
if [ ! -d "$folder" ]; then
  "$python" "$here/make_nominations.py" "$folder.part" "$count" && mv "$folder.part" "$folder"
fi
cd "$here/../../.."
swift build -c release --product VerdictBenchmark >/dev/null
.build/release/VerdictBenchmark "$folder"
