#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# powercut.sh FAULTWRITER file|journal|unsynced JOURNALWRITER: SAFETY.md R3, power cuts. A writer works on an ext4 in an
# image file that keeps what it need not write for 300 seconds; it is stopped, and a copy of the image is what a power cut
# would have left. Every acknowledged save must be in it. file: of one file, and of a writer that leaves the folder unsynced,
# which must lose some. journal: entries of a real journal. unsynced: both writers with all syncs made void by eatmydata,
# which must lose some, or this test could not see a loss. TRYBOTH_CUTS sets the number of cuts.
# shellcheck source=tests/faults/common.sh
source "$(dirname "$0")/common.sh"
journalwriter=$(realpath "${3:-/}")
control_cuts=60
cuts_a_disk=50 # a journal keeps its versions, and the disk is small
need_root

live=$work/live copy=$work/copy
mkdir "$live" "$copy"

fresh_disk() {
    umount "$live" 2>/dev/null
    mount_ext4 "$work/img" 16 "$live" loop,commit=300
}
fresh_disk || skip "loop mounts of ext4 do not work here"
mounted_at "$live"

# How each of the two is started in front of a disk, and asked what it finds on one.
write_file=("$writer" "$live/cut.tryboth" --backups "$live/backups" --pause 2)
write_journal=("$journalwriter" "$live" entry --pause 2)
find_file() { "$writer" --check "$copy/cut.tryboth"; }
find_journal() { "$journalwriter" "$copy" entry --check; }

# lost_in CUTS FINDER COMMAND…: cuts the power while the command saves; sets lost, done and saves. Stops at the first loss.
lost_in() {
    local todo=$1 finder=$2 said found code
    shift 2
    lost=0 done=0
    fresh_disk || fail "mount"
    "$@" >"$work/said" &
    background=$!
    while ((done < todo && lost == 0)); do
        sleep "0.0$((RANDOM % 50 + 10))"
        kill -STOP "$background" || fail "the writer ended: $*"
        said=$(sed -n 's/^saved //p' "$work/said" | tail -1)
        cp --sparse=always "$work/img" "$work/cut.img"
        kill -CONT "$background"
        mount -o loop "$work/cut.img" "$copy" || fail "the image after a cut cannot be mounted"
        found=$("$finder" 2>"$work/err")
        code=$?
        umount "$copy"
        done=$((done + 1))
        if [ -n "$said" ] && { [ $code -ne 0 ] || ((found < said)); }; then
            lost=1
            echo "cut $done of '$*': said ${said}, found ${found:-nothing} (code $code) $(cat "$work/err")"
        fi
    done
    kill -9 "$background"
    wait "$background" 2>/dev/null
    background=
    saves=$(grep -c '^saved ' "$work/said")
}

# keeps CUTS FINDER COMMAND…: nothing is lost in as many, a fresh disk every now and then
keeps() {
    local left=$1 all_done=0 all_saves=0
    shift
    while ((left > 0)); do
        lost_in $((left < cuts_a_disk ? left : cuts_a_disk)) "$@"
        ((lost == 0)) || fail "an acknowledged save was lost"
        left=$((left - done)) all_done=$((all_done + done)) all_saves=$((all_saves + saves))
    done
    ((all_saves > all_done / 4)) || fail "only $all_saves saves among $all_done cuts prove nothing"
    echo "$all_done power cuts among $all_saves saves: 0 lost"
}

# loses FINDER COMMAND…: the negative control
loses() {
    lost_in "$control_cuts" "$@"
    ((lost == 1)) || fail "negative control: $done cuts lost nothing, so this test proves nothing: $*"
}

RANDOM=20261
case $part in
file)
    loses find_file "${write_file[@]}" --no-folder-sync
    keeps "${TRYBOTH_CUTS:-200}" find_file "${write_file[@]}"
    ;;
journal) keeps "${TRYBOTH_CUTS:-20}" find_journal "${write_journal[@]}" ;;
unsynced)
    need_command eatmydata
    loses find_file eatmydata "${write_file[@]}"
    loses find_journal eatmydata "${write_journal[@]}"
    echo "without syncs both writers lost what they had acknowledged, as they must"
    ;;
*) no_such_part ;;
esac
