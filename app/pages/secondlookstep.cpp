// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/secondlookstep.h"

#include "models/experimentwords.h"
#include "pages/parts.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

SecondLookStep::SecondLookStep(QWidget *parent)
    : QWidget(parent)
    , m_wanted(new QCheckBox)
{
    m_wanted->setObjectName(u"secondLook"_s);
    m_wanted->setAccessibleName(tr("Take a second look"));
    m_wanted->setChecked(true);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->addWidget(parts::text(tr(
        "The first weeks of something new often feel unlike the later ones. A second look costs a minute.")));
    lines->addWidget(m_wanted);
    lines->addStretch(1);
    connect(m_wanted, &QCheckBox::toggled, this, &SecondLookStep::changed);
}

void SecondLookStep::setView(const ExperimentView &view)
{
    constexpr int DaysPerWeek = 7;
    m_day = view.experiment.lastDay().addDays(qint64{DaysPerWeek} * ExperimentReview::SecondLookWeeks);
    //: %1 is a day
    m_wanted->setText(tr("Look again on %1").arg(longDay(m_day)));
    m_wanted->setChecked(!view.review || view.review->noveltyCheckOn);
}

std::optional<LocalDay> SecondLookStep::value() const
{
    return m_wanted->isChecked() ? std::optional(m_day) : std::nullopt;
}

} // namespace tryboth
