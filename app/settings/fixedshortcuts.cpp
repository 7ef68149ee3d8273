// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/shortcuts.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct FixedText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Shortcuts)
};

ShortcutRow fixed(const QString &title, const QString &place, const QList<QKeySequence> &keys)
{
    return {{}, title, place, keys, keys};
}

QList<QKeySequence> digits()
{
    QList<QKeySequence> keys;
    for (int key = Qt::Key_1; key <= Qt::Key_7; ++key) {
        keys.append(QKeySequence(key));
    }
    return keys;
}

} // namespace

QList<ShortcutRow> fixedShortcuts()
{
    const QString everywhere = FixedText::tr("Everywhere");
    const QString texts = FixedText::tr("In a text");
    const QString entries = FixedText::tr("In the rows of the journal");
    const QString rating = FixedText::tr("Rating");
    return {
        fixed(FixedText::tr("Next field, previous field"), everywhere,
              {QKeySequence(Qt::Key_Tab), QKeySequence(Qt::SHIFT | Qt::Key_Tab)}),
        fixed(FixedText::tr("Leave what one is in"), everywhere, {QKeySequence(Qt::Key_Escape)}),
        fixed(FixedText::tr("Log it, or be done"), everywhere,
              {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}),
        fixed(FixedText::tr("Rate, from draining to energising"), rating, digits()),
        fixed(FixedText::tr("Take the rating back"), rating, {QKeySequence(Qt::Key_Backspace)}),
        fixed(FixedText::tr("Edit"), entries, {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_F2)}),
        fixed(FixedText::tr("Star"), entries, {QKeySequence(Qt::Key_Space), QKeySequence(Qt::Key_Asterisk)}),
        fixed(FixedText::tr("Look at it again"), entries, {QKeySequence(Qt::Key_L)}),
        fixed(FixedText::tr("Earlier texts"), entries, {QKeySequence(Qt::Key_H)}),
        fixed(FixedText::tr("Move to the trash"), entries, {QKeySequence(Qt::Key_Delete)}),
        fixed(FixedText::tr("Copy"), texts, {QKeySequence(QKeySequence::Copy)}),
        fixed(FixedText::tr("Cut"), texts, {QKeySequence(QKeySequence::Cut)}),
        fixed(FixedText::tr("Paste"), texts, {QKeySequence(QKeySequence::Paste)}),
        fixed(FixedText::tr("Select all"), texts, {QKeySequence(QKeySequence::SelectAll)}),
    };
}

} // namespace tryboth
