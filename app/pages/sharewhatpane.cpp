// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sharewhatpane.h"

#include "models/sharechoicedraft.h"
#include "pages/parts.h"
#include "pages/widechoice.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

enum Column { WhatColumn, NoteColumn, ColumnCount };
constexpr int PlaceRole = Qt::UserRole;
constexpr int KindsBeside = 2; // in one row
constexpr int FewestRows = 8;  // of single items that stay visible

QDateEdit *dayField(const QString &objectName, const QString &spoken)
{
    QDateEdit *field = parts::dayField(objectName, spoken);
    field->setButtonSymbols(QAbstractSpinBox::UpDownArrows);
    return field;
}

QCheckBox *switchOf(const QString &words, const QString &objectName)
{
    auto *box = new QCheckBox(words);
    box->setObjectName(objectName);
    return box;
}

bool hasNote(const ShareCandidate &candidate)
{
    const auto *checkIn = std::get_if<SharedCheckIn>(&candidate.content);
    return checkIn && !checkIn->note.isEmpty();
}

/// Forecasts and reviews go with their experiment and are not ticked by themselves.
bool isTickedAlone(const ShareCandidate &candidate)
{
    return candidate.kind != ShareKind::Experiments || !candidate.belongsTo;
}

/// What leaves for a coach only when it was picked by itself.
bool leavesOneByOne(ShareKind kind)
{
    return kind == ShareKind::Notes || kind == ShareKind::FiveYear || kind == ShareKind::Reasons ||
           kind == ShareKind::Decisions;
}

/// Offers the whole kind, or does not.
void offerWhole(QComboBox *depth, bool offered)
{
    const int place = depth->findData(static_cast<int>(ShareDepth::Full));
    if (offered && place < 0) {
        depth->insertItem(depth->findData(static_cast<int>(ShareDepth::Choose)),
                          ShareWhatPane::tr("all of this time"), static_cast<int>(ShareDepth::Full));
    } else if (!offered && place >= 0) {
        depth->removeItem(place);
    }
}

} // namespace

ShareWhatPane::ShareWhatPane(const ShareTexts &texts, LocalDay today, QWidget *parent)
    : QWidget(parent)
    , m_texts(texts)
    , m_today(today)
    , m_preset(wideChoice())
    , m_help(parts::text({}, u"muted"_s))
    , m_experiment(wideChoice())
    , m_onlyNew(switchOf(tr("Only what is new &since the last share"), u"shareOnlyNew"_s))
    , m_names(switchOf(tr("&Replace listed names"), u"shareReplace"_s))
    , m_times(switchOf(tr("With &times of day"), u"shareTimes"_s))
    , m_circumstances(
          switchOf(tr("With ta&gs, circumstances and who chose the work"), u"shareCircumstances"_s))
    , m_reasons(switchOf(QString(), u"shareReasons"_s))
    , m_items(new QTreeWidget)
    , m_count(parts::text({}, u"muted"_s))
{
    setObjectName(u"shareWhat"_s);
    m_preset->setObjectName(u"sharePreset"_s);
    m_preset->setAccessibleName(tr("Begin with"));
    for (const SharePreset &preset : texts.presets) {
        m_preset->addItem(preset.label);
    }
    m_experiment->setObjectName(u"shareExperiment"_s);
    m_experiment->setAccessibleName(tr("Which experiment"));
    m_reasons->setText(tr("You have added items from your reasons. Add them?"));
    m_count->setObjectName(u"shareCount"_s);
    m_items->setObjectName(u"shareItems"_s);
    m_items->setAccessibleName(tr("Single items"));
    m_items->setColumnCount(ColumnCount);
    m_items->setHeaderLabels({tr("What leaves"), tr("Note")});
    m_items->setRootIsDecorated(false);
    m_items->setUniformRowHeights(true);
    m_items->setMinimumHeight(FewestRows * fontMetrics().lineSpacing());
    m_items->header()->setStretchLastSection(false);
    m_items->header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);

    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Small));
    lines->addWidget(parts::labelled(tr("Begin with"), m_preset));
    lines->addWidget(m_help);
    lines->addWidget(m_experiment);
    lines->addWidget(buildRange());
    lines->addWidget(buildKinds());
    lines->addWidget(buildSwitches());
    lines->addWidget(m_items, 1);
    lines->addWidget(m_reasons);
    lines->addWidget(m_count);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &ShareWhatPane::takePreset);
    connect(m_experiment, &QComboBox::currentIndexChanged, this, &ShareWhatPane::readFields);
    connect(m_items, &QTreeWidget::itemChanged, this, &ShareWhatPane::tick);
}

