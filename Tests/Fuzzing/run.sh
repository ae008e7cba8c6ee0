#!/bin/bash
# Fuzzes the reading for FUZZ_SECONDS in all (default 660), an equal share for each harness, or
# for those named as arguments. Whatever breaks one ends the run, and lies in .build/fuzz/found.
#
# Seeds are the examples, what was found before, and the folder TONGHOP_CORPUS if it is set. What
# is learnt stays in .build/fuzz/corpus, so that the next run goes on from there.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=.build/fuzz
options=(-timeout=10 -rss_limit_mb=1024 -print_final_stats=1 -verbosity=0)

FUZZING=1 ${SWIFT:-swift} build -c release --product Fuzzing --sanitize fuzzer \
  -Xswiftc -enable-testing --scratch-path $build
swiftc -sanitize=fuzzer -static-stdlib $build/release/libFuzzing.a -lzip -lexpat -lisal \
  -o $build/fuzzing 2>/dev/null

python3 Tests/Fuzzing/seeds.py $build/seeds examples ${TONGHOP_CORPUS:+"$TONGHOP_CORPUS"}

harnesses=("$@")
if [ $# -eq 0 ]; then
  harnesses=(file package worksheet workbook sharedStrings styles relationships openDocument
    binaryWorkbook separatedText values codePages)
fi
seconds=$((${FUZZ_SECONDS:-660} / ${#harnesses[@]}))
failed=0
for harness in "${harnesses[@]}"; do
  mkdir -p $build/corpus/$harness $build/found/$harness $build/seeds/$harness
  log=$build/$harness.log
  dictionary=()
  case $harness in
    package | worksheet | workbook | sharedStrings | styles | relationships | openDocument)
      dictionary=(-dict=Tests/Fuzzing/markup.dict) ;;
  esac
  SECONDS=0
  HARNESS=$harness $build/fuzzing "${options[@]}" "${dictionary[@]}" -max_total_time=$seconds \
    -artifact_prefix=$build/found/$harness/ $build/corpus/$harness $build/seeds/$harness \
    $(ls -d Tests/Fuzzing/found/$harness 2>/dev/null) >$log 2>&1 || {
    failed=1
    grep -a -E 'Fatal error|ERROR: libFuzzer|SUMMARY|Test unit written' $log | cut -c -400
  }
  printf '%-16s %4d s %12s executions\n' $harness $SECONDS \
    "$(sed -n 's/^stat::number_of_executed_units: *//p' $log)"
done
exit $failed
