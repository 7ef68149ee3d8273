// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/foundreflections.h"

#include "models/journal.h"
#include "models/reflectionsearch.h"
#include "models/reflectionwords.h"
#include "pages/parts.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

FoundReflections::FoundReflections(Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_line(new FlowLayout(Theme::px(space::Small), Theme::px(space::Hair)))
{
    setObjectName(u"foundReflections"_s);
    setLayout(m_line);
    m_line->setContentsMargins(0, 0, 0, 0);
    hide();
    connect(&journal, &Journal::changed, this, [this](const TouchedRows &rows) {
        if (rows.tables.contains(u"reflection"_s) || rows.tables.contains(u"reflection_answer"_s)) {
            find(m_filter);
        }
    });
}

void FoundReflections::find(const CheckInFilter &filter)
{
    m_filter = filter;
    const auto found = reflectionsFound(m_journal.stores(), filter);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    show(*found);
}

void FoundReflections::show(const QList<Reflection> &reflections)
{
    if (reflections == m_shown) {
        return;
    }
    m_shown = reflections;
    parts::empty(*m_line);
    m_line->addWidget(parts::word(tr("Found in reflections:"), u"muted"_s));
    for (const Reflection &reflection : reflections.first(qMin<qsizetype>(MostShown, reflections.size()))) {
        const QString name = parts::shortened(
            nameOf(m_journal.stores(), reflection, m_journal.clock().journalDay().today));
        auto *button = parts::button(parts::withoutMnemonic(name), u"foundReflection"_s, u"quiet"_s);
        button->setAccessibleName(tr("Open the reflection “%1”").arg(name));
        connect(button, &QPushButton::clicked, this, [this, id = reflection.id] { Q_EMIT chosen(id); });
        m_line->addWidget(button);
    }
    if (const auto more = int(reflections.size()) - MostShown; more > 0) {
        m_line->addWidget(parts::word(tr("and %Ln more", nullptr, more), u"muted"_s));
    }
    setVisible(!reflections.isEmpty());
}

} // namespace tryboth
