// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/outcomestep.h"

#include "models/experimentwords.h"
#include "pages/occurredbuttons.h"
#include "pages/parts.h"
#include "pages/textbox.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

template <typename E>
std::optional<int> numberOf(const std::optional<E> &value)
{
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

template <typename E>
std::optional<E> valueOf(const SegmentedControl &control)
{
    const auto chosen = control.value();
    return chosen ? std::optional(static_cast<E>(*chosen)) : std::nullopt;
}

} // namespace

OutcomeStep::OutcomeStep(QWidget *parent)
    : QWidget(parent)
    , m_learned(new TextBox(tr("What I learned"), u"learned"_s, ExperimentReview::MaxText))
    , m_surprised(new TextBox(tr("What surprised me"), u"surprised"_s, ExperimentReview::MaxText))
    , m_again(new SegmentedControl)
    , m_outcome(new SegmentedControl)
{
    m_again->setObjectName(u"again"_s);
    m_again->setAccessibleName(tr("Would I do it again?"));
    //: would I do it again?
    m_again->addSegment(static_cast<int>(Again::Yes), tr("Yes"));
    //: would I do it again?
    m_again->addSegment(static_cast<int>(Again::Unsure), tr("Unsure"));
    //: would I do it again?
    m_again->addSegment(static_cast<int>(Again::No), tr("No"));
    m_again->setClearable(true);
    m_outcome->setObjectName(u"outcome"_s);
    m_outcome->setAccessibleName(tr("What now?"));
    for (const ReviewOutcome outcome :
         {ReviewOutcome::Continue, ReviewOutcome::Change, ReviewOutcome::Pause, ReviewOutcome::Stop}) {
        m_outcome->addSegment(static_cast<int>(outcome), nameOf(outcome));
    }
    makeEqual(*m_outcome);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Small));
    lines->addWidget(m_learned, 1);
    lines->addWidget(m_surprised, 1);
    lines->addWidget(parts::text(tr("Would I do it again?"), u"heading"_s));
    lines->addWidget(m_again);
    lines->addWidget(parts::text(tr("What now?"), u"heading"_s));
    lines->addWidget(m_outcome);
    for (const TextBox *box : {m_learned, m_surprised}) {
        connect(box, &TextBox::changed, this, &OutcomeStep::changed);
    }
    for (const SegmentedControl *answer : {m_again, m_outcome}) {
        connect(answer, &SegmentedControl::chosen, this, &OutcomeStep::changed);
    }
}

void OutcomeStep::setView(const ExperimentView &view)
{
    const ExperimentReview review = view.review.value_or(ExperimentReview());
    m_learned->setValue(review.learned);
    m_surprised->setValue(review.surprised);
    m_again->setValue(numberOf(review.again));
    m_outcome->setValue(numberOf(review.outcome));
}

ExperimentReview OutcomeStep::into(ExperimentReview review) const
{
    review.learned = m_learned->value();
    review.surprised = m_surprised->value();
    review.again = valueOf<Again>(*m_again);
    review.outcome = valueOf<ReviewOutcome>(*m_outcome);
    return review;
}

} // namespace tryboth
