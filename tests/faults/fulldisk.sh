#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# fulldisk.sh FAULTWRITER tmpfs|ext4|limit: SAFETY.md R5. The disk is full at every 64 KiB of a save of 1.5 MB (tmpfs), at
# every 400 KiB of one of 3 MB (ext4), or a file may not become as large (limit; needs no root).
# The old file stays byte-identical, the sentence names the cause, and the next save works once there is room.
# shellcheck source=tests/faults/common.sh
source "$(dirname "$0")/common.sh"

disk=$work/disk
file=$disk/full.tryboth
mkdir "$disk"

# saves BYTES: one save of that size into $file
saves() { "$writer" "$file" --count 1 --bytes "$1" >"$work/out" 2>"$work/err"; }

# refuses WHERE CAUSE BYTES: such a save is refused for that cause, and all is as it was
refuses() {
    local old
    old=$(sha256sum <"$file")
    if saves "$3"; then fail "a save was acknowledged $1"; fi
    grep -q "$2" "$work/err" || fail "no cause $1: $(cat "$work/err")"
    grep -q "Save elsewhere" "$work/err" || fail "no next step $1"
    [ "$(sha256sum <"$file")" = "$old" ] || fail "the old file changed $1"
    [ "$(find "$disk" -name '.*tryboth-*' | wc -l)" -eq 0 ] || fail "a leftover $1"
}

# fills STEP LAST BYTES: a save of that size with 0, STEP, 2·STEP… KiB free, up to LAST; and one with room again
fills() {
    local free available tried=0
    for ((free = 0; free < $2; free += $1)); do
        available=$(df --output=avail -k "$disk" | tail -1)
        if ((available > free)); then
            head -c "$((available - free))K" /dev/zero >"$disk/filler" 2>/dev/null
        fi
        refuses "with $free KiB free" "disk is full" "$3"
        rm -f "$disk/filler"
        tried=$((tried + 1))
    done
    saves "$3" || fail "the save after space was freed"
    [ "$("$writer" --check "$file")" = 2 ] || fail "the file after space was freed"
    echo "$tried saves on a full disk: all refused with their cause, 0 damage"
}

case $part in
tmpfs)
    need_root
    mount -t tmpfs -o size=3m tmpfs "$disk" || skip "tmpfs cannot be mounted here"
    mounted_at "$disk"
    saves 200000 || fail "the first save"
    fills 64 1500 1550000
    ;;
ext4)
    need_root
    mount_ext4 "$work/img" 16 "$disk" loop || skip "loop mounts of ext4 do not work here"
    mounted_at "$disk"
    saves 3000000 || fail "the first save"
    fills 400 2900 3000000
    ;;
limit)
    saves 150000 || fail "the first save"
    (
        trap '' XFSZ
        ulimit -f 200
        refuses "above the size limit" "larger than this place allows" 1000000
    ) || exit 1
    saves 1000000 || fail "the save without the limit"
    echo "a save above the size limit was refused with its cause, 0 damage"
    ;;
*) no_such_part ;;
esac
