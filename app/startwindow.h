// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content.h"

#include <QWidget>

namespace tryboth {

class QuietStrip;

/// What one sees before there is a journal: what this is, and three ways to begin.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(const Content &content, QWidget *parent = nullptr);

    /// Says what went wrong; with `backupsOf`, the path of a journal that does not open, its backups are
    /// offered.
    void showTrouble(const QString &sentence, const QString &backupsOf = {});

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void exampleRequested();
    void newDeskRequested();
    void openDeskRequested();
    void backupsRequested(const QString &journalPath);

private:
    QuietStrip *m_strip;
    QString m_backupsOf;
};

} // namespace tryboth
