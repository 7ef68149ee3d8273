# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# Sourced by the fault scripts: a folder of their own that always goes away, mounts included.
set -u
writer=$(realpath "$1")
work=$(mktemp -d /tmp/tryboth-faults-XXXXXX)
mounted=()
background=

mounted_at() { mounted=("$1" "${mounted[@]}"); }

clean_up() {
    if [ -n "$background" ]; then
        kill -9 "$background" 2>/dev/null
        wait "$background" 2>/dev/null
    fi
    local place
    for place in "${mounted[@]}"; do
        umount "$place" 2>/dev/null || umount -l "$place" 2>/dev/null
    done
    rm -rf "$work"
}
trap clean_up EXIT

skip() {
    echo "SKIPPED: $*"
    exit 77
}

fail() {
    echo "FAILED: $*"
    exit 1
}

need_root() { [ "$(id -u)" -eq 0 ] || skip "needs root for mount and setpriv"; }
