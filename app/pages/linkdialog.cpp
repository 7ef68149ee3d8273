// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/linkdialog.h"

#include "domain/isolated.h"
#include "models/entrychanges.h"
#include "models/experimentwords.h"
#include "models/journalsearch.h"
#include "pages/parts.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 520, Height = 420, MostEntries = 40, LongestLine = 200;
} // namespace

LinkDialog::LinkDialog(Journal &journal, QWidget *parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_line(parts::lineField(u"linkSearch"_s, tr("Search"), tr("Words of the entry or experiment"),
                              LongestLine))
    , m_list(new QListWidget)
{
    setObjectName(u"linkDialog"_s);
    setWindowTitle(tr("Link an entry or experiment"));
    m_list->setObjectName(u"linkList"_s);
    m_list->setAccessibleName(tr("What can be linked"));
    auto *link = parts::button(tr("Link it"), u"linkIt"_s, u"primary"_s);
    auto *close = parts::button(tr("Close"), u"linkClose"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(link);
    auto *lines = new QVBoxLayout(this);
    lines->setSpacing(Theme::px(space::Medium));
    lines->addWidget(m_line);
    lines->addWidget(m_list, 1);
    lines->addLayout(buttons);
    link->setDefault(true);
    connect(m_line, &QLineEdit::textChanged, this, &LinkDialog::find);
    connect(m_list, &QListWidget::itemActivated, this, &LinkDialog::choose);
    connect(link, &QPushButton::clicked, this, &LinkDialog::choose);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    resize(Theme::px(Width), Theme::px(Height));
    find();
}

void LinkDialog::find()
{
    m_list->clear();
    m_targets.clear();
    JournalSearch search;
    search.typed = m_line->text();
    const auto filter = filterOf(search, m_journal.clock().journalDay().today, m_journal.catalog());
    if (!filter) {
        return; // still being typed
    }
    const Stores &stores = m_journal.stores();
    const auto experiments = stores.experiments.matching(filter->words + filter->phrases);
    for (const Experiment &experiment : experiments.value_or(QList<Experiment>())) {
        //: %1 is its title
        add(tr("Experiment: %1").arg(isolated(experiment.title)), {true, experiment.id});
    }
    const auto entries = stores.checkIns.page(*filter, MostEntries);
    for (const PlacedCheckIn &placed : entries.value_or(QList<PlacedCheckIn>())) {
        //: an entry in a list: %1 its title, %2 its day
        add(tr("%1, %2").arg(nameOf(m_journal, placed.checkIn), longDay(placed.checkIn.when.day)),
            {false, placed.checkIn.id});
    }
    m_list->setCurrentRow(0);
}

void LinkDialog::add(const QString &words, const Target &target)
{
    m_list->addItem(words);
    m_targets.append(target);
}

void LinkDialog::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_targets.size()) {
        return;
    }
    Q_EMIT chosen(m_targets.at(row));
    accept();
}

} // namespace tryboth
