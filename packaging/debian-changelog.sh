#!/usr/bin/env bash
# The releases of CHANGELOG.md in the form that Debian asks for (deb-changelog(5)):
# debian-changelog.sh FILE MAINTAINER
set -euo pipefail
awk -v maintainer="$2" '
  function finish() { if (date) printf "\n -- %s  %s\n", maintainer, date; date = "" }
  /^## / { finish(); released = ($2 != "Unreleased") }
  !released { next }
  /^## / {
    version = $2; day = $3; gsub(/[()]/, "", day)
    command = "LC_ALL=C date -u -R -d " day; command | getline date; close(command)
    printf "%stonghop (%s-1) bookworm; urgency=medium\n\n", (seen++ ? "\n" : ""), version
  }
  /^- / { sub(/^- /, "  * "); print; next }
  /^  [^ ]/ { sub(/^  /, "    "); print }
  END { finish() }' "$1"
