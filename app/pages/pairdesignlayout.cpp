// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of a pair is put together.
#include "pages/pairdesign.h"

#include "domain/dayformats.h"
#include "models/experimentwords.h"
#include "pages/columngrid.h"
#include "pages/parts.h"
#include "pages/weeksstrip.h"
#include "widgets/card.h"
#include "widgets/choicebox.h"
#include "widgets/flowlayout.h"
#include "widgets/segmentbutton.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int UsualWeeks = 6, ShortestWeeks = 2;

QWidget *flow(const QList<QWidget *> &widgets)
{
    auto *box = new QWidget;
    auto *row = new FlowLayout(Theme::px(space::Small), Theme::px(space::Hair));
    box->setLayout(row);
    for (QWidget *widget : widgets) {
        row->addWidget(widget);
    }
    return box;
}

} // namespace

QWidget *PairDesign::buildChoice()
{
    for (ChoiceBox *box : {m_matched, m_people, m_technical}) {
        constexpr int Widest = 520;
        box->setWidestText(Widest);
    }
    m_matched->setObjectName(u"matchedPair"_s);
    m_matched->setAccessibleName(tr("A matched pair"));
    m_people->setObjectName(u"peopleSide"_s);
    m_people->setAccessibleName(tr("The people experiment"));
    m_technical->setObjectName(u"technicalSide"_s);
    m_technical->setAccessibleName(tr("The technical experiment"));
    auto *card = new Card(tr("Which two"));
    card->body()->addWidget(m_matched);
    card->body()->addWidget(m_matchedText);
    card->body()->addWidget(
        flow({m_people, parts::word(tr("beside", "between two experiments")), m_technical}));
    return card;
}

QWidget *PairDesign::buildTime()
{
    m_arrangement->setObjectName(u"arrangement"_s);
    m_arrangement->setAccessibleName(tr("How the two lie in time"));
    for (const Arrangement arrangement :
         {Arrangement::SideBySide, Arrangement::AlternatingWeeks, Arrangement::OneAfterOther}) {
        m_arrangement->addSegment(static_cast<int>(arrangement), nameOf(arrangement));
    }
    m_arrangement->setValue(static_cast<int>(Arrangement::SideBySide));
    m_start->setObjectName(u"pairStart"_s);
    m_start->setAccessibleName(tr("First day"));
    m_start->setDisplayFormat(dayFieldFormat());
    m_start->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_weeks->setObjectName(u"pairWeeks"_s);
    m_weeks->setAccessibleName(tr("Weeks in all"));
    m_weeks->setRange(ShortestWeeks, Experiment::LongestWeeks);
    m_weeks->setValue(UsualWeeks);
    m_weeks->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto *card = new Card(tr("How they lie in time"));
    card->body()->addWidget(m_arrangement);
    card->body()->addWidget(m_arrangementNote);
    //: "from 23/11/2026 for 6 weeks"
    card->body()->addWidget(
        flow({parts::word(tr("from")), m_start, parts::word(tr("for", "a number of weeks follows")), m_weeks,
              parts::word(tr("weeks", "a number stands before it"))}));
    card->body()->addWidget(m_strip);
    return card;
}

QWidget *PairDesign::buildQuestion()
{
    auto *card = new Card(tr("Room and question"));
    card->body()->addWidget(m_hours);
    constexpr int FieldWidth = 430;
    auto *fields = new ColumnGrid(FieldWidth, 2);
    fields->setWidgets({parts::labelled(tr("The question to compare the two on"), m_question),
                        parts::labelled(tr("What gives way? It becomes a step of both plans"), m_givesWay)});
    card->body()->addWidget(fields);
    return card;
}

} // namespace tryboth
