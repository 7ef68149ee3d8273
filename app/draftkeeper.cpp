// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftkeeper.h"

#include "models/checkindraft.h"
#include "models/journal.h"
#include "pages/page.h"
#include "widgets/ratingrow.h"

#include <QJsonDocument>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr auto Today = "today"_L1, Capture = "capture"_L1;
constexpr int DelayMs = 1000; // SAFETY.md R2: at most two seconds of keystrokes are lost
} // namespace

DraftKeeper::DraftKeeper(Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    if (!journal.readOnlyReason()) {
        m_kept = journal.draft().value_or(QByteArray());
        m_left = QJsonDocument::fromJson(m_kept).object();
    }
    m_timer.setSingleShot(true);
    m_timer.setInterval(DelayMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keepNow);
    connect(&journal, &Journal::sealChanged, this, [this] {
        if (!m_kept.isEmpty()) {
            m_kept.clear(); // sealed otherwise: written again with the keys of now
            m_timer.start();
        }
    });
}

void DraftKeeper::watch(const QString &id, Page *page)
{
    m_sources.insert(id, [page] { return page->draft(); });
    connect(page, &Page::draftChanged, this, &DraftKeeper::keepSoon);
}

void DraftKeeper::watchCapture(RatingRow *row)
{
    m_sources.insert(Capture, [row] { return row->draft(); });
    connect(row, &RatingRow::edited, this, &DraftKeeper::keepSoon);
    connect(row, &QObject::destroyed, this, [this] { m_sources.remove(Capture); });
}

QJsonObject DraftKeeper::left() const
{
    QJsonObject left = m_left;
    if (const QJsonObject captured = left.take(Capture).toObject(); !captured.isEmpty()) {
        left.insert(Today, withWordsOf(left[Today].toObject(), captured));
    }
    return left;
}

void DraftKeeper::keepSoon()
{
    if (!m_timer.isActive()) { // not started anew by each key: a fast writer would never be kept
        m_timer.start();
    }
}

void DraftKeeper::keepNow()
{
    m_timer.stop();
    if (m_journal.readOnlyReason()) {
        return;
    }
    QJsonObject all = m_left; // until it is settled, an older draft stays beside the new one
    for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source) {
        if (const QJsonObject draft = source.value()(); !draft.isEmpty()) {
            all.insert(source.key(), draft);
        }
    }
    const QByteArray text = all.isEmpty() ? QByteArray() : QJsonDocument(all).toJson(QJsonDocument::Compact);
    if (text != m_kept) {
        m_kept = text;
        m_journal.keepDraft(text);
    }
}

void DraftKeeper::settle()
{
    m_left = {};
    keepNow();
}

} // namespace tryboth
