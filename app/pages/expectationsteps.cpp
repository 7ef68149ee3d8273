// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/expectationsteps.h"

#include "models/directionwords.h"
#include "pages/occurredbuttons.h"
#include "pages/parts.h"
#include "widgets/segmentbutton.h"
#include "widgets/segmentedcontrol.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QList<Expectation> openedOf(const QList<SealedExpectation> &expectations)
{
    QList<Expectation> opened;
    for (const SealedExpectation &sealed : expectations) {
        if (sealed.expectation) {
            opened.append(*sealed.expectation);
        }
    }
    return opened;
}

} // namespace

ExpectationSteps::ExpectationSteps(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins({});
}

void ExpectationSteps::setExpectations(const QList<SealedExpectation> &expectations)
{
    const QList<Expectation> opened = openedOf(expectations);
    QList<Id> ids;
    for (const Expectation &one : opened) {
        ids.append(one.id);
    }
    if (ids != m_ids) { // or the keyboard would lose the button it stands on
        m_ids = ids;
        m_parts.clear();
        m_buttons.clear();
        parts::empty(*m_lines);
        for (const Expectation &one : opened) {
            build(one);
        }
        goTo(m_current);
    }
    for (qsizetype i = 0; i < opened.size(); ++i) {
        const auto outcome = opened.at(i).outcome;
        m_buttons.at(i)->setValue(outcome ? std::optional(int(*outcome)) : std::nullopt);
    }
}

void ExpectationSteps::build(const Expectation &expectation)
{
    auto *part = new QWidget;
    part->setObjectName(u"expectationPart"_s);
    auto *buttons = new SegmentedControl;
    buttons->setObjectName(u"cameTrue"_s);
    buttons->setAccessibleName(expectation.text);
    buttons->setClearable(true);
    for (const CameTrue outcome : {CameTrue::Yes, CameTrue::No, CameTrue::CannotTell}) {
        buttons->addSegment(int(outcome), nameOf(outcome));
    }
    makeEqual(*buttons);
    connect(buttons, &SegmentedControl::chosen, this, [this, buttons, id = expectation.id] {
        const auto value = buttons->value();
        Q_EMIT noted(id, value ? std::optional(CameTrue(*value)) : std::nullopt);
    });
    auto *lines = new QVBoxLayout(part);
    lines->setContentsMargins({});
    lines->addWidget(parts::text(expectation.text));
    lines->addWidget(parts::text(
        tr("By %1; you were %2 per cent sure.").arg(fullDay(expectation.by)).arg(expectation.confidence),
        u"muted"_s));
    lines->addWidget(buttons);
    m_lines->addWidget(part);
    m_parts.append(part);
    m_buttons.append(buttons);
}

void ExpectationSteps::goTo(qsizetype at)
{
    m_current = std::clamp(at, qsizetype{0}, std::max(count() - 1, qsizetype{0}));
    for (qsizetype i = 0; i < count(); ++i) {
        m_parts.at(i)->setVisible(i == m_current);
    }
}

void ExpectationSteps::goToFirstOpen()
{
    const auto open = std::ranges::find_if(m_buttons,
                                           [](const SegmentedControl *buttons) { return !buttons->value(); });
    goTo(open == m_buttons.end() ? 0 : open - m_buttons.begin());
}

QWidget *ExpectationSteps::field() const
{
    return m_buttons.value(m_current);
}

} // namespace tryboth