QWidget *ShareWhatPane::buildRange()
{
    auto *row = new QWidget;
    auto *fields = new QHBoxLayout(row);
    fields->setContentsMargins({});
    m_bounded = switchOf(tr("&From"), u"shareBounded"_s);
    m_from = dayField(u"shareFrom"_s, tr("First day"));
    m_to = dayField(u"shareTo"_s, tr("Last day"));
    fields->addWidget(m_bounded);
    fields->addWidget(m_from);
    fields->addWidget(parts::word(tr("to")));
    fields->addWidget(m_to);
    fields->addStretch(1);
    connect(m_bounded, &QCheckBox::toggled, this, &ShareWhatPane::readFields);
    connect(m_from, &QDateEdit::dateChanged, this, &ShareWhatPane::readFields);
    connect(m_to, &QDateEdit::dateChanged, this, &ShareWhatPane::readFields);
    return row;
}

QWidget *ShareWhatPane::buildKinds()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Theme::px(space::Medium));
    grid->setVerticalSpacing(Theme::px(space::Hair));
    for (qsizetype i = 0; i < m_texts.kinds.size(); ++i) {
        const ShareKindText &text = m_texts.kinds.at(i);
        auto *depth = wideChoice();
        depth->setObjectName(u"shareKind_"_s + toWord(text.kind));
        depth->setAccessibleName(text.label);
        depth->setToolTip(text.help);
        depth->addItem(tr("none"), static_cast<int>(ShareDepth::None));
        if (text.kind == ShareKind::CheckIns || text.kind == ShareKind::Experiments) {
            depth->addItem(tr("numbers"), static_cast<int>(ShareDepth::Numbers));
        }
        if (!leavesOneByOne(text.kind)) {
            depth->addItem(tr("all of this time"), static_cast<int>(ShareDepth::Full));
        }
        if (text.kind != ShareKind::CheckIns && text.kind != ShareKind::Titles) {
            depth->addItem(tr("choose"), static_cast<int>(ShareDepth::Choose));
        }
        const int row = static_cast<int>(i) / KindsBeside, column = static_cast<int>(i) % KindsBeside * 2;
        grid->addWidget(parts::word(text.label), row, column);
        grid->addWidget(depth, row, column + 1);
        connect(depth, &QComboBox::currentIndexChanged, this, &ShareWhatPane::readFields);
        m_kinds.append({text.kind, depth});
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    return box;
}

QWidget *ShareWhatPane::buildSwitches()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->addWidget(m_names, 0, 0);
    grid->addWidget(m_times, 0, 1);
    grid->addWidget(m_circumstances, 1, 0);
    grid->addWidget(m_onlyNew, 1, 1);
    for (QCheckBox *toggle : {m_names, m_times, m_circumstances, m_onlyNew, m_reasons}) {
        connect(toggle, &QCheckBox::toggled, this, &ShareWhatPane::readFields);
    }
    return box;
}

const SharePreset &ShareWhatPane::preset() const
{
    return m_texts.presets.at(m_preset->currentIndex());
}

void ShareWhatPane::setBasis(const ShareBasis *basis)
{
    m_basis = basis;
    const QSignalBlocker blocker(m_experiment);
    m_experiment->clear();
    for (const ShareCandidate &candidate : basis->candidates) {
        if (candidate.itemKind() == ShareItemKind::Experiment) {
            m_experiment->addItem(parts::withoutMnemonic(candidate.label), candidate.local.toText());
        }
    }
    m_onlyNew->setVisible(basis->last.has_value());
    takePreset(m_preset->currentIndex());
}

void ShareWhatPane::takePreset(int)
{
    if (!m_basis) {
        return;
    }
    m_selection = selectionOf(preset(), m_today);
    showSelection();
    readFields();
}

void ShareWhatPane::restore(const QJsonObject &draft)
{
    const auto found = std::ranges::find(m_texts.presets, draft[u"preset"_s].toString(), &SharePreset::id);
    if (found != m_texts.presets.end()) {
        const QSignalBlocker quiet(m_preset);
        m_preset->setCurrentIndex(int(found - m_texts.presets.begin()));
    }
    m_selection = withDraft(selectionOf(preset(), m_today), draft);
    showSelection();
    const QString experiment = m_selection.experiment ? m_selection.experiment->toText() : QString();
    if (const int place = m_experiment->findData(experiment); place >= 0) {
        const QSignalBlocker quiet(m_experiment);
        m_experiment->setCurrentIndex(place);
    }
    readFields();
}

/// Puts the choice into the fields.
void ShareWhatPane::showSelection()
{
    m_filling = true;
    m_help->setText(preset().help);
    m_bounded->setChecked(m_selection.from.has_value());
    m_from->setDate(m_selection.from.value_or(m_today.addMonths(-1)));
    m_to->setDate(m_selection.to.value_or(m_today));
    for (const auto &[kind, field] : m_kinds) {
        ShareDepth depth = m_selection.depthOf(kind);
        if (kind == ShareKind::Reasons && depth == ShareDepth::Full) {
            depth = ShareDepth::Choose; // one by one, also for a copy of one's own
        } else if (leavesOneByOne(kind)) {
            offerWhole(field, depth == ShareDepth::Full); // for that copy only
        }
        field->setCurrentIndex(std::max(0, field->findData(static_cast<int>(depth))));
    }
    m_names->setChecked(m_selection.replaceNames);
    m_times->setChecked(m_selection.clockTimes);
    m_circumstances->setChecked(m_selection.circumstances);
    m_onlyNew->setChecked(m_selection.onlyNew);
    m_reasons->setChecked(false);
    m_experiment->setVisible(preset().range == SharePreset::Range::Experiment);
    m_filling = false;
}

