#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# badfiles.sh TRYBOTH-CLI: files that are cut, empty, binary, odd UTF-16, a gigabyte, deeply nested, bombs, paths that climb
# out: each through the command line, by itself and, with TRYBOTH_LONG, against every importer and close to the limit of
# size. A sentence and nothing changed, or what can be read taken in; never more than 512 MB, two minutes or a crash.
# shellcheck source=tests/faults/common.sh
source "$(dirname "$0")/common.sh"
command -v python3 >/dev/null || skip "python3 is not installed"
exec python3 - "$writer" "$work" <<'PYTHON'
import hashlib, os, random, resource, subprocess, sys, time, zipfile

CLI, WORK = sys.argv[1], sys.argv[2]
LONG = "TRYBOTH_LONG" in os.environ
MEGABYTE, LIMIT_KB, SECONDS = 1 << 20, 512 * 1024, 120
if "TRYBOTH_SANITIZED" in os.environ:
    LIMIT_KB *= 3  # AddressSanitizer surrounds every piece of memory, and keeps what is freed
SIZE = (60 if LONG else 4) * MEGABYTE  # 64 MB are read at most
EVENT = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261102T090000Z\n"
HOME = dict(os.environ, HOME=WORK, XDG_RUNTIME_DIR=WORK, XDG_DATA_HOME=WORK + "/data")


def put(name, content):
    with open(os.path.join(WORK, name), "wb") as file:
        file.write(content)
    return name


def filled(start, piece, end=b""):
    return start + piece * (SIZE // len(piece)) + end


def gigabyte(name, start):
    with open(os.path.join(WORK, name), "wb") as file:
        file.write(start)
        file.truncate(1 << 30)
    return name


def packed(name, *members):
    with zipfile.ZipFile(os.path.join(WORK, name), "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in members:
            archive.writestr(path, content)
    return name


def run(*arguments):
    """The exit code, what was said, seconds, and the most memory in KB."""
    begin = time.monotonic()
    out = open(os.path.join(WORK, "said"), "w+b")
    child = subprocess.Popen([CLI, *arguments], env=HOME, stdin=subprocess.DEVNULL, stdout=out, stderr=out,
                             preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS)))
    _, status, usage = os.wait4(child.pid, 0)
    out.seek(0)
    return (os.waitstatus_to_exitcode(status), out.read().decode(errors="replace"), time.monotonic() - begin,
            usage.ru_maxrss)


bomb = packed("bomb.zip", *[("%d.ics" % i, EVENT + b"A" * 40 * MEGABYTE) for i in range(4)])
bad = [
    put("empty.csv", b""),
    put("binary.json", random.Random(1).randbytes(300_000)),
    put("odd-utf16.csv", "date,energy\n2026-11-02,1\n".encode("utf-16") + b"\0"),
    put("cut.ics", EVENT + b"SUMMARY:cut"),
    gigabyte("gigabyte.json", b'{"entries":['),
    gigabyte("gigabyte.ics", EVENT),
    put("deep.json", filled(b'{"entries":', b"[")),
    put("deep.xml", filled(b'<charmdatabase version="4">', b"<tasks>")),
    put("deep.md", b"---\ndate: 2026-11-02\na: " + b"[" * 200_000 + b"\n---\nx"),
    put("bomb.xml", b'<!DOCTYPE l [<!ENTITY a "ha">' + b"".join(
        b'<!ENTITY %c "%s">' % (98 + i, b"&%c;" % (97 + i) * 10) for i in range(9)) +
        b']><charmdatabase version="4"><tasks><task taskid="1">&j;</task></tasks></charmdatabase>'),
    bomb,
    packed("nested.zip", (bomb, open(os.path.join(WORK, bomb), "rb").read())),
    packed("climbing.zip", ("../../climbed.ics", EVENT)),
    packed("absolute.zip", (os.path.join(WORK, "absolute.ics"), EVENT)),
    put("quotes.csv", filled(b"date,energy,title\n2026-11-02,1,\"never closed\n", b"a,b\n")),
    put("long-line.csv", filled(b'date,energy,title\n2026-11-02,1,"', b"x" * 64, b'"\n')),
    put("empty-lines.txt", filled(b"", b"\n")),
    put("objects.json", filled(b'{"metadata":{"version":"1.0"},"entries":[', b'{"uuid":"A","b":{"c":null}},', b"{}]}")),
    put("headers.txt", filled(b"", b"[2026-11-02 09:00] x\n")),
    put("folds.ics", filled(EVENT + b"SUMMARY:", b"x" * 70 + b"\n ", b"\nEND:VEVENT\nEND:VCALENDAR\n")),
    put("fields.ics", filled(EVENT, b"X-A:b\n", b"END:VEVENT\nEND:VCALENDAR\n")),
]
formats = [""]
if LONG:
    formats += [line.split()[0] for line in run("formats")[1].splitlines() if not line.startswith("Written")]

journal = os.path.join(WORK, "bad.tryboth")
failures, most = [], (0, "")
for name in bad:
    for kind in formats:
        if os.path.exists(journal):
            os.remove(journal)
        run("new", journal)
        before = hashlib.sha256(open(journal, "rb").read()).digest()
        arguments = ["import", journal, os.path.join(WORK, name)] + (["--format", kind] if kind else [])
        code, said, seconds, kilobytes = run(*arguments)
        changed = hashlib.sha256(open(journal, "rb").read()).digest() != before
        row = "%s %s: exit %d, %.1f s, %d MB" % (name, kind or "(told)", code, seconds, kilobytes // 1024)
        print(row)
        most = max(most, (kilobytes, row))
        if code not in (0, 1) or not said.strip() or kilobytes > LIMIT_KB or (changed and code != 0):
            failures.append(row + ": " + said[:200])
for place in ("absolute.ics", "../climbed.ics", "../../climbed.ics"):
    if os.path.exists(os.path.join(WORK, place)):
        failures.append("an archive wrote " + place)
print("most memory:", most[1])
print("\n".join(["FAILED:"] + failures) if failures else "%d files were refused or read" % (len(bad) * len(formats)))
sys.exit(1 if failures else 0)
PYTHON
