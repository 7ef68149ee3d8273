#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SAFETY.md R3: power cuts. The writer works on an ext4 in an image file that keeps what it need not write for 300
# seconds; it is stopped, and a copy of the image is what a power cut would have left. Every acknowledged save must
# be in it. Two writers that must fail prove that the test can: one that leaves the folder unsynced, and the
# real one with all syncs made void by eatmydata. TRYBOTH_CUTS sets the number of cuts.
# shellcheck source=tests/faults/common.sh
source "$(dirname "$0")/common.sh"
need_root
cuts=${TRYBOTH_CUTS:-200}
control_cuts=60

live=$work/live copy=$work/copy
mkdir "$live" "$copy"

# fresh_disk: an empty ext4 at $live
fresh_disk() {
    umount "$live" 2>/dev/null
    rm -f "$work/img"
    truncate -s 16M "$work/img"
    mkfs.ext4 -q -F "$work/img" && mount -o loop,commit=300 "$work/img" "$live"
}
fresh_disk || skip "loop mounts of ext4 do not work here"
mounted_at "$live"

# lost_in <cuts> <command…>: cuts the power while the command saves; sets lost and done. Stops at the first loss.
lost_in() {
    local todo=$1 said found
    shift
    lost=0 done=0
    fresh_disk || fail "mount"
    "$@" "$live/cut.tryboth" --backups "$live/backups" --pause 2 >"$work/said" &
    background=$!
    while ((done < todo && lost == 0)); do
        sleep "0.0$((RANDOM % 50 + 10))"
        kill -STOP "$background" || fail "the writer ended: $*"
        said=$(tail -1 "$work/said" | cut -d' ' -f2)
        cp --sparse=always "$work/img" "$work/cut.img"
        kill -CONT "$background"
        mount -o loop "$work/cut.img" "$copy" || fail "the image after a cut cannot be mounted"
        found=$("$writer" --check "$copy/cut.tryboth")
        local code=$?
        umount "$copy"
        done=$((done + 1))
        if [ -n "$said" ] && { [ $code -ne 0 ] || ((found < said)); }; then
            lost=1
            echo "cut $done of '$*': said ${said}, found ${found:-nothing} (code $code)"
        fi
    done
    kill -9 "$background"
    wait "$background" 2>/dev/null
    background=
}

RANDOM=20261
lost_in "$control_cuts" "$writer" --no-folder-sync
((lost == 1)) || fail "negative control: $done cuts without folder sync lost nothing, so this test proves nothing"
if command -v eatmydata >/dev/null; then
    lost_in "$control_cuts" eatmydata "$writer"
    ((lost == 1)) || fail "negative control: $done cuts under eatmydata lost nothing, so this test proves nothing"
else
    echo "not tried: eatmydata is not installed (second negative control)"
fi
lost_in "$cuts" "$writer"
((lost == 0)) || fail "an acknowledged save was lost"
echo "$done power cuts among $(wc -l <"$work/said") saves: 0 lost; the negative controls lost as they must"
