# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts a program and writes down the tree of its accessible objects; scripts/accessible-tree starts it.

accessibletree.py FILE PROGRAM [ARGUMENTS…]. It asks over AT-SPI, as Orca does, and not in the program: what Qt does not hand on to the bus is missing here, too.
"""

import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 (the version has to be said first)

SECONDS_FOR_A_WINDOW = 60
SECONDS_OF_REST = 2  # without a change, after which the window counts as complete
MOST_ROWS = 50  # of a long list: the others are like them
DEEPEST = 60

# A cell of a table may be empty; its row is named by the others, which tst_accessibility looks at.
MAY_BE_NAMELESS = {Atspi.Role.TABLE_CELL}


def rest(seconds=0.1):
    """Lets what the bus has to say arrive."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        while GLib.MainContext.default().iteration(False):
            pass
        time.sleep(0.01)


def children(element):
    """The children of an object, which may go while one asks."""
    found = []
    try:
        for index in range(min(element.get_child_count(), MOST_ROWS)):
            child = element.get_child_at_index(index)
            if child is not None:
                found.append(child)
    except GLib.Error:
        pass
    return found


def application_of(process):
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for application in children(desktop):
        try:
            if application.get_process_id() == process.pid:
                return application
        except GLib.Error:
            pass
    return None


def states_of(element):
    try:
        return element.get_state_set()
    except GLib.Error:
        return Atspi.StateSet.new([])


class Tree:
    """What was read: the lines, and those of what takes the keyboard and has no name."""

    def __init__(self):
        self.lines = []
        self.nameless = []

    def read(self, element, depth=0):
        if depth > DEEPEST:
            return
        try:
            role, name = element.get_role(), element.get_name() or ""
            words, said = element.get_role_name(), element.get_description() or ""
        except GLib.Error:
            return  # gone meanwhile
        states = states_of(element)
        line = f'{"  " * depth}{words} "{name}"'
        if said:
            line += f" ({said[:80]})"
        line += " [" + " ".join(sorted(state.value_nick for state in states.get_states())) + "]"
        self.lines.append(line.replace("\n", " "))
        takes_keyboard = states.contains(Atspi.StateType.FOCUSABLE) and states.contains(Atspi.StateType.SHOWING)
        if takes_keyboard and not name.strip() and role not in MAY_BE_NAMELESS:
            self.nameless.append(line.strip())
        for child in children(element):
            self.read(child, depth + 1)
        count = element.get_child_count()
        if count > MOST_ROWS:
            self.lines.append(f'{"  " * (depth + 1)}… and {count - MOST_ROWS} more')


def windows_shown(application):
    return [
        window for window in children(application) if states_of(window).contains(Atspi.StateType.SHOWING)
    ]


def read_windows(process):
    """The tree of `process` once it stands still; None if no window comes."""
    until = time.monotonic() + SECONDS_FOR_A_WINDOW
    before, since = None, time.monotonic()
    while time.monotonic() < until and process.poll() is None:
        rest()
        application = application_of(process)
        if application is None or not windows_shown(application):
            continue
        tree = Tree()
        for window in windows_shown(application):
            tree.read(window)
        if tree.lines != before:
            before, since = tree.lines, time.monotonic()
        elif time.monotonic() - since > SECONDS_OF_REST:
            return tree
    return None


def main(written, command):
    Atspi.init()
    process = subprocess.Popen(command)
    try:
        tree = read_windows(process)
    finally:
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
    if tree is None:
        print(f"No window of {command[0]} could be read.", file=sys.stderr)
        return 2
    with open(written, "w", encoding="utf-8") as file:  # the bus has its say on the standard output
        file.write("\n".join(tree.lines) + "\n")
    print(f"{len(tree.lines)} objects; {len(tree.nameless)} take the keyboard and have no name", file=sys.stderr)
    for line in tree.nameless:
        print(f"has no name: {line}", file=sys.stderr)
    return 1 if tree.nameless else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
