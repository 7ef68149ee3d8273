// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/founddirectionline.h"

#include "domain/isolated.h"
#include "models/directiondue.h"
#include "models/experimentwords.h"
#include "models/journal.h"
#include "pages/parts.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

FoundDirectionLine::FoundDirectionLine(Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_line(new FlowLayout(Theme::px(space::Small), Theme::px(space::Hair)))
{
    setObjectName(u"foundDirection"_s);
    m_line->addWidget(parts::word(tr("Found on the Direction page:"), u"muted"_s));
    setLayout(m_line);
    m_line->setContentsMargins(0, 0, 0, 0);
    hide();
    connect(&journal, &Journal::changed, this, [this](const TouchedRows &rows) {
        if (touchesDirection(rows)) {
            find(m_filter);
        }
    });
}

void FoundDirectionLine::find(const CheckInFilter &filter)
{
    m_filter = filter;
    const auto found = directionFound(m_journal.stores(), m_journal.content(), filter,
                                      m_journal.clock().journalDay().today);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    show(*found);
}

void FoundDirectionLine::show(const QList<FoundDirection> &found)
{
    if (found == m_shown) {
        return;
    }
    m_shown = found;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const FoundDirection &one : found) {
        //: what was found: its title, and its day
        const QString words = tr("%1, %2").arg(isolated(one.title), shortDay(one.day));
        auto *button = parts::button(parts::withoutMnemonic(words), u"foundDirectionButton"_s, u"quiet"_s);
        button->setAccessibleName(tr("Open: %1").arg(words));
        connect(button, &QPushButton::clicked, this, [this, one] { Q_EMIT chosen(one); });
        m_line->addWidget(button);
        m_buttons.append(button);
    }
    setVisible(!found.isEmpty());
}

} // namespace tryboth
