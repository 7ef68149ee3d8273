#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SAFETY.md R5: the disk is full at every 64 KiB of a save of 1.5 MB, and a file size limit is met.
# The old file stays byte-identical, the sentence names the cause, and the next save works once there is room.
# shellcheck source=tests/faults/common.sh
source "$(dirname "$0")/common.sh"
need_root

disk=$work/disk
mkdir "$disk"
mount -t tmpfs -o size=3m tmpfs "$disk" || skip "tmpfs cannot be mounted here"
mounted_at "$disk"
file=$disk/full.tryboth
"$writer" "$file" --count 1 --bytes 200000 >/dev/null || fail "the first save"
old=$(sha256sum <"$file")

refused=0
for ((free = 0; free < 1500; free += 64)); do
    available=$(df --output=avail -k "$disk" | tail -1)
    if ((available > free)); then
        head -c "$((available - free))K" /dev/zero >"$disk/filler"
    fi
    if "$writer" "$file" --count 1 --bytes 1550000 >"$work/out" 2>"$work/err"; then
        fail "a save was acknowledged with $free KiB free"
    fi
    grep -q "disk is full" "$work/err" || fail "no cause at $free KiB: $(cat "$work/err")"
    grep -q "Save elsewhere" "$work/err" || fail "no next step at $free KiB"
    [ "$(sha256sum <"$file")" = "$old" ] || fail "the old file changed at $free KiB"
    rm -f "$disk/filler"
    [ "$(find "$disk" -name '.*tryboth-*' | wc -l)" -eq 0 ] || fail "a leftover at $free KiB"
    refused=$((refused + 1))
done

small=$work/small image=$work/small.img
mkdir "$small"
truncate -s 16M "$image"
if mkfs.ext4 -q -F -m 0 "$image" 2>/dev/null && mount -o loop "$image" "$small" 2>/dev/null; then
    mounted_at "$small"
    "$writer" "$small/full.tryboth" --count 1 --bytes 3000000 >/dev/null || fail "the first save on ext4"
    before=$(sha256sum <"$small/full.tryboth")
    for ((free = 0; free < 2900; free += 400)); do
        available=$(df --output=avail -k "$small" | tail -1)
        ((available > free)) && head -c "$((available - free))K" /dev/zero >"$small/filler" 2>/dev/null
        if "$writer" "$small/full.tryboth" --count 1 --bytes 3000000 >/dev/null 2>"$work/err"; then
            fail "ext4: a save was acknowledged with $free KiB free"
        fi
        grep -q "disk is full" "$work/err" || fail "ext4: no cause at $free KiB: $(cat "$work/err")"
        [ "$(sha256sum <"$small/full.tryboth")" = "$before" ] || fail "ext4: the old file changed at $free KiB"
        rm -f "$small/filler"
        refused=$((refused + 1))
    done
    "$writer" "$small/full.tryboth" --count 1 --bytes 3000000 >/dev/null || fail "ext4: the save after space was freed"
else
    echo "not tried: loop mounts of ext4 do not work here"
fi

(
    trap '' XFSZ
    ulimit -f 200
    "$writer" "$file" --count 1 --bytes 1000000 2>"$work/err"
) && fail "a save above the file size limit was acknowledged"
grep -q "larger than this place allows" "$work/err" || fail "no cause at the size limit: $(cat "$work/err")"
[ "$(sha256sum <"$file")" = "$old" ] || fail "the old file changed at the size limit"

"$writer" "$file" --count 1 --bytes 1550000 >/dev/null || fail "the save after space was freed"
[ "$("$writer" --check "$file")" = 2 ] || fail "the file after space was freed"
echo "$refused full disks and 1 size limit: all refused, 0 damage, the save afterwards worked"
