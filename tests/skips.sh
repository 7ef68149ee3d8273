#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# skips.sh TEST [ARGUMENT…]: runs a test program of Qt, and ends with 77, which ctest shows as skipped, where the program
# passed but skipped something. What failed stays failed: ctest's SKIP_REGULAR_EXPRESSION would show a crash or a leak
# after the sentence of a skip as skipped, too, and Qt's exit code, the number of failures, may be 77.
# ctest knows no "passed in part": that a part was left out must be seen, so it counts as skipped, with what and why.
set -o pipefail
name=$(basename "$1")
"$@" 2>&1 | awk -v name="$name" '
    { print; fflush() }
    /^SKIP +: / { sub(/^SKIP +: /, ""); skipped[++count] = $0 }
    END {
        for (i = 1; i <= count; ++i) print "SKIPPED: " name ": " skipped[i]
        exit count > 0 ? 77 : 0
    }'
codes=("${PIPESTATUS[@]}")
case ${codes[0]} in
0) exit "${codes[1]}" ;;
77) exit 76 ;;
*) exit "${codes[0]}" ;;
esac
