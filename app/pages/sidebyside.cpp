// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sidebyside.h"

#include "models/experimentwords.h"
#include "models/words.h"
#include "pages/computedbutton.h"
#include "pages/marksview.h"
#include "pages/parts.h"
#include "widgets/card.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

SideBySide::SideBySide(QWidget *parent)
    : QWidget(parent)
    , m_left(makeSide())
    , m_right(makeSide())
    , m_question(parts::text({}, u"heading"_s))
    , m_headline(parts::text({}, u"heading"_s))
    , m_sentences(new QVBoxLayout)
    , m_computed(new ComputedButton)
{
    setObjectName(u"sideBySide"_s);
    m_headline->setObjectName(u"pairVerdict"_s);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::px(space::Card));
    columns->addWidget(m_left.card, 1);
    columns->addWidget(m_right.card, 1);
    auto *back = parts::button(tr("Back"), u"closePair"_s);
    auto *below = new Card;
    below->body()->addWidget(m_headline);
    below->body()->addLayout(m_sentences);
    below->body()->addWidget(m_computed);
    below->body()->addWidget(back, 0, Qt::AlignLeading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::px(space::Medium));
    layout->addWidget(m_question);
    layout->addLayout(columns);
    layout->addWidget(below);
    layout->addStretch(1);
    connect(back, &QPushButton::clicked, this, &SideBySide::closed);
}

SideBySide::Side SideBySide::makeSide()
{
    const Side side{new Card, parts::text({}, u"muted"_s), new MarksView(tr("Before and during")),
                    parts::text({}, u"muted"_s)};
    side.card->body()->addWidget(side.counts);
    side.card->body()->addWidget(side.marks);
    side.card->body()->addWidget(side.words);
    side.card->body()->addStretch(1);
    return side;
}

void SideBySide::fill(const Side &side, const ExperimentView &view, double minutes, const DayRange &axis)
{
    side.card->setTitle(view.experiment.title);
    const QLocale locale;
    constexpr double MinutesPerHour = 60;
    //: %1 is “People”, %2 is “kept 3 of 4”, %3 a number of hours
    side.counts->setText(tr("%1 · %2 · %3 hours in all")
                             .arg(nameOf(view.focus()), keptInLine(view.kept()),
                                  locale.toString(minutes / MinutesPerHour, 'f', 1)));
    BeforeDuringData marks = marksOf(view.report);
    marks.axisFrom = axis.from;
    marks.axisTo = axis.to;
    side.marks->setMarks(marks);
    side.words->setText(view.words.headline);
}

void SideBySide::setReport(const PairReport &report, const ExperimentView &people,
                           const ExperimentView &technical, const ComparisonWords &words)
{
    m_peopleLeft = report.peopleLeft;
    const BeforeDuringData a = marksOf(people.report), b = marksOf(technical.report);
    const DayRange axis{std::min(a.firstDay(), b.firstDay()), std::max(a.to, b.to)};
    fill(m_peopleLeft ? m_left : m_right, people, report.peopleMinutes, axis);
    fill(m_peopleLeft ? m_right : m_left, technical, report.technicalMinutes, axis);
    m_question->setText(report.pair.question);
    m_question->setVisible(!report.pair.question.isEmpty());
    m_headline->setText(words.headline);
    parts::empty(*m_sentences);
    for (const QString &sentence : QStringList{words.detail} + words.results) {
        if (!sentence.isEmpty()) {
            m_sentences->addWidget(parts::text(sentence));
        }
    }
    m_computed->setLines(words.howComputed);
}

void SideBySide::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace tryboth
