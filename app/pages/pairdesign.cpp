// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pairdesign.h"

#include "domain/isolated.h"
#include "models/experimentwords.h"
#include "pages/arrangedweeks.h"
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
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysPerWeek = 7;

/// Where a chosen side comes from: a template's id, or "idea:" and the id of an idea.
const QString IdeaPrefix = u"idea:"_s;

} // namespace

PairDesign::PairDesign(QWidget *parent)
    : QWidget(parent)
    , m_matched(new ChoiceBox)
    , m_matchedText(parts::text({}, u"muted"_s))
    , m_people(new ChoiceBox)
    , m_technical(new ChoiceBox)
    , m_arrangement(new SegmentedControl)
    , m_arrangementNote(parts::text({}, u"muted"_s))
    , m_start(new QDateEdit)
    , m_weeks(new QSpinBox)
    , m_strip(new WeeksStrip)
    , m_hours(parts::text({}))
    , m_givesWay(parts::lineField(u"givesWay"_s, tr("What gives way?"),
                                  tr("A sentence; you may leave it empty"), Experiment::MaxProtocolStep / 2))
    , m_question(parts::lineField(u"pairQuestion"_s, tr("Question to compare on"),
                                  tr("For example: after which of the two do I want to begin the next one?"),
                                  Pair::MaxQuestion))
    , m_trouble(parts::text({}))
    , m_make(parts::button(tr("Go on to the two designs"), u"makePairNow"_s, u"primary"_s))
{
    setObjectName(u"pairDesign"_s);
    m_trouble->setObjectName(u"pairTrouble"_s);
    m_hours->setObjectName(u"pairHours"_s);
    m_arrangementNote->setObjectName(u"arrangementNote"_s);
    auto *cancel = parts::button(tr("Cancel"), u"cancelPair"_s, u"quiet"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_make);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::px(space::Medium));
    layout->addWidget(buildChoice());
    layout->addWidget(buildTime());
    layout->addWidget(buildQuestion());
    layout->addWidget(m_trouble);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(cancel, &QPushButton::clicked, this, &PairDesign::cancelled);
    connectParts();
}

void PairDesign::connectParts()
{
    connect(m_matched, &QComboBox::currentIndexChanged, this, &PairDesign::takeMatched);
    for (ChoiceBox *side : {m_people, m_technical}) {
        connect(side, &QComboBox::currentIndexChanged, this, &PairDesign::refresh);
    }
    connect(m_arrangement, &SegmentedControl::chosen, this, &PairDesign::refresh);
    connect(m_start, &QDateEdit::dateChanged, this, &PairDesign::refresh);
    connect(m_weeks, &QSpinBox::valueChanged, this, &PairDesign::refresh);
    connect(m_question, &QLineEdit::textChanged, this, [this] { showTrouble({}); });
    for (QLineEdit *field : {m_question, m_givesWay}) {
        connect(field, &QLineEdit::textChanged, this, &PairDesign::edited);
    }
    connect(m_make, &QPushButton::clicked, this, [this] {
        showTrouble(trouble());
        if (m_trouble->text().isEmpty()) {
            Q_EMIT made();
        }
    });
}

void PairDesign::setChoices(const QList<TemplatePair> &pairs, const QList<ExperimentTemplate> &templates,
                            const QList<Experiment> &ideas, LocalDay today, Qt::DayOfWeek weekBegin)
{
    m_pairs = pairs;
    m_templates = templates;
    m_ideas = ideas;
    m_today = today;
    m_question->clear();
    m_givesWay->clear();
    m_start->setDate(weekStart(today.addDays(DaysPerWeek), weekBegin));
    fillSides();
    const QSignalBlocker quiet(m_matched);
    m_matched->clear();
    for (const TemplatePair &pair : pairs) {
        const auto titleOf = [&](const QString &id) {
            const auto found = std::ranges::find(templates, id, &ExperimentTemplate::id);
            return found == templates.end() ? QString() : found->title;
        };
        //: a matched pair of templates
        m_matched->addItem(tr("%1 – %2").arg(titleOf(pair.people), titleOf(pair.technical)), pair.id);
    }
    m_matched->addItem(tr("Any two of my choice"));
    takeMatched();
    setKept();
}

void PairDesign::fillSides()
{
    const auto fill = [this](ChoiceBox &box, Track track) {
        const QSignalBlocker quiet(&box);
        box.clear();
        for (const Experiment &idea : std::as_const(m_ideas)) {
            if (idea.track == track) {
                box.addItem(tr("%1 (my idea)").arg(isolated(idea.title)), IdeaPrefix + idea.id.toText());
            }
        }
        for (const ExperimentTemplate &source : std::as_const(m_templates)) {
            if (source.track == track) {
                box.addItem(source.title, source.id);
            }
        }
    };
    fill(*m_people, Track::People);
    fill(*m_technical, Track::Technical);
}

