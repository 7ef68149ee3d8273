#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SAFETY.md R7: read-only folder, file and mount, an immutable file, a folder that vanished.
# Each within a second a sentence with the cause, the old file untouched, no leftover.
# shellcheck source=tests/faults/common.sh
source "$(dirname "$0")/common.sh"
need_root
chmod 755 "$work"
install -m 755 "$writer" "$work/writer"
folder=$work/journals
mkdir "$folder"
file=$folder/mine.tryboth
"$work/writer" "$file" --count 1 >/dev/null || fail "the first save"
chown -R nobody "$folder"
as_nobody=(setpriv --reuid nobody --regid nogroup --clear-groups)
"${as_nobody[@]}" "$work/writer" "$file" --count 1 >/dev/null || skip "cannot run as nobody"
tried=0

# refused <what> <words of the sentence> <command…>
refused() {
    local what=$1 words=$2 before after
    shift 2
    before=$(sha256sum <"$file")
    timeout 1 "$@" "$work/writer" "$target" --count 1 >/dev/null 2>"$work/err"
    local code=$?
    [ $code -eq 1 ] || fail "$what: exit code $code"
    grep -q "$words" "$work/err" || fail "$what: $(cat "$work/err")"
    after=$(sha256sum <"$file")
    [ "$before" = "$after" ] || fail "$what: the file changed"
    [ "$(find "$folder" -name '.*tryboth-*' | wc -l)" -eq 0 ] || fail "$what: a leftover"
    tried=$((tried + 1))
}

target=$file
chmod 555 "$folder"
refused "read-only folder" "may not write" "${as_nobody[@]}"
chmod 755 "$folder"

chmod 400 "$file"
refused "read-only file" "may not write" "${as_nobody[@]}"
chmod 600 "$file"

mkdir "$work/bound"
if mount --bind "$folder" "$work/bound" && mounted_at "$work/bound" &&
    mount -o remount,ro,bind "$work/bound"; then
    target=$work/bound/mine.tryboth
    refused "read-only mount" "can only be read" env
else
    echo "not tried: bind mounts do not work here"
fi

target=$file
if chattr +i "$file" 2>/dev/null; then
    refused "immutable file" "may not write" env
    chattr -i "$file"
else
    echo "not tried: chattr +i does not work here"
fi

mkdir "$work/stick"
if mount -t tmpfs -o size=1m tmpfs "$work/stick"; then
    mkdir "$work/stick/j"
    umount -l "$work/stick"
    target=$work/stick/j/new.tryboth
    refused "vanished stick" "no longer there" env
else
    echo "not tried: tmpfs cannot be mounted here"
fi
"$work/writer" "$file" --count 1 >/dev/null || fail "the save afterwards"
echo "$tried places that cannot be written to: all refused with their cause, 0 damage"
