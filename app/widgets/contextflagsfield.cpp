// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/contextflagsfield.h"

#include "widgets/flowlayout.h"
#include "widgets/theme.h"
#include "models/words.h"

#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

ContextFlagsField::ContextFlagsField(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"contextFlags"_s);
    setAccessibleName(tr("Circumstances"));
    auto *layout = new FlowLayout(Theme::px(space::Hair), Theme::px(space::Hair));
    setLayout(layout);
    for (const ContextFlag flag : {ContextFlag::Tired, ContextFlag::Interrupted, ContextFlag::Unwell,
                                   ContextFlag::UnusualDay, ContextFlag::FirstTime}) {
        auto *button = new QPushButton(nameOf(flag));
        button->setObjectName(u"contextFlag%1"_s.arg(static_cast<int>(flag)));
        button->setProperty("role", u"flag"_s);
        button->setCheckable(true);
        button->setAutoDefault(false);
        layout->addWidget(button);
        m_buttons.insert(flag, button);
        connect(button, &QPushButton::clicked, this, &ContextFlagsField::changed);
    }
}

ContextFlags ContextFlagsField::flags() const
{
    ContextFlags result;
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        result.setFlag(it.key(), it.value()->isChecked());
    }
    return result;
}

void ContextFlagsField::setFlags(ContextFlags flags)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        it.value()->setChecked(flags.testFlag(it.key()));
    }
}

} // namespace tryboth
