// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/foundline.h"

#include "pages/parts.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

FoundLine::FoundLine(const QString &heading, const QString &button, QWidget *parent)
    : QWidget(parent)
    , m_heading(heading)
    , m_button(button)
    , m_line(new FlowLayout(Theme::px(space::Small), Theme::px(space::Hair)))
{
    setLayout(m_line);
    m_line->setContentsMargins(0, 0, 0, 0);
    hide();
}

void FoundLine::setRows(const QList<FoundRow> &rows, qsizetype all)
{
    if (rows == m_rows && all == m_all) {
        return; // a button that has the keyboard keeps it
    }
    m_rows = rows;
    m_all = all;
    parts::empty(*m_line);
    m_line->addWidget(parts::word(m_heading, u"muted"_s));
    for (const FoundRow &row : rows) {
        auto *button = parts::button(parts::withoutMnemonic(row.words), m_button, u"quiet"_s);
        button->setAccessibleName(row.spoken);
        connect(button, &QPushButton::clicked, this, [this, id = row.id] { Q_EMIT chosen(id); });
        m_line->addWidget(button);
    }
    if (const auto more = int(all - rows.size()); more > 0) {
        m_line->addWidget(parts::word(tr("and %Ln more", nullptr, more), u"muted"_s));
    }
    setVisible(!rows.isEmpty());
}

} // namespace tryboth
