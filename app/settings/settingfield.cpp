// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingfield.h"

#include "widgets/flowlayout.h"
#include "widgets/plainlabel.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace tryboth {

using namespace Qt::StringLiterals;

SettingField::SettingField(const SettingRow &row, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_row(row)
    , m_settings(settings)
    , m_reset(new QToolButton)
{
    //: button: back to what this setting is at first
    m_reset->setText(tr("Reset"));
    m_reset->setObjectName(u"reset.%1"_s.arg(row.key));
    m_reset->setAccessibleName(tr("Reset “%1”").arg(labelOf(row).remove(u'&')));
    m_reset->setProperty("role", u"quiet"_s);
    m_reset->setFocusPolicy(Qt::StrongFocus);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_control->setFocus(); // the button is about to go
        m_settings.reset(m_row.setting);
    });
    connect(&settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == m_row.setting) {
            refresh();
        }
    });
}

void SettingField::setControl(QWidget *control, bool hasWords)
{
    m_control = control;
    control->setObjectName(m_row.key);
    control->setAccessibleName(labelOf(m_row).remove(u'&'));
    control->setAccessibleDescription(hintOf(m_row));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Hair));
    if (hasWords) {
        lines->addWidget(besideReset(control, true));
    } else {
        QLabel *label = plainLabel(labelOf(m_row));
        label->setBuddy(control);
        QSizePolicy fills = label->sizePolicy();
        fills.setHorizontalPolicy(QSizePolicy::Expanding);
        label->setSizePolicy(fills);
        auto *line = new FlowLayout(Theme::px(space::Medium), Theme::px(space::Hair));
        line->addWidget(label);
        line->addWidget(besideReset(control, false));
        lines->addLayout(line);
    }
    if (const QString hint = hintOf(m_row); !hint.isEmpty()) {
        lines->addWidget(plainLabel(hint, u"hint"_s));
    }
    QSizePolicy stays = m_reset->sizePolicy(); // so that nothing moves when it comes and goes
    stays.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(stays);
    refresh();
}

QWidget *SettingField::besideReset(QWidget *control, bool fills)
{
    auto *both = new QWidget;
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins({});
    line->setSpacing(Theme::px(space::Medium));
    line->addWidget(control, fills ? 1 : 0);
    line->addWidget(m_reset);
    return both;
}

void SettingField::refresh()
{
    show(m_settings.value(m_row.setting));
    m_reset->setVisible(!m_settings.isDefault(m_row.setting));
}

} // namespace tryboth
