// SPDX-License-Identifier: GPL-3.0-or-later
#include "starting/computerstep.h"

#include "domain/content.h"
#include "pages/parts.h"
#include "widgets/choicelist.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
enum Whose { Mine, Employers };
} // namespace

ComputerStep::ComputerStep(const Content &content, QWidget *parent)
    : QWidget(parent)
    , m_whose(new ChoiceList(tr("Whose computer this is")))
    , m_hint(parts::text({}))
{
    m_whose->setObjectName(u"firstComputer"_s);
    m_whose->add(Mine, tr("It is mine"));
    m_whose->add(Employers, tr("It belongs to my employer, or others look after it"));
    m_hint->setObjectName(u"firstComputerHint"_s);
    m_hint->setMinimumHeight(4 * m_hint->fontMetrics().lineSpacing()); // nothing jumps when one answers
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Medium));
    lines->addWidget(parts::text(tr("Your answer is kept nowhere."), u"muted"_s));
    lines->addWidget(m_whose);
    lines->addWidget(m_hint);
    setFocusProxy(m_whose);
    connect(m_whose, &ChoiceList::chosen, this, [this, warning = content.text(u"mc.first.own-computer"_s)] {
        m_hint->setText(m_whose->value() == Employers ? warning
                        : m_whose->value() == Mine
                            ? tr("Good. Then what you write stays between you and whoever holds its key.")
                            : QString());
    });
}

} // namespace tryboth
