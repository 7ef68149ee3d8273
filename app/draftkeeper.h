// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace tryboth {

class Journal;
class Page;

/// Puts what is typed on the pages and in no entry yet into the journal's draft file, within a second, so
/// that a crash takes no more than that.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(Journal &journal, QObject *parent = nullptr);

    /// From now on the words on `page` are kept, under `id`.
    void watch(const QString &id, Page *page);
    /// Keeps them at once; the file is written by the journal's worker.
    void keepNow();

    /// What an earlier run left, by the ids of the pages; empty when it left nothing.
    QJsonObject left() const { return m_left; }
    /// What was left has been put back or is not wanted.
    void settle();

private:
    Journal &m_journal;
    QHash<QString, Page *> m_pages;
    QJsonObject m_left;
    QByteArray m_kept;
    QTimer m_timer;
};

} // namespace tryboth
