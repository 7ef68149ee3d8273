// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of six boxes is put together.
#include "pages/experimentdesign.h"

#include "domain/amendment.h"
#include "models/words.h"
#include "pages/columngrid.h"
#include "pages/datesbox.h"
#include "pages/exitbox.h"
#include "pages/parts.h"
#include "pages/rhythmfield.h"
#include "pages/textbox.h"
#include "widgets/card.h"
#include "widgets/confidencebuttons.h"
#include "widgets/energybuttons.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

Card *around(const QList<QWidget *> &widgets)
{
    auto *card = new Card;
    for (QWidget *widget : widgets) {
        card->body()->addWidget(widget);
    }
    return card;
}

} // namespace

QWidget *ExperimentDesign::buildTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins({});
    row->setSpacing(Theme::px(space::Medium));
    m_title = parts::lineField(u"experimentTitle"_s, tr("Title of the experiment"),
                               tr("What you want to try, in a few words"), Experiment::MaxTitle);
    m_track = new SegmentedControl;
    m_track->setObjectName(u"experimentTrack"_s);
    m_track->setAccessibleName(tr("Track"));
    for (const Track track : {Track::People, Track::Technical, Track::Mixed}) {
        m_track->addSegment(static_cast<int>(track), nameOf(focusOf(track)));
    }
    row->addWidget(m_title, 1);
    row->addWidget(m_track);
    return top;
}

void ExperimentDesign::buildBoxes()
{
    auto *dates = new QWidget;
    auto *lines = new QVBoxLayout(dates);
    lines->setContentsMargins({});
    lines->addWidget(parts::text(tr("Start and end"), u"heading"_s));
    lines->addWidget(m_dates, 1);
    m_boxes->setWidgets({around({m_expect}), buildForecast(), around({m_changeMyMind}), buildProtocol(),
                         around({dates}), around({m_exit})});
}

QWidget *ExperimentDesign::buildForecast()
{
    m_forecastBox = new QWidget;
    auto *lines = new QVBoxLayout(m_forecastBox);
    lines->setContentsMargins({});
    lines->addWidget(parts::text(tr("On a usual day of it, this will leave me"), u"muted"_s));
    lines->addWidget(m_energy);
    //: above how sure one is, in per cent
    lines->addWidget(
        parts::text(tr("How sure am I, in per cent: 50 is a coin toss, 95 is nearly certain"), u"muted"_s));
    lines->addWidget(m_sure);
    m_energy->setObjectName(u"forecastEnergy"_s);
    m_energy->setAccessibleName(tr("The energy I expect, from drained to energised"));
    m_sealedNote = parts::text({}, u"muted"_s);
    m_sealedNote->setObjectName(u"sealedNote"_s);
    auto *card = new Card(tr("Forecast"));
    card->body()->addWidget(m_forecastBox);
    card->body()->addWidget(m_sealedNote);
    card->body()->addStretch(1);
    return card;
}

QWidget *ExperimentDesign::buildProtocol()
{
    constexpr int StepLines = 6;
    m_protocol->setHint(tr("One step a line."));
    m_protocol->setLines(StepLines);
    return around({m_protocol, m_rhythm});
}

QWidget *ExperimentDesign::buildEnd()
{
    auto *card = new Card;
    m_whyNow = parts::lineField(u"whyNow"_s, tr("Why now?"), tr("A sentence; you may leave it empty"),
                                Experiment::MaxWhyNow);
    m_reason = parts::lineField(u"amendReason"_s, tr("Why this is changed"), tr("You may leave it empty"),
                                Amendment::MaxReason);
    m_whyNowLine = parts::labelled(tr("Why now? After a bad week almost anything looks better."), m_whyNow);
    m_reasonLine = parts::labelled(tr("Why do you change this?"), m_reason);
    m_notSampled = parts::text({}, u"muted"_s);
    m_warnings = parts::text({});
    m_problems = parts::text({});
    m_notSampled->setObjectName(u"notSampled"_s);
    m_warnings->setObjectName(u"designWarnings"_s);
    m_problems->setObjectName(u"designProblems"_s);
    m_seal = parts::button({}, u"sealAndStart"_s, u"primary"_s);
    m_keep = parts::button(tr("Keep as an idea"), u"keepIdea"_s);
    auto *cancel = parts::button(tr("Cancel"), u"cancelDesign"_s, u"quiet"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_seal);
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    for (QWidget *widget :
         QList<QWidget *>{m_whyNowLine, m_reasonLine, m_notSampled, m_warnings, m_problems}) {
        card->body()->addWidget(widget);
    }
    card->body()->addLayout(buttons);
    connect(m_seal, &QPushButton::clicked, this, &ExperimentDesign::submit);
    connect(m_keep, &QPushButton::clicked, this, &ExperimentDesign::kept);
    connect(cancel, &QPushButton::clicked, this, &ExperimentDesign::cancelled);
    return card;
}

} // namespace tryboth
