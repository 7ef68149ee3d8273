// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/quietcard.h"

#include "models/journal.h"
#include "pages/parts.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int WaitMs = 150;
} // namespace

QuietCard::QuietCard(Journal &journal, QWidget *parent)
    : Card(tr("For a quiet moment"), parent)
    , m_journal(journal)
    , m_lines(new QVBoxLayout)
{
    setObjectName(u"quietCard"_s);
    m_lines->setSpacing(Theme::px(space::Hair));
    body()->addLayout(m_lines);
    m_later.setSingleShot(true);
    m_later.setInterval(WaitMs);
    connect(&m_later, &QTimer::timeout, this, &QuietCard::refresh);
    connect(&journal, &Journal::changed, &m_later, qOverload<>(&QTimer::start));
    refresh();
}

void QuietCard::refresh()
{
    const auto items = quietItems(m_journal.stores(), m_journal.content(),
                                  m_journal.clock().journalDay().today);
    if (!items) {
        Q_EMIT failed(items.error());
        return;
    }
    parts::empty(*m_lines);
    for (const QuietItem &item : *items) {
        QPushButton *open = parts::button(parts::withoutMnemonic(item.title), u"quietItem"_s, u"link"_s);
        open->setToolTip(item.title);
        connect(open, &QPushButton::clicked, this, [this, item] { Q_EMIT chosen(item); });
        m_lines->addWidget(open, 0, Qt::AlignLeading);
    }
    setVisible(!items->isEmpty());
}

} // namespace tryboth
