// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pageheader.h"

#include "pages/parts.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

PageHeader::PageHeader(const QString &title, QLabel *sentence, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::px(space::Hair));
    words->addWidget(parts::text(title, u"title"_s));
    words->addWidget(sentence);
    m_row->addLayout(words, 1);
}

QPushButton *PageHeader::addButton(const QString &words, const QString &objectName, const QString &role)
{
    QPushButton *button = parts::button(words, objectName, role);
    m_row->addWidget(button);
    return button;
}

} // namespace tryboth
