// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/mindstep.h"

#include "pages/parts.h"
#include "widgets/segmentedcontrol.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

MindStep::MindStep(QWidget *parent)
    : QWidget(parent)
    , m_said(parts::text({}))
    , m_answer(new SegmentedControl)
{
    m_answer->setObjectName(u"mindChanged"_s);
    m_answer->setAccessibleName(tr("Did it occur?"));
    //: did what would change one's mind occur?
    m_answer->addSegment(static_cast<int>(Occurred::Yes), tr("It did"));
    //: did what would change one's mind occur?
    m_answer->addSegment(static_cast<int>(Occurred::No), tr("It did not"));
    m_answer->addSegment(static_cast<int>(Occurred::CannotTell), tr("I cannot tell"));
    m_answer->setClearable(true);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->addWidget(
        parts::text(tr("Before you began, you wrote that this would change your mind:"), u"muted"_s));
    lines->addWidget(m_said);
    lines->addWidget(m_answer);
    lines->addStretch(1);
    connect(m_answer, &SegmentedControl::chosen, this, &MindStep::changed);
}

void MindStep::setView(const ExperimentView &view)
{
    //: one's own words, quoted
    m_said->setText(tr("“%1”").arg(view.experiment.changeMyMind));
    const auto answer = view.review ? view.review->mindChanged : std::nullopt;
    m_answer->setValue(answer ? std::optional(static_cast<int>(*answer)) : std::nullopt);
}

std::optional<Occurred> MindStep::value() const
{
    const auto chosen = m_answer->value();
    return chosen ? std::optional(static_cast<Occurred>(*chosen)) : std::nullopt;
}

} // namespace tryboth