void ShareWhatPane::readFields()
{
    if (m_filling || !m_basis) {
        return;
    }
    m_from->setEnabled(m_bounded->isChecked());
    m_to->setEnabled(m_bounded->isChecked());
    m_selection.from = m_bounded->isChecked() ? std::optional(m_from->date()) : std::nullopt;
    m_selection.to = m_bounded->isChecked() ? std::optional(m_to->date()) : std::nullopt;
    for (const auto &[kind, field] : m_kinds) {
        m_selection.depths.insert(kind, static_cast<ShareDepth>(field->currentData().toInt()));
    }
    m_selection.replaceNames = m_names->isChecked();
    m_selection.clockTimes = m_times->isChecked();
    m_selection.circumstances = m_circumstances->isChecked();
    m_selection.onlyNew = m_onlyNew->isChecked();
    m_selection.reasonsConfirmed = m_reasons->isChecked();
    if (preset().range == SharePreset::Range::Experiment) {
        m_selection.experiment = Id::fromText(m_experiment->currentData().toString());
        m_selection.chosen.clear();
        if (m_selection.experiment) {
            m_selection.chosen.insert({ShareItemKind::Experiment, *m_selection.experiment});
        }
    }
    fillItems();
    Q_EMIT changed();
}

/// Shows what can be ticked: all that leaves, and what a kind to choose from offers.
void ShareWhatPane::fillItems()
{
    const QSignalBlocker blocker(m_items);
    m_items->clear();
    const ShareDepth notes = m_selection.depthOf(ShareKind::Notes);
    m_items->setColumnHidden(NoteColumn, notes != ShareDepth::Choose);
    QList<QTreeWidgetItem *> rows;
    bool reasons = false;
    ShareSelection all = m_selection;
    all.leftOut.clear();
    for (qsizetype i = 0; i < m_basis->candidates.size(); ++i) {
        const ShareCandidate &candidate = m_basis->candidates.at(i);
        const bool toChoose = m_selection.depthOf(candidate.kind) == ShareDepth::Choose;
        if (!isTickedAlone(candidate) || !(toChoose || isChosen(candidate, all, m_basis->earlier))) {
            continue;
        }
        const QString day = candidate.from.isValid()
                                ? QLocale().toString(candidate.from, QLocale::ShortFormat) + u"  "_s
                                : QString();
        auto *row = new QTreeWidgetItem({day + candidate.label});
        row->setData(WhatColumn, PlaceRole, i);
        const ShareKey key = keyOf(candidate);
        const bool ticked = toChoose ? m_selection.chosen.contains(key) : !m_selection.leftOut.contains(key);
        row->setCheckState(WhatColumn, ticked ? Qt::Checked : Qt::Unchecked);
        if (hasNote(candidate) && notes == ShareDepth::Choose) {
            row->setCheckState(NoteColumn,
                               m_selection.notes.contains(candidate.local) ? Qt::Checked : Qt::Unchecked);
        }
        reasons = reasons || (candidate.kind == ShareKind::Reasons && ticked);
        rows.append(row);
    }
    m_items->addTopLevelItems(rows);
    m_reasons->setVisible(reasons);
    m_count->setText(tr("Items that leave: %1").arg(QLocale().toString(chosenCount())));
}

void ShareWhatPane::tick(QTreeWidgetItem *item, int column)
{
    const ShareCandidate &candidate = m_basis->candidates.at(item->data(WhatColumn, PlaceRole).toLongLong());
    const bool ticked = item->checkState(column) == Qt::Checked;
    const ShareKey key = keyOf(candidate);
    if (column == NoteColumn) {
        if (ticked) {
            m_selection.notes.insert(candidate.local);
        } else {
            m_selection.notes.remove(candidate.local);
        }
    } else if (m_selection.depthOf(candidate.kind) == ShareDepth::Choose) {
        if (ticked) {
            m_selection.chosen.insert(key);
        } else {
            m_selection.chosen.remove(key);
        }
    } else if (ticked) {
        m_selection.leftOut.remove(key);
    } else {
        m_selection.leftOut.insert(key);
    }
    const bool reasons = std::ranges::any_of(
        m_selection.chosen, [](const ShareKey &chosen) { return chosen.kind == ShareItemKind::Reason; });
    m_reasons->setVisible(reasons);
    m_count->setText(tr("Items that leave: %1").arg(QLocale().toString(chosenCount())));
    Q_EMIT changed();
}

int ShareWhatPane::chosenCount() const
{
    return static_cast<int>(std::ranges::count_if(m_basis->candidates, [&](const ShareCandidate &candidate) {
        return isChosen(candidate, m_selection, m_basis->earlier);
    }));
}

} // namespace tryboth
