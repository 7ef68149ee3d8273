#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# nowriting.sh FAULTWRITER modes|mount|immutable|vanished: SAFETY.md R7. A folder and a file that may only be read, a mount
# that may, an immutable file, a folder that vanished. Each within a second a sentence with the cause, the old file
# untouched, no leftover.
# shellcheck source=tests/faults/common.sh
source "$(dirname "$0")/common.sh"
need_root
chmod 755 "$work"
install -m 755 "$writer" "$work/writer"
folder=$work/journals
mkdir "$folder"
file=$folder/mine.tryboth
"$work/writer" "$file" --count 1 >/dev/null || fail "the first save"

# refused <what> <words of the sentence> <target> [command…]
refused() {
    local what=$1 words=$2 target=$3 before after
    shift 3
    before=$(sha256sum <"$file")
    timeout 1 "$@" "$work/writer" "$target" --count 1 >/dev/null 2>"$work/err"
    local code=$?
    [ $code -eq 1 ] || fail "$what: exit code $code"
    grep -q "$words" "$work/err" || fail "$what: $(cat "$work/err")"
    after=$(sha256sum <"$file")
    [ "$before" = "$after" ] || fail "$what: the file changed"
    [ "$(find "$folder" -name '.*tryboth-*' | wc -l)" -eq 0 ] || fail "$what: a leftover"
    echo "$what: refused with its cause, 0 damage"
}

case $part in
modes)
    as_nobody=(setpriv --reuid nobody --regid nogroup --clear-groups)
    chown -R nobody "$folder"
    "${as_nobody[@]}" "$work/writer" "$file" --count 1 >/dev/null || skip "cannot run as nobody"
    chmod 555 "$folder"
    refused "read-only folder" "may not write" "$file" "${as_nobody[@]}"
    chmod 755 "$folder"
    chmod 400 "$file"
    refused "read-only file" "may not write" "$file" "${as_nobody[@]}"
    chmod 600 "$file"
    ;;
mount)
    mkdir "$work/bound"
    mount --bind "$folder" "$work/bound" || skip "bind mounts do not work here"
    mounted_at "$work/bound"
    mount -o remount,ro,bind "$work/bound" || skip "read-only bind mounts do not work here"
    refused "read-only mount" "can only be read" "$work/bound/mine.tryboth" env
    ;;
immutable)
    chattr +i "$file" 2>/dev/null || skip "chattr +i does not work here"
    trap 'chattr -i "$file"; clean_up' EXIT
    refused "immutable file" "may not write" "$file" env
    chattr -i "$file"
    ;;
vanished)
    mkdir "$work/stick"
    mount -t tmpfs -o size=1m tmpfs "$work/stick" || skip "tmpfs cannot be mounted here"
    mkdir "$work/stick/j"
    umount -l "$work/stick"
    refused "vanished stick" "no longer there" "$work/stick/j/new.tryboth" env
    ;;
*) no_such_part ;;
esac
"$work/writer" "$file" --count 1 >/dev/null || fail "the save afterwards"
