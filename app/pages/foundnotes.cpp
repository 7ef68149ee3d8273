// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/foundnotes.h"

#include "domain/isolated.h"
#include "models/experimentwords.h"
#include "models/journal.h"
#include "pages/parts.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QString wordsFor(const FoundNote &note)
{
    const QString title = isolated(parts::shortened(note.title));
    switch (note.kind) {
    case FoundNote::Kind::SecondLook:
        //: a second look that was found: %1 what the entry is called, %2 the day of the second look
        return FoundNotes::tr("“%1”, looked at again on %2").arg(title, shortDay(note.day));
    case FoundNote::Kind::OwnPrompt:
        //: one of the questions that one added to those of Today
        return FoundNotes::tr("Question of your own: “%1”").arg(title);
    }
    return {};
}

} // namespace

FoundNotes::FoundNotes(Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_line(new FlowLayout(Theme::px(space::Small), Theme::px(space::Hair)))
{
    setObjectName(u"foundNotes"_s);
    setLayout(m_line);
    m_line->setContentsMargins(0, 0, 0, 0);
    hide();
    connect(&journal, &Journal::changed, this, [this](const TouchedRows &rows) {
        // an entry may have got another name or gone to the trash
        if (rows.tables.contains(u"second_look"_s) || rows.tables.contains(u"own_prompt"_s) ||
            rows.tables.contains(u"check_in"_s)) {
            find(m_filter);
        }
    });
}

void FoundNotes::find(const CheckInFilter &filter)
{
    m_filter = filter;
    const auto found = notesFound(m_journal.stores(), m_journal.catalog(), filter);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    show(*found);
}

void FoundNotes::show(const QList<FoundNote> &found)
{
    if (found == m_shown) {
        return;
    }
    m_shown = found;
    parts::empty(*m_line);
    //: before what a search found besides entries, experiments and reflections
    m_line->addWidget(parts::word(tr("Also found:"), u"muted"_s));
    for (const FoundNote &one : found.first(qMin<qsizetype>(MostShown, found.size()))) {
        const QString words = wordsFor(one);
        auto *button = parts::button(parts::withoutMnemonic(words), u"foundNote"_s, u"quiet"_s);
        button->setAccessibleName(tr("Open: %1").arg(words));
        connect(button, &QPushButton::clicked, this, [this, one] { Q_EMIT chosen(one); });
        m_line->addWidget(button);
    }
    if (const auto more = int(found.size()) - MostShown; more > 0) {
        m_line->addWidget(parts::word(tr("and %Ln more", nullptr, more), u"muted"_s));
    }
    setVisible(!found.isEmpty());
}

} // namespace tryboth
