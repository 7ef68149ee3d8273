# SPDX-License-Identifier: GPL-3.0-or-later
# cpack -G DEB: what "cmake --install" lays out, as a Debian package. No scripts of ours run when it is installed: the
# desktop's own packages watch the folders that ours puts files in.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tryboth)
set(CPACK_PACKAGE_VENDOR "The Tryboth authors")
set(CPACK_PACKAGE_CONTACT "The Tryboth authors <tryboth@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "offline journal for trying both people and technical work")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Tryboth is a journal for engineers who wonder which way to go: toward people, or toward broader and harder technical work.
It keeps what you did and what that did to your energy, and says so when the two kinds of work cannot be told apart.
.
Nothing goes online. A journal is one file that a passphrase can seal; tryboth-cli reads and writes it from a terminal.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/package")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON) # what the programs are linked with
# What they load while they run: the driver that opens a journal, and time zones.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, libqt6svg6, qt6-translations-l10n, qt6-wayland, shared-mime-info")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "age, hunspell-en-us")
include(CPack)
