// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pairdesign.h"

#include "models/experimentwords.h"
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

constexpr int DaysPerWeek = 7, UsualWeeks = 6, ShortestWeeks = 2;
constexpr double MinutesPerHour = 60;

/// Where a chosen side comes from: a template's id, or "idea:" and the id of an idea.
const QString IdeaPrefix = u"idea:"_s;

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

QLineEdit *lineField(const QString &objectName, const QString &spoken, const QString &hint, int limit)
{
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    field->setAccessibleName(spoken);
    field->setPlaceholderText(hint);
    field->setMaxLength(limit);
    return field;
}

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
    , m_givesWay(lineField(u"givesWay"_s, tr("What gives way?"), tr("What gives way for these hours?"),
                           Experiment::MaxIntent))
    , m_question(lineField(u"pairQuestion"_s, tr("Question to compare on"),
                           tr("For example: after which of the two do I want to begin the next one?"),
                           Pair::MaxQuestion))
    , m_trouble(parts::text({}))
    , m_make(parts::button(tr("Go on to the two designs"), u"makePairNow"_s, u"primary"_s))
{
    setObjectName(u"pairDesign"_s);
    m_trouble->setObjectName(u"pairTrouble"_s);
    m_hours->setObjectName(u"pairHours"_s);
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
    m_start->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
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
    card->body()->addWidget(m_givesWay);
    card->body()->addWidget(m_question);
    return card;
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
    connect(m_question, &QLineEdit::textChanged, m_trouble, &QLabel::clear);
    connect(m_make, &QPushButton::clicked, this, [this] {
        m_trouble->setText(trouble());
        if (m_trouble->text().isEmpty()) {
            Q_EMIT made();
        }
    });
}

void PairDesign::setChoices(const QList<TemplatePair> &pairs, const QList<ExperimentTemplate> &templates,
                            const QList<Experiment> &ideas, LocalDay today)
{
    m_pairs = pairs;
    m_templates = templates;
    m_ideas = ideas;
    m_today = today;
    m_question->clear();
    m_givesWay->clear();
    m_start->setDate(weekStart(today.addDays(DaysPerWeek)));
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
}

void PairDesign::fillSides()
{
    const auto fill = [this](ChoiceBox &box, Track track) {
        const QSignalBlocker quiet(&box);
        box.clear();
        for (const Experiment &idea : std::as_const(m_ideas)) {
            if (idea.track == track) {
                box.addItem(tr("%1 (my idea)").arg(idea.title), IdeaPrefix + idea.id.toText());
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
    return experiment;
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

std::optional<int> PairDesign::weekPairs() const
{
    return pair().arrangement == Arrangement::AlternatingWeeks ? std::optional(m_weeks->value() / 2)
                                                               : std::nullopt;
}

QString PairDesign::givesWay() const
{
    return m_givesWay->text().trimmed();
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

QString PairDesign::hoursSentence() const
{
    const double people = minutesPerWeek(sideOf(*m_people).cadence),
                 technical = minutesPerWeek(sideOf(*m_technical).cadence);
    const bool together = pair().arrangement == Arrangement::SideBySide;
    const double total = together ? people + technical : std::max(people, technical);
    const QLocale locale;
    const auto hours = [&](double minutes) { return locale.toString(minutes / MinutesPerHour, 'f', 1); };
    QString sentence = tr("In all %1 hours a week: %2 with people, %3 technical.")
                           .arg(hours(total), hours(people), hours(technical));
    if (isUnequalTime(people, technical)) {
        sentence += u' ' + tr("The two take unequal time, which makes them harder to compare.");
    }
    return sentence;
}

void PairDesign::refresh()
{
    m_trouble->clear();
    const bool mayAlternateNow = mayAlternate(sideOf(*m_people), sideOf(*m_technical));
    m_arrangement->button(static_cast<int>(Arrangement::AlternatingWeeks))->setEnabled(mayAlternateNow);
    if (!mayAlternateNow && pair().arrangement == Arrangement::AlternatingWeeks) {
        m_arrangement->setValue(static_cast<int>(Arrangement::SideBySide));
    }
    m_hours->setText(hoursSentence());
    const int weeks = m_weeks->value();
    using Week = WeeksStrip::Week;
    QList<Week> people(weeks, Week::On), technical(weeks, Week::On);
    QString note;
    switch (pair().arrangement) {
    case Arrangement::SideBySide:
        note = mayAlternateNow
                   ? tr("Both run in every week.")
                   : tr("Both run in every week. Alternating weeks are offered only where both can be put "
                        "down and taken up freely.");
        break;
    case Arrangement::AlternatingWeeks:
        people = technical = QList<Week>(weeks, Week::ToBeDrawn);
        note =
            tr("The app draws which one comes first in each pair of weeks, and keeps the lot. Eight pairs or "
               "more can answer the question; these are %1.")
                .arg(weeks / 2);
        break;
    case Arrangement::OneAfterOther:
        for (int week = 0; week < weeks; ++week) {
            people[week] = week < weeks / 2 ? Week::On : Week::Off;
            technical[week] = week < weeks / 2 ? Week::Off : Week::On;
        }
        note = tr(
            "First the people experiment, then the technical one. What changes meanwhile can mislead, so the "
            "comparison says less.");
        break;
    }
    m_arrangementNote->setText(note);
    m_strip->setWeeks(people, technical, note);
}

} // namespace tryboth
