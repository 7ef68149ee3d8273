# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# Sourced by the fault scripts, which are called as SCRIPT PROGRAM PART…: a folder of their own that always goes away,
# mounts included. Each part is a test of its own, so that what this machine cannot do is skipped by its name (exit code
# 77) while the rest is tried.
set -u
writer=$(realpath "$1")
part=${2:-}
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
    echo "SKIPPED: $(basename "$0" .sh)${part:+ $part}: $*"
    exit 77
}

fail() {
    echo "FAILED: $*"
    exit 1
}

need_root() { [ "$(id -u)" -eq 0 ] || skip "needs root for mount and setpriv"; }
need_command() { command -v "$1" >/dev/null || skip "$1 is not installed"; }
no_such_part() { fail "$(basename "$0") has no part \"$part\""; }

# mount_ext4 IMAGE MEGABYTES PLACE OPTIONS: an empty ext4 in a new image file; fails where that cannot be done.
mount_ext4() {
    rm -f "$1"
    truncate -s "$2M" "$1"
    mkfs.ext4 -q -F -m 0 "$1" 2>/dev/null && mount -o "$4" "$1" "$3" 2>/dev/null
}
