#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# stick.sh JOURNALWRITER vfat|exfat|ntfs: a journal, its lock and its backups on a stick, as a portable program keeps them,
# by somebody to whom the stick does not belong. Such file systems keep no owner and no mode, FAT has no links, some cannot
# rename without replacing. Opening, locking, saving and backups work all the same, and what was saved is there after the
# stick was pulled. The kernel's own file system is taken where there is one, else one through FUSE.
# shellcheck source=tests/faults/common.sh
source "$(dirname "$0")/common.sh"
need_root
stick=$work/stick image=$work/img
mkdir "$stick"
chmod 755 "$work"
install -m 755 "$writer" "$work/writer"
truncate -s 32M "$image"

# make TOOL OPTIONS…: the file system in the image
make() {
    need_command "$1"
    "$@" "$image" >/dev/null 2>&1 || skip "$1 cannot make a file system in a file"
}

# plugs TYPE OPTIONS FUSE-COMMAND…: mounts the stick by the kernel, else with the command
plugs() {
    local type=$1 options=$2
    shift 2
    if mount -t "$type" -o "loop,$options" "$image" "$stick" 2>/dev/null; then
        how=kernel
    else
        command -v "$1" >/dev/null || return 1
        "$@" >/dev/null 2>&1 && mountpoint -q "$stick" || return 1
        how=$1
    fi
}

# A block device for those that want one.
device=
attach() {
    device=$(losetup -f --show "$image") || skip "there is no loop device here"
    trap 'clean_up; losetup -d "$device"' EXIT
}

case $part in
vfat)
    make mkfs.vfat
    plug() { plugs vfat umask=0 fusefat -o rw+,allow_other "$image" "$stick"; }
    ;;
exfat)
    make mkfs.exfat
    attach
    plug() { plugs exfat umask=0 mount.exfat-fuse -o allow_other,umask=0 "$device" "$stick"; }
    ;;
ntfs)
    make mkntfs -F -Q -q
    plug() { plugs ntfs3 umask=0 ntfs-3g -o allow_other,umask=0 "$image" "$stick"; }
    ;;
*) no_such_part ;;
esac
plug || skip "neither the kernel nor FUSE can mount $part here"
mounted_at "$stick"

as_nobody=(setpriv --reuid nobody --regid nogroup --clear-groups)
"${as_nobody[@]}" "$work/writer" "$work" entry --check # there is none
[ $? -eq 3 ] || skip "cannot run as nobody"
journal=("${as_nobody[@]}" "$work/writer" "$stick" entry)

# holds NUMBER: so many entries are there, and the journal is sound
holds() {
    local found
    found=$("${journal[@]}" --check) || fail "the journal does not open"
    [ "$found" = "$1" ] || fail "$found of $1 entries"
}

"${journal[@]}" --count 3 >/dev/null || fail "a new journal"
"${journal[@]}" --count 3 --draft >/dev/null || fail "the journal opened again"
holds 6
[ "$(find "$stick/backups" -name '*.tryboth' | wc -l)" -gt 0 ] || fail "no backup was kept"

"${journal[@]}" --pause 100 >"$work/said" &
background=$!
until grep -q saved "$work/said"; do
    kill -0 "$background" 2>/dev/null || fail "the journal in the background"
    sleep 0.05
done
"${journal[@]}" --count 1 >/dev/null 2>"$work/err" && fail "two wrote to one journal at once"
grep -q "already open" "$work/err" || fail "the second one: $(cat "$work/err")"
kill -9 "$background"
wait "$background" 2>/dev/null
background=
last=$(sed -n 's/^saved //p' "$work/said" | tail -1)
before=$("${journal[@]}" --check) || fail "the journal after a kill"
((before >= last)) || fail "$before of $last entries after a kill"
"${journal[@]}" --count 1 >/dev/null || fail "the journal opened after a kill"

umount "$stick" || fail "umount"
for _ in 1 2 3 4 5 6 7 8 9 10; do # a FUSE program may still be writing
    plug && break
    sleep 0.2
done
mountpoint -q "$stick" || fail "the stick cannot be mounted again"
holds $((before + 1))
echo "$part ($how): $((before + 1)) entries, the lock held, all there after unplugging"
