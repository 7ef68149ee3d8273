// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/importpreviewpane.h"

#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int ProblemTableHeight = 110;

QLabel *line(const QString &name, const QString &role)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setProperty("role", role);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QDateEdit *dayField(const QString &name, const QString &spoken, LocalDay day)
{
    auto *field = new QDateEdit(day);
    field->setObjectName(name);
    field->setAccessibleName(spoken);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setKeyboardTracking(false);
    return field;
}

QString counted(int count)
{
    return count == 1 ? ImportPreviewPane::tr("1 new entry")
                      : ImportPreviewPane::tr("%Ln new entries", nullptr, count);
}

/// "34 new entries from 02/11/2026 to 20/11/2026. 12 are in the journal already."
QString summaryOf(const ReadImport &read)
{
    const QLocale locale;
    QStringList sentences;
    const QList<qsizetype> &fresh = read.plan.fresh;
    const auto dayAt = [&](qsizetype i) {
        return locale.toString(read.preview.found.at(fresh.at(i)).when.day, QLocale::ShortFormat);
    };
    if (fresh.isEmpty()) {
        sentences.append(ImportPreviewPane::tr("0 new entries: nothing in this file is new."));
    } else {
        //: %1 is "34 new entries", %2 and %3 are days
        sentences.append(
            ImportPreviewPane::tr("%1 from %2 to %3.")
                .arg(counted(static_cast<int>(fresh.size())), dayAt(0), dayAt(fresh.size() - 1)));
    }
    const auto add = [&sentences](int count, const QString &sentence) {
        if (count > 0) {
            sentences.append(sentence.arg(QLocale().toString(count)));
        }
    };
    add(read.plan.duplicates, ImportPreviewPane::tr("In the journal already: %1."));
    add(static_cast<int>(read.preview.offeredUnticked.size()),
        ImportPreviewPane::tr("Left out unless you tick them: %1."));
    add(read.preview.outsideWindow, ImportPreviewPane::tr("Outside the chosen days: %1."));
    add(static_cast<int>(read.preview.newActivities.size()), ImportPreviewPane::tr("New kinds of work: %1."));
    add(static_cast<int>(read.preview.problems.size()), ImportPreviewPane::tr("Problems: %1, listed below."));
    return sentences.join(u' ');
}

} // namespace

ImportPreviewPane::ImportPreviewPane(LocalDay today, QWidget *parent)
    : QWidget(parent)
    , m_name(line(u"importName"_s, u"heading"_s))
    , m_summary(line(u"importSummary"_s, {}))
    , m_columns(line(u"importColumns"_s, u"muted"_s))
    , m_from(dayField(u"importFrom"_s, tr("From this day"), today.addDays(-ImportOptions::DefaultWindowDays)))
    , m_to(dayField(u"importTo"_s, tr("To this day"), today))
    , m_attendees(new QCheckBox(tr("Names of the invited")))
    , m_descriptions(new QCheckBox(tr("Descriptions")))
    , m_allDay(new QCheckBox(tr("All-day items")))
{
    m_calendar = buildCalendarChoices();
    m_calendar->hide();
    m_entryTable = buildTable(&m_entries, u"importEntries"_s, tr("Entries in the file"),
                              ImportEntriesModel::WhatColumn);
    m_problemTable = buildTable(&m_problems, u"importProblems"_s, tr("What could not be read"),
                                ImportProblemsModel::SentenceColumn);
    m_problemTable->setMaximumHeight(Theme::px(ProblemTableHeight));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(space::Small));
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_summary, m_columns, m_calendar}) {
        layout->addWidget(part);
    }
    layout->addWidget(m_entryTable, 1);
    layout->addWidget(m_problemTable);
    connect(&m_entries, &ImportEntriesModel::tickedCountChanged, this,
            &ImportPreviewPane::tickedCountChanged);
}

QWidget *ImportPreviewPane::buildCalendarChoices()
{
    auto *choices = new QWidget;
    auto *row = new FlowLayout(Theme::px(space::Medium), Theme::px(space::Hair));
    choices->setLayout(row);
    row->addWidget(new QLabel(tr("Take events from")));
    row->addWidget(m_from);
    //: between two days
    row->addWidget(new QLabel(tr("to")));
    row->addWidget(m_to);
    m_attendees->setObjectName(u"importAttendees"_s);
    m_descriptions->setObjectName(u"importDescriptions"_s);
    m_allDay->setObjectName(u"importAllDay"_s);
    for (QCheckBox *box : {m_attendees, m_descriptions, m_allDay}) {
        row->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ImportPreviewPane::optionsChanged);
    }
    for (const QDateEdit *field : {m_from, m_to}) {
        connect(field, &QDateEdit::dateChanged, this, &ImportPreviewPane::optionsChanged);
    }
    return choices;
}

QTableView *ImportPreviewPane::buildTable(QAbstractItemModel *model, const QString &name,
                                          const QString &spoken, int stretched)
{
    auto *table = new QTableView;
    table->setObjectName(name);
    table->setAccessibleName(spoken);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // A glance at the first rows is enough to find the widths, however many there are.
    constexpr int RowsToMeasure = 50;
    table->horizontalHeader()->setResizeContentsPrecision(RowsToMeasure);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    return table;
}

void ImportPreviewPane::showImport(const QString &fileName, const ReadImport &read,
                                   const ActivityCatalog &catalog)
{
    m_name->setText(read.preview.name.isEmpty() ? fileName
                                                //: a file and what it calls itself
                                                : tr("%1: %2").arg(fileName, read.preview.name.simplified()));
    m_summary->setText(summaryOf(read));
    m_columns->setText(tr("Kept in the notes: %1.").arg(read.preview.unknownColumns.join(u", "_s)));
    m_columns->setVisible(!read.preview.unknownColumns.isEmpty());
    m_calendar->setVisible(read.preview.format == "ics"_L1);
    m_entries.setImport(read.preview, read.plan, catalog);
    m_problems.setProblems(read.preview.problems);
    m_problemTable->setVisible(!read.preview.problems.isEmpty());
}

void ImportPreviewPane::startOver()
{
    m_calendar->hide();
}

ImportOptions ImportPreviewPane::applyTo(ImportOptions options) const
{
    if (m_calendar->isHidden()) {
        return options;
    }
    options.from = std::min(m_from->date(), m_to->date());
    options.to = std::max(m_from->date(), m_to->date());
    options.attendees = m_attendees->isChecked();
    options.descriptions = m_descriptions->isChecked();
    options.allDay = m_allDay->isChecked();
    return options;
}

} // namespace tryboth
