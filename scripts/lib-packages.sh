# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by scripts/run and scripts/test: the Debian packages Tryboth needs, and how to get the missing ones.
# Names hold for Debian 12 and Ubuntu 24.04. Only what we use by name stands here; apt brings what those depend on.

# Building and running. libqt6opengl6-dev: find_package(Qt6 Charts) fails without it. qt6-l10n-tools has lrelease,
# qt6-translations-l10n the words inside Qt's own dialogs; libqt6sql6-sqlite and tzdata are loaded at run time;
# fonts-inter is the look (9 MB; the DejaVu that fontconfig brings serves the scripts Inter lacks).
packages_build=(
    cmake g++ ninja-build pkgconf
    qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools qtkeychain-qt6-dev
    libarchive-dev libboost-dev libeigen3-dev libexpected-dev libgit2-dev libhunspell-dev libical-dev libqrencode-dev
    libsodium-dev libsqlite3-dev libyaml-cpp-dev libzstd-dev
    libqt6sql6-sqlite qt6-translations-l10n tzdata fonts-inter
)
# A desktop without X: everywhere else Qt shows the window through X11 or Xwayland.
if [ -n "${WAYLAND_DISPLAY:-}" ] && [ -z "${DISPLAY:-}" ]; then
    packages_build+=(qt6-wayland)
fi

# Testing: clang compiles four times faster than g++ here, with one precompiled header; the stock age tool opens what we seal
# (python3 types its passphrase, openssl checks its vectors), sqlite3 reads what we save, strace watches and breaks system
# calls, eatmydata and e2fsprogs stage power cuts, dbus-daemon carries what a desktop would say; mold links faster. The last
# line checks what we tell a desktop: the launcher, the metainfo, the file types, the manual page.
# shellcheck disable=SC2034 # read by scripts/test
packages_test=(
    clang age sqlite3 strace eatmydata e2fsprogs dbus-daemon mold python3 python3-jsonschema openssl
    desktop-file-utils appstream libxml2-utils shared-mime-info groff-base
)

# Fuzzing with scripts/fuzz, and the sanitizers: both come with clang's runtime libraries.
# shellcheck disable=SC2034 # read by scripts/fuzz
packages_fuzz=(clang libclang-rt-dev)

# Sticks (faults_stick): what makes FAT, exFAT and NTFS, and mounts them where the kernel cannot.
packages_test+=(dosfstools fusefat exfatprogs exfat-fuse ntfs-3g)

# Trying the package with scripts/try-package: dpkg-dev finds what the programs are linked with.
# shellcheck disable=SC2034 # read by scripts/try-package
packages_package=(debootstrap dpkg-dev)

# Listening as a screen reader does, with scripts/accessible-tree: a display that nobody sees, a bus, and AT-SPI.
# shellcheck disable=SC2034 # read by scripts/accessible-tree
packages_accessible=(xvfb dbus-daemon at-spi2-core python3-gi gir1.2-atspi-2.0)

# packages_missing NAME…: prints those that are not installed, one a line.
packages_missing() {
    local -A installed=()
    local status name
    while read -r status name; do
        if [ "${status:1:1}" = i ]; then installed[$name]=1; fi
    done < <(dpkg-query --show --showformat='${db:Status-Abbrev} ${Package}\n' "$@" 2>/dev/null)
    for name in "$@"; do
        if [ -z "${installed[$name]:-}" ]; then echo "$name"; fi
    done
}

# packages_refuse REASON WAY_ON NAME…: says what is missing and what to do then, and stops the script.
packages_refuse() {
    local reason=$1 way_on=$2
    shift 2
    {
        echo "$reason Nothing was changed."
        echo "Please install these Debian packages, or what they are called on this system:"
        echo "  $*"
        echo "$way_on"
    } >&2
    exit 2
}

# packages_ensure NAME…: installs what is missing, and says nothing when nothing is.
packages_ensure() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        packages_refuse "This system has no apt-get, and only with it can Tryboth install what it needs." \
            "Then build with: cmake --preset release && cmake --build --preset release" "$@"
    fi
    local missing
    mapfile -t missing < <(packages_missing "$@")
    if [ "${#missing[@]}" -eq 0 ]; then return 0; fi

    local as_root=(env)
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            packages_refuse "Packages are missing, and installing them needs root or sudo." \
                "Then start this again." "${missing[@]}"
        fi
        as_root=(sudo env)
    fi
    echo "Installing what is missing: ${missing[*]}"
    local apt=("${as_root[@]}" DEBIAN_FRONTEND=noninteractive apt-get -q -y
        -o DPkg::Lock::Timeout=120 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0)
    "${apt[@]}" update || echo "Some package lists could not be read; going on with those that are there." >&2
    if ! "${apt[@]}" install --no-install-recommends "${missing[@]}"; then
        echo "apt-get could not install every package; its reason stands above. Nothing was built." >&2
        exit 2
    fi
}
