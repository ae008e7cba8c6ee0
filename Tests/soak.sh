#!/usr/bin/env bash
# What takes too long for every change: thousands of random folders, hundreds of killed runs.
# The counts can be set: TONGHOP_SOAK_FOLDERS, TONGHOP_SOAK_KILLS at random moments,
# TONGHOP_SOAK_CALLS of each kind at which a run is killed, TONGHOP_SOAK_FILES.
set -euo pipefail
cd "$(dirname "$0")/.."
export TONGHOP_SOAK_FOLDERS=${TONGHOP_SOAK_FOLDERS:-4000}
export TONGHOP_SOAK_KILLS=${TONGHOP_SOAK_KILLS:-200}
export TONGHOP_SOAK_CALLS=${TONGHOP_SOAK_CALLS:-30}
export TONGHOP_SOAK_FILES=${TONGHOP_SOAK_FILES:-2000}
${SWIFT:-swift} build --build-tests
for suite in GeneratedFolderTests GeneratedSubmissionTests KilledRunTests LedgerOfAnyFolderTests; do
  echo "== $suite"
  # A line for each of thousands of cases tells nobody anything.
  ${SWIFT:-swift} test --skip-build --filter "$suite" 2>&1 | grep -aE '✘|^.{0,3}✔ (Suite|Test run)|↳'
done
