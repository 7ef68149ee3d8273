// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/daynotecard.h"

#include "domain/experimentrules.h"
#include "models/reviewchanges.h"
#include "widgets/dayscale.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QLabel *caption(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    return label;
}

/// The day belongs to a sealed experiment or to the time before that it is compared with.
bool isAbout(const Experiment &experiment, LocalDay day)
{
    const auto before = baselineOf(experiment);
    const bool within = experiment.hasDates() && day >= experiment.start && day <= experiment.lastDay();
    return isSealed(experiment) && (within || (before && before->holds(day)));
}

} // namespace

DayNoteCard::DayNoteCard(Journal &journal, QWidget *parent)
    : Card(tr("What coloured this day"), parent)
    , m_journal(journal)
    //: how one slept the night before, from 1 to 5
    , m_sleep(new DayScale(tr("Sleep last night, from bad to good"), tr("bad"), tr("good")))
    //: how much work there was, from 1 to 5
    , m_load(new DayScale(tr("Load today, from light to heavy"), tr("light"), tr("heavy")))
    , m_unusual(new QCheckBox(tr("An &unusual day")))
{
    setObjectName(u"dayNote"_s);
    build();
    connect(m_sleep, &SegmentedControl::chosen, this, &DayNoteCard::keep);
    connect(m_load, &SegmentedControl::chosen, this, &DayNoteCard::keep);
    connect(m_unusual, &QCheckBox::toggled, this, &DayNoteCard::keep);
    connect(&journal, &Journal::changed, this, &DayNoteCard::follow);
}

void DayNoteCard::build()
{
    m_sleep->setObjectName(u"sleep"_s);
    m_load->setObjectName(u"load"_s);
    m_unusual->setObjectName(u"unusual"_s);
    m_unusual->setToolTip(tr("A release, an incident, an illness, a reorganisation"));
    const QString why = tr(
        "Only to see whether the weeks that are compared were alike. Leave out what you like.");
    setToolTip(why);
    setAccessibleDescription(why);
    auto *hint = new QLabel(tr("Leave out what you like."));
    hint->setProperty("role", u"muted"_s);
    for (QWidget *scale : {static_cast<QWidget *>(m_sleep), static_cast<QWidget *>(m_load)}) {
        scale->setMinimumHeight(scale->sizeHint().height()); // a flow alone would let itself be cut off
    }
    body()->setSpacing(Theme::px(space::Small));
    body()->addWidget(hint);
    body()->addWidget(caption(tr("Sleep last night"), m_sleep));
    body()->addWidget(m_sleep);
    body()->addWidget(caption(tr("Load today"), m_load));
    body()->addWidget(m_load);
    body()->addWidget(m_unusual);
}

void DayNoteCard::setDay(LocalDay day)
{
    m_day = day;
    refresh();
}

void DayNoteCard::follow(const TouchedRows &rows)
{
    if (rows.tables.contains(u"day_note"_s) || rows.tables.contains(u"experiment"_s)) {
        refresh();
    }
}

bool DayNoteCard::isAsked() const
{
    const auto all = m_journal.stores().experiments.all().value_or(QList<Experiment>());
    return std::ranges::any_of(all,
                               [this](const Experiment &experiment) { return isAbout(experiment, m_day); });
}

void DayNoteCard::refresh()
{
    const auto found = m_journal.stores().dayNotes.find(m_day);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    const DayNote note = found->value_or(DayNote());
    const QSignalBlocker quiet(m_unusual);
    m_sleep->setValue(note.sleep);
    m_load->setValue(note.workload);
    m_unusual->setChecked(note.unusual);
    setVisible(isAsked());
}

void DayNoteCard::keep()
{
    if (const auto kept = saveDayNote(m_journal,
                                      {m_day, m_sleep->value(), m_load->value(), m_unusual->isChecked()});
        !kept) {
        Q_EMIT failed(kept.error());
        refresh();
    }
}

} // namespace tryboth
