// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exitbox.h"

#include "models/experimentwords.h"
#include "pages/parts.h"
#include "pages/textbox.h"
#include "widgets/choicebox.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

ExitBox::ExitBox(QWidget *parent)
    : QWidget(parent)
    , m_rule(new TextBox(tr("How I get out"), u"exitRule"_s, Experiment::MaxExitRule))
    , m_level(new ChoiceBox)
    , m_notice(new QSpinBox)
    , m_asked(new QLineEdit)
{
    m_level->setObjectName(u"reversible"_s);
    m_level->setAccessibleName(tr("Can it be undone?"));
    for (const ReversibleLevel level : {ReversibleLevel::Full, ReversibleLevel::WithNotice,
                                        ReversibleLevel::Partly, ReversibleLevel::Unknown}) {
        m_level->addItem(nameOf(level), static_cast<int>(level));
    }
    m_notice->setObjectName(u"noticeDays"_s);
    m_notice->setAccessibleName(tr("Days of notice"));
    m_notice->setRange(0, Reversible::MaxNoticeDays);
    m_notice->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_asked->setObjectName(u"whoAsked"_s);
    m_asked->setAccessibleName(tr("Who was asked"));
    m_asked->setPlaceholderText(tr("Who was asked, and what they said"));
    m_asked->setMaxLength(Experiment::MaxWhoAsked);
    auto *back = new QWidget;
    auto *row = new FlowLayout(Theme::px(space::Small), Theme::px(space::Hair));
    back->setLayout(row);
    row->addWidget(m_level);
    row->addWidget(m_notice);
    //: a number stands before these words
    row->addWidget(parts::word(tr("days of notice")));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Small));
    lines->addWidget(m_rule, 1);
    lines->addWidget(back);
    lines->addWidget(m_asked);
    connect(m_rule, &TextBox::changed, this, &ExitBox::changed);
    connect(m_level, &QComboBox::currentIndexChanged, this, &ExitBox::changed);
    connect(m_notice, &QSpinBox::valueChanged, this, &ExitBox::changed);
    connect(m_asked, &QLineEdit::textChanged, this, &ExitBox::changed);
}

void ExitBox::setValue(const Experiment &experiment)
{
    const QSignalBlocker quiet(this);
    m_rule->setValue(experiment.exitRule);
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(experiment.reversible.level)));
    m_notice->setValue(experiment.reversible.noticeDays);
    m_how = experiment.reversible.how;
    m_rule->setHint(m_how);
    m_asked->setText(experiment.whoAsked);
}

Experiment ExitBox::into(Experiment experiment) const
{
    experiment.exitRule = m_rule->value();
    experiment.reversible = {static_cast<ReversibleLevel>(m_level->currentData().toInt()), m_notice->value(),
                             m_how};
    experiment.whoAsked = m_asked->text().trimmed();
    return experiment;
}

} // namespace tryboth
