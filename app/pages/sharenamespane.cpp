// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sharenamespane.h"

#include "pages/parts.h"
#include "pages/widechoice.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

enum Column { WordColumn, ChoiceColumn, ColumnCount };
enum Choice { Undecided, IsName, IsNoName };

} // namespace

ShareNamesPane::ShareNamesPane(QWidget *parent)
    : QWidget(parent)
    , m_summary(parts::text({}))
    , m_table(new QTableWidget)
{
    setObjectName(u"shareNames"_s);
    m_summary->setObjectName(u"shareNamesSummary"_s);
    m_table->setObjectName(u"shareWordsTable"_s);
    m_table->setAccessibleName(tr("Words that may be names"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Word"), tr("What becomes of it")});
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setSectionResizeMode(WordColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ChoiceColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *none = parts::button(tr("The &rest are no names"), u"shareNoNames"_s);
    connect(none, &QPushButton::clicked, this, [this] { chooseAll(IsNoName); });
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Medium));
    lines->addWidget(m_summary);
    lines->addWidget(
        parts::text(tr("The app only replaces what you listed or marked. It cannot find every way to "
                       "recognise a person."),
                    u"muted"_s));
    lines->addWidget(m_table, 1);
    lines->addWidget(none, 0, Qt::AlignLeading);
}

void ShareNamesPane::setWords(const QStringList &words, int replaced)
{
    m_words = words;
    m_summary->setText(tr("Names replaced: %1. Words that may be names and stay: %2. Please look at them.")
                           .arg(replaced)
                           .arg(words.size()));
    m_table->setRowCount(static_cast<int>(words.size()));
    for (int row = 0; row < words.size(); ++row) {
        auto *word = new QTableWidgetItem(words.at(row));
        word->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_table->setItem(row, WordColumn, word);
        auto *choice = wideChoice();
        choice->setObjectName(u"shareWord_%1"_s.arg(row));
        choice->setAccessibleName(words.at(row));
        choice->addItems({tr("not decided"), tr("a name: replace it"), tr("no name: it stays")});
        connect(choice, &QComboBox::currentIndexChanged, this, &ShareNamesPane::changed);
        m_table->setCellWidget(row, ChoiceColumn, choice);
    }
    m_table->resizeRowsToContents();
    Q_EMIT changed();
}

QStringList ShareNamesPane::chosen(int choice) const
{
    QStringList words;
    for (int row = 0; row < m_words.size(); ++row) {
        if (static_cast<QComboBox *>(m_table->cellWidget(row, ChoiceColumn))->currentIndex() == choice) {
            words.append(m_words.at(row));
        }
    }
    return words;
}

void ShareNamesPane::chooseAll(int choice)
{
    for (int row = 0; row < m_words.size(); ++row) {
        auto *field = static_cast<QComboBox *>(m_table->cellWidget(row, ChoiceColumn));
        if (field->currentIndex() == Undecided) {
            field->setCurrentIndex(choice);
        }
    }
}

QStringList ShareNamesPane::names() const
{
    return chosen(IsName);
}

QStringList ShareNamesPane::noNames() const
{
    return chosen(IsNoName);
}

} // namespace tryboth
