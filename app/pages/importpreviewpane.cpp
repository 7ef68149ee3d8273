// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/importpreviewpane.h"

#include "pages/importchoicebar.h"
#include "pages/importquestionpane.h"
#include "pages/importsummary.h"
#include "pages/mooddialog.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QLabel>
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

} // namespace

ImportPreviewPane::ImportPreviewPane(LocalDay today, QWidget *parent)
    : QWidget(parent)
    , m_name(line(u"importName"_s, u"heading"_s))
    , m_summary(line(u"importSummary"_s, {}))
    , m_columns(line(u"importColumns"_s, u"muted"_s))
    , m_choices(new ImportChoiceBar(today))
    , m_questions(new ImportQuestionPane)
{
    m_entryTable = buildTable(&m_entries, u"importEntries"_s, tr("Entries in the file"),
                              ImportEntriesModel::WhatColumn);
    m_problemTable = buildTable(&m_problems, u"importProblems"_s, tr("What could not be read"),
                                ImportProblemsModel::SentenceColumn);
    m_problemTable->setMaximumHeight(Theme::px(ProblemTableHeight));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(space::Small));
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_summary, m_columns, m_choices}) {
        layout->addWidget(part);
    }
    layout->addWidget(m_questions, 1);
    layout->addWidget(m_entryTable, 1);
    layout->addWidget(m_problemTable);
    m_questions->hide();
    connect(&m_entries, &ImportEntriesModel::tickedCountChanged, this,
            &ImportPreviewPane::tickedCountChanged);
    connectQuestions();
}

void ImportPreviewPane::connectQuestions()
{
    connect(m_choices, &ImportChoiceBar::changed, this, &ImportPreviewPane::optionsChanged);
    connect(m_choices, &ImportChoiceBar::moodsRequested, this, &ImportPreviewPane::askForMoods);
    connect(m_choices, &ImportChoiceBar::columnsRequested, this, [this] {
        m_asks = true;
        m_questions->askForColumns(m_preview);
        showQuestion();
        Q_EMIT tickedCountChanged();
    });
    connect(m_questions, &ImportQuestionPane::columnsChosen, this, [this](const ColumnMapping &columns) {
        m_said.columns = columns;
        Q_EMIT optionsChanged();
    });
    connect(m_questions, &ImportQuestionPane::dateOrderChosen, this, [this](DateOrder order) {
        m_said.dateOrder = order;
        Q_EMIT optionsChanged();
    });
    connect(m_questions, &ImportQuestionPane::encodingChosen, this, [this](const QByteArray &encoding) {
        m_said.encoding = encoding;
        Q_EMIT optionsChanged();
    });
}

void ImportPreviewPane::askForMoods()
{
    auto *dialog = new MoodDialog(m_preview.moods, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_said.moods = dialog->energies();
        m_said.moodWords = dialog->words();
        Q_EMIT optionsChanged();
    });
    dialog->open();
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

void ImportPreviewPane::showImport(const QString &name, const ReadImport &read,
                                   const ActivityCatalog &catalog)
{
    const ImportPreview &preview = read.preview;
    m_preview = preview;
    m_preview.found.clear();
    m_preview.sections = {};
    m_asks = preview.asks.has_value();
    m_hasOthers = !read.plan.others.isEmpty();
    m_name->setText(preview.name.isEmpty() ? name
                                           //: a file and what it calls itself
                                           : tr("%1: %2").arg(name, preview.name.simplified()));
    m_summary->setText(importSummary(read));
    m_columns->setText(tr("Kept in the notes: %1.").arg(preview.unknownColumns.join(u", "_s)));
    m_columns->setVisible(!m_asks && !preview.unknownColumns.isEmpty());
    m_entries.setImport(preview, read.plan, catalog);
    m_problems.setProblems(preview.problems);
    m_choices->showFor(preview);
    m_questions->ask(preview);
    showQuestion();
}

void ImportPreviewPane::showQuestion()
{
    const bool hidden = m_questions->isHidden();
    m_entryTable->setVisible(hidden);
    m_problemTable->setVisible(hidden && m_problems.rowCount() > 0);
    const bool openMoods = std::ranges::any_of(m_preview.moods,
                                               [](const FoundMood &mood) { return !mood.energy; });
    if (hidden && openMoods && !m_askedForMoods) {
        m_askedForMoods = true;
        askForMoods();
    }
}

void ImportPreviewPane::startOver()
{
    m_said = {};
    m_askedForMoods = false;
    m_choices->startOver();
}

ImportOptions ImportPreviewPane::applyTo(ImportOptions options) const
{
    options.moods = m_said.moods;
    options.moodWords = m_said.moodWords;
    options.columns = m_said.columns;
    options.dateOrder = m_said.dateOrder;
    options.encoding = m_said.encoding;
    return m_choices->applyTo(options);
}

} // namespace tryboth
