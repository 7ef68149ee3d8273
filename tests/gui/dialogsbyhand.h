// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QDialog;

namespace tryboth {
class MainWindow;
}

namespace tryboth::test {

struct StoryWindow;

/// Opens every dialog that no menu and no button opens without more: what needs a file, what a passphrase is
/// asked in, what appears on its own. `look` is told of each while it is open; then it is thrown away.
void openByHand(StoryWindow &story, MainWindow &example,
                const std::function<void(const QString &name, QDialog &dialog)> &look);

} // namespace tryboth::test
