// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tryboth {

/// Something to do about a notice: `key` is for the program, `words` stand on the button.
struct NoticeAction
{
    QString key;
    QString words;
};

/// What a notification says. It is shown on lock screens and projectors and kept by the desktop, so nothing
/// of a journal is ever in it.
struct Notice
{
    QString title;
    QString body;
    QList<NoticeAction> actions;
};

} // namespace tryboth
