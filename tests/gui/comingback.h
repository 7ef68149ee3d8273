// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storywindow.h"

#include <QPointer>
#include <QPushButton>

namespace tryboth::test {

/// What of the words on the pages has reached the draft file.
inline QString putAside(const StoryWindow &story)
{
    return QString::fromUtf8(story.journal().draft().value_or(QByteArray()));
}

/// Quits and opens the journal again; where words were put aside, they are put back. Says whether they were.
inline bool comesBackWithWords(StoryWindow &story)
{
    const QString path = story.journal().path();
    const QPointer<MainWindow> before = story.window;
    story.window->close();
    delete before.data();
    story.window = story.desktop.open(path);
    auto *putBack = story.window ? story.find<QPushButton>(QStringLiteral("draftRestore")) : nullptr;
    if (putBack) {
        putBack->click();
    }
    const bool asks = QApplication::activeModalWidget() != nullptr; // a dialog with words in it came back
    return putBack && (asks || story.isShown());
}

} // namespace tryboth::test
