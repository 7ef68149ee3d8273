// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/foundelsewhere.h"

#include "domain/isolated.h"
#include "models/directiondue.h"
#include "models/experimentlistmodel.h"
#include "models/experimentsearch.h"
#include "models/experimentwords.h"
#include "models/journal.h"
#include "models/reflectionsearch.h"
#include "models/reflectionwords.h"
#include "pages/foundline.h"
#include "pages/parts.h"
#include "widgets/theme.h"

#include <QBoxLayout>

#include <algorithm>
#include <functional>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QString wordsFor(const FoundNote &note)
{
    const QString title = isolated(parts::shortened(note.title));
    switch (note.kind) {
    case FoundNote::Kind::SecondLook:
        //: a second look that was found: %1 what the entry is called, %2 the day of the second look
        return FoundElsewhere::tr("“%1”, looked at again on %2").arg(title, shortDay(note.day));
    case FoundNote::Kind::OwnPrompt:
        //: one of the questions that one added to those of Today
        return FoundElsewhere::tr("Question of your own: “%1”").arg(title);
    }
    return {};
}

/// Those that a line shows; to name the others would take its time with each key.
template <typename Found>
QList<Found> shownOf(const QList<Found> &found)
{
    return found.first(std::min<qsizetype>(FoundLine::MostShown, found.size()));
}

/// Calls `then` with the one of `found` that is called `id`.
template <typename Found>
void withFound(const QList<Found> &found, const Id &id, const std::function<void(const Found &)> &then)
{
    const auto one = std::ranges::find(found, id, &Found::id);
    if (one != found.end()) {
        then(Found(*one)); // a copy: what is found may change meanwhile
    }
}

} // namespace

FoundElsewhere::FoundElsewhere(Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Medium));
    m_experiments = addLine(tr("Found in experiments:"), u"foundExperiments"_s, u"foundExperiment"_s);
    m_reflections = addLine(tr("Found in reflections:"), u"foundReflections"_s, u"foundReflection"_s);
    m_direction = addLine(tr("Found on the Direction page:"), u"foundDirection"_s, u"foundDirectionButton"_s);
    //: before what a search found besides entries, experiments and reflections
    m_notes = addLine(tr("Also found:"), u"foundNotes"_s, u"foundNote"_s);
    hide();
    connect(m_experiments, &FoundLine::chosen, this, &FoundElsewhere::experimentChosen);
    connect(m_reflections, &FoundLine::chosen, this, &FoundElsewhere::reflectionChosen);
    connect(m_direction, &FoundLine::chosen, this, [this](const Id &id) {
        withFound<FoundDirection>(m_foundDirection, id,
                                  [this](const auto &found) { Q_EMIT directionChosen(found); });
    });
    connect(m_notes, &FoundLine::chosen, this, [this](const Id &id) {
        withFound<FoundNote>(m_foundNotes, id, [this](const auto &found) { Q_EMIT noteChosen(found); });
    });
    connect(&journal, &Journal::changed, this, &FoundElsewhere::followChange);
}

FoundLine *FoundElsewhere::addLine(const QString &heading, const QString &name, const QString &button)
{
    auto *line = new FoundLine(heading, button);
    line->setObjectName(name);
    layout()->addWidget(line);
    return line;
}

void FoundElsewhere::find(const CheckInFilter &filter)
{
    m_filter = filter;
    findExperiments();
    findReflections();
    findDirection();
    findNotes();
    showWhetherFound();
}

void FoundElsewhere::followChange(const TouchedRows &rows)
{
    const auto touches = [&](const QString &table) { return rows.tables.contains(table); };
    if (touchesExperiments(rows)) {
        findExperiments();
    }
    if (touches(u"reflection"_s) || touches(u"reflection_answer"_s)) {
        findReflections();
    }
    if (touchesDirection(rows)) {
        findDirection();
    }
    // an entry that was looked at again may have got another name or gone to the trash
    if (touches(u"second_look"_s) || touches(u"own_prompt"_s) || touches(u"check_in"_s)) {
        findNotes();
    }
    showWhetherFound();
}

void FoundElsewhere::findExperiments()
{
    const auto found = experimentsFound(m_journal.stores(), m_filter);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    QList<FoundRow> rows;
    for (const Experiment &one : shownOf(*found)) {
        rows.append({one.id, one.title, tr("Open the experiment “%1”").arg(isolated(one.title))});
    }
    m_experiments->setRows(rows, found->size());
}

void FoundElsewhere::findReflections()
{
    const auto found = reflectionsFound(m_journal.stores(), m_filter);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    const LocalDay today = m_journal.clock().journalDay().today;
    QList<FoundRow> rows;
    for (const Reflection &one : shownOf(*found)) {
        const QString name = parts::shortened(nameOf(m_journal.stores(), one, today));
        rows.append({one.id, name, tr("Open the reflection “%1”").arg(name)});
    }
    m_reflections->setRows(rows, found->size());
}

void FoundElsewhere::findDirection()
{
    const auto found = directionFound(m_journal.stores(), m_journal.content(), m_filter,
                                      m_journal.clock().journalDay().today);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    m_foundDirection = *found;
    QList<FoundRow> rows;
    for (const FoundDirection &one : shownOf(*found)) {
        //: what was found: its title, and its day
        const QString words = tr("%1, %2").arg(isolated(one.title), shortDay(one.day));
        rows.append({one.id, words, tr("Open: %1").arg(words)});
    }
    m_direction->setRows(rows, found->size());
}

void FoundElsewhere::findNotes()
{
    const auto found = notesFound(m_journal.stores(), m_journal.catalog(), m_filter);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    m_foundNotes = *found;
    QList<FoundRow> rows;
    for (const FoundNote &one : shownOf(*found)) {
        const QString words = wordsFor(one);
        rows.append({one.id, words, tr("Open: %1").arg(words)});
    }
    m_notes->setRows(rows, found->size());
}

void FoundElsewhere::showWhetherFound()
{
    const auto lines = {m_experiments, m_reflections, m_direction, m_notes};
    setVisible(std::ranges::any_of(lines, [](const FoundLine *line) { return !line->isHidden(); }));
}

} // namespace tryboth
