// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/computedbutton.h"

#include "pages/parts.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

ComputedButton::ComputedButton(QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton)
    , m_lines(parts::text({}, u"hint"_s))
{
    m_button->setObjectName(u"howComputed"_s);
    m_button->setText(tr("How this is computed"));
    m_button->setProperty("role", u"quiet"_s);
    m_button->setCheckable(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setArrowType(Qt::RightArrow);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_lines->hide();
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    layout->addWidget(m_lines);
    connect(m_button, &QToolButton::toggled, this, [this](bool open) {
        m_lines->setVisible(open);
        m_button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    });
}

void ComputedButton::setLines(const QStringList &lines)
{
    m_lines->setText(lines.join(u'\n'));
    m_button->setVisible(!lines.isEmpty());
    m_lines->setVisible(m_button->isChecked() && !lines.isEmpty());
}

} // namespace tryboth
