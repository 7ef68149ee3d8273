// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/starstep.h"

#include "domain/activitycatalog.h"
#include "models/words.h"
#include "pages/parts.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

StarStep::StarStep(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_words(parts::text({}, u"hint"_s))
{
    m_list->setObjectName(u"starList"_s);
    m_list->setAccessibleName(tr("Entries of the week"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("role", u"rows"_s);
    m_list->setSpacing(Theme::px(space::Hair) / 2);
    m_words->setObjectName(u"starWords"_s);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Small));
    lines->addWidget(m_list, 1);
    lines->addWidget(m_words);
    connect(m_list, &QListWidget::itemChanged, this, &StarStep::keepToTheLimit);
}

void StarStep::setFacts(const WeekFacts &facts, const ActivityCatalog &catalog)
{
    const QSignalBlocker quiet(m_list);
    m_facts = facts;
    m_list->clear();
    for (const CheckIn &entry : std::as_const(m_facts.entries)) {
        const QString title = entry.title.simplified();
        const QString name = title.isEmpty() ? catalog.labelOf(entry.activity) : title;
        const QString day = QLocale().dayName(entry.when.day.dayOfWeek(), QLocale::ShortFormat);
        //: an entry in a list: %1 its weekday, %2 its title, %3 its rating
        auto *item = new QListWidgetItem(entry.energy
                                             ? tr("%1  %2  %3").arg(day, name, signedNumber(*entry.energy))
                                             //: an entry without a rating: %1 its weekday, %2 its title
                                             : tr("%1  %2").arg(day, name),
                                         m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(entry.starred ? Qt::Checked : Qt::Unchecked);
    }
    m_most = std::max(MostStars, starCount());
    if (m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
    keepToTheLimit();
}

int StarStep::starCount() const
{
    int stars = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        stars += m_list->item(row)->checkState() == Qt::Checked ? 1 : 0;
    }
    return stars;
}

/// With two stars the others wait until one is taken back.
void StarStep::keepToTheLimit()
{
    const QSignalBlocker quiet(m_list);
    const bool full = starCount() >= m_most;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool fixed = full && item->checkState() != Qt::Checked;
        item->setFlags(fixed ? item->flags() & ~Qt::ItemIsUserCheckable
                             : item->flags() | Qt::ItemIsUserCheckable);
    }
    m_words->setText(full ? tr("Two are enough. Take one back to mark another.")
                          : tr("Space marks an entry. None is fine, too."));
}

QList<CheckIn> StarStep::changed() const
{
    QList<CheckIn> entries;
    for (int row = 0; row < m_list->count(); ++row) {
        CheckIn entry = m_facts.entries.at(row);
        const bool starred = m_list->item(row)->checkState() == Qt::Checked;
        if (starred != entry.starred) {
            entry.starred = starred;
            entries.append(entry);
        }
    }
    return entries;
}

void StarStep::setKept()
{
    for (int row = 0; row < m_list->count(); ++row) {
        m_facts.entries[row].starred = m_list->item(row)->checkState() == Qt::Checked;
    }
}

} // namespace tryboth
