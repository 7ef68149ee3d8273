// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/memorystep.h"

#include "pages/parts.h"
#include "widgets/energybuttons.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

MemoryStep::MemoryStep(QWidget *parent)
    : QWidget(parent)
    , m_question(parts::text({}, u"heading"_s))
    , m_hint(parts::text({}, u"muted"_s))
    , m_after(parts::text(tr("You have seen the charts of this week already. Rate all the same: it is noted "
                             "that memory came second."),
                          u"hint"_s))
    , m_people(new EnergyButtons)
    , m_technical(new EnergyButtons)
{
    m_people->setObjectName(u"recalledPeople"_s);
    m_people->setAccessibleName(tr("People work left me, from drained to energised"));
    m_technical->setObjectName(u"recalledTechnical"_s);
    m_technical->setAccessibleName(tr("Technical work left me, from drained to energised"));
    m_after->setObjectName(u"afterSeeing"_s);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Medium));
    lines->addWidget(m_question);
    lines->addWidget(m_hint);
    lines->addWidget(parts::labelled(tr("People work left me"), m_people));
    lines->addWidget(parts::labelled(tr("Technical work left me"), m_technical));
    lines->addWidget(m_after);
    lines->addStretch(1);
}

void MemoryStep::setQuestion(const Prompt &prompt)
{
    m_question->setText(prompt.text);
    m_hint->setText(prompt.hint);
}

void MemoryStep::setValue(const Recalled &recalled)
{
    m_before = recalled;
    m_people->setValue(recalled.people);
    m_technical->setValue(recalled.technical);
}

Recalled MemoryStep::value() const
{
    Recalled recalled = m_before;
    recalled.people = m_people->value();
    recalled.technical = m_technical->value();
    return recalled;
}

void MemoryStep::setAfterSeeing(bool after)
{
    m_after->setVisible(after);
}

QWidget *MemoryStep::firstField() const
{
    return m_people;
}

} // namespace tryboth
