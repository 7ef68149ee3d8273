// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>

namespace tryboth {

class Journal;
class Page;
class RatingRow;

/// Puts what is typed on the pages and in no entry yet into the journal's draft file, within a second, so
/// that a crash takes no more than that.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(Journal &journal, QObject *parent = nullptr);

    /// From now on the words on `page` are kept, under `id`.
    void watch(const QString &id, Page *page);
    /// And those in the small window for one check-in, for as long as it is there.
    void watchCapture(RatingRow *row);
    /// Keeps them at once; the file is written by the journal's worker.
    void keepNow();

    /// What an earlier run left, by the ids of the pages, those of the small window among those of Today; empty
    /// when it left nothing.
    QJsonObject left() const;
    /// What was left has been put back or is not wanted.
    void settle();

private:
    void keepSoon();

    Journal &m_journal;
    QHash<QString, std::function<QJsonObject()>> m_sources;
    QJsonObject m_left;
    QByteArray m_kept;
    QTimer m_timer;
};

} // namespace tryboth