void PairDesign::select(const Id &idea)
{
    m_matched->setCurrentIndex(m_matched->count() - 1);
    for (ChoiceBox *side : {m_people, m_technical}) {
        const int row = side->findData(IdeaPrefix + idea.toText());
        side->setCurrentIndex(row < 0 ? side->currentIndex() : row);
    }
    setKept(); // so far nothing was chosen here
}

void PairDesign::takeMatched()
{
    const auto chosen = std::ranges::find(m_pairs, m_matched->currentData().toString(), &TemplatePair::id);
    const bool matched = chosen != m_pairs.end();
    m_matchedText->setText(matched ? chosen->text : QString());
    m_matchedText->setVisible(matched);
    if (matched) {
        m_people->setCurrentIndex(m_people->findData(chosen->people));
        m_technical->setCurrentIndex(m_technical->findData(chosen->technical));
        m_weeks->setValue(chosen->weeks);
    }
    refresh();
}

Experiment PairDesign::sideOf(const ChoiceBox &box) const
{
    const QString chosen = box.currentData().toString();
    for (const Experiment &idea : m_ideas) {
        if (chosen == IdeaPrefix + idea.id.toText()) {
            return idea;
        }
    }
    const auto source = std::ranges::find(m_templates, chosen, &ExperimentTemplate::id);
    return source == m_templates.end() ? Experiment() : experimentFrom(*source, m_start->date());
}

Experiment PairDesign::placed(Experiment experiment, bool second) const
{
    const int weeks = m_weeks->value();
    const bool after = pair().arrangement == Arrangement::OneAfterOther;
    const int length = after ? weeks / 2 : weeks;
    const LocalDay start = m_start->date().addDays(after && second ? qint64{DaysPerWeek} * length : 0);
    experiment.start = start;
    experiment.end = start.addDays(qint64{DaysPerWeek} * length - 1);
    const DayRange before = baselineBefore(m_start->date(), Experiment::UsualBaselineWeeks);
    experiment.baselineFrom = before.from;
    experiment.baselineTo = before.to;
    const QString room = m_givesWay->text().trimmed();
    if (!room.isEmpty() && experiment.protocol.size() < Experiment::MaxProtocol) {
        //: a step of what one will do; %1 is one's own words
        experiment.protocol.prepend(tr("Make room: %1").arg(room));
    }
    return experiment;
}

void PairDesign::showTrouble(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

QWidget *PairDesign::firstField() const
{
    return m_matched;
}

Experiment PairDesign::people() const
{
    return placed(sideOf(*m_people), false);
}

Experiment PairDesign::technical() const
{
    return placed(sideOf(*m_technical), true);
}

Pair PairDesign::pair() const
{
    Pair pair;
    pair.arrangement = static_cast<Arrangement>(m_arrangement->value().value_or(0));
    pair.question = m_question->text().trimmed();
    pair.reviewOn = m_start->date().addDays(qint64{DaysPerWeek} * m_weeks->value() - 1);
    return pair;
}

QString PairDesign::trouble() const
{
    if (m_people->currentIndex() < 0 || m_technical->currentIndex() < 0) {
        return tr("A pair needs a people and a technical experiment. Choose both.");
    }
    if (m_start->date() < m_today) {
        return tr("The first day lies in the past. Choose today or later.");
    }
    if (pair().question.isEmpty()) {
        return tr("Write the question that you will compare the two on.");
    }
    if (pair().arrangement != Arrangement::SideBySide && m_weeks->value() % 2 != 0) {
        return tr("Both need the same number of weeks. Choose an even number.");
    }
    return {};
}

void PairDesign::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

void PairDesign::refresh()
{
    showTrouble({});
    const bool mayAlternateNow = mayAlternate(sideOf(*m_people), sideOf(*m_technical));
    m_arrangement->button(static_cast<int>(Arrangement::AlternatingWeeks))->setEnabled(mayAlternateNow);
    if (!mayAlternateNow && pair().arrangement == Arrangement::AlternatingWeeks) {
        m_arrangement->setValue(static_cast<int>(Arrangement::SideBySide));
    }
    const Experiment people = sideOf(*m_people), technical = sideOf(*m_technical);
    m_hours->setText(
        weeklyHours(minutesPerWeek(people.cadence), minutesPerWeek(technical.cadence), pair().arrangement));
    const ArrangedWeeks weeks = arrangedWeeks(pair().arrangement, m_weeks->value(), mayAlternateNow);
    m_arrangementNote->setText(weeks.note);
    m_strip->setWeeks(weeks.people, weeks.technical, weeks.note);
    Q_EMIT edited();
}

} // namespace tryboth
