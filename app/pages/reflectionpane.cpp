// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reflectionpane.h"

#include "models/entrychanges.h"
#include "models/experimentwords.h"
#include "models/reflectionwords.h"
#include "pages/markdownview.h"
#include "pages/parts.h"
#include "pages/replywords.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

ReflectionPane::ReflectionPane(Journal &journal, QWidget *parent)
    : Card({}, parent)
    , m_journal(journal)
    , m_name(parts::text({}, u"heading"_s))
    , m_line(parts::text({}, u"muted"_s))
    , m_text(new MarkdownView)
    , m_comments(parts::text({}))
    , m_links(new QWidget)
    , m_linkLine(new FlowLayout(Theme::px(space::Small), Theme::px(space::Hair)))
    , m_edit(parts::button({}, u"reflectionEdit"_s))
    , m_copy(parts::button(tr("Copy as Markdown"), u"reflectionCopy"_s, u"quiet"_s))
    , m_delete(parts::button(tr("Delete"), u"reflectionDelete"_s, u"quiet"_s))
    , m_entries(parts::button(tr("Entries of this week"), u"weekEntries"_s, u"quiet"_s))
{
    setObjectName(u"reflectionPane"_s);
    m_name->setObjectName(u"reflectionName"_s);
    m_line->setObjectName(u"reflectionLine"_s);
    m_comments->setObjectName(u"reflectionComments"_s);
    m_links->setLayout(m_linkLine);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(Theme::px(space::Small), Theme::px(space::Hair));
    buttons->setLayout(flow);
    for (QPushButton *button : {m_edit, m_entries, m_copy, m_delete}) {
        flow->addWidget(button);
    }
    body()->addWidget(m_name);
    body()->addWidget(m_line);
    body()->addWidget(m_text, 1);
    body()->addWidget(m_comments);
    body()->addWidget(m_links);
    body()->addWidget(buttons);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (m_row.reflection && m_row.reflection->kind != ReflectionKind::Weekly) {
            Q_EMIT editRequested(*m_row.reflection);
        } else {
            Q_EMIT weekRequested(m_row.week, m_row.reflection);
        }
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(*m_row.reflection); });
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT trashRequested(*m_row.reflection); });
    connect(m_entries, &QPushButton::clicked, this, [this] { Q_EMIT entriesRequested(m_row.week); });
}

QPushButton *ReflectionPane::firstButton() const
{
    return m_edit;
}

void ReflectionPane::setRow(const ReflectionListModel::Row &row)
{
    m_row = row;
    m_copy->setVisible(row.reflection.has_value());
    m_delete->setVisible(row.reflection.has_value());
    m_entries->setVisible(!row.reflection);
    m_links->hide();
    const QStringList comments = row.reflection ? commentsBeside(m_journal.stores(), row.reflection->id)
                                                : QStringList();
    m_comments->setText(comments.join(u"\n\n"_s));
    m_comments->setVisible(!comments.isEmpty());
    if (row.reflection) {
        showReflection(*row.reflection);
    } else {
        showWeek(row.week);
    }
}

void ReflectionPane::showWeek(const Week &week)
{
    const auto facts = weekFacts(m_journal.stores(), week);
    if (!facts) {
        Q_EMIT failed(facts.error());
        return;
    }
    //: %1 is a week: "16 to 22 November"
    m_name->setText(tr("The week of %1").arg(weekName(week, m_journal.clock().journalDay().today)));
    m_line->setText(facts->isEmpty() ? tr("No entries. One question fits all the same.")
                                     : tr("%Ln entries.", nullptr, int(facts->entries.size())));
    m_text->setText(tr("Memory first: before you look at the log of this week, rate it from memory. It takes "
                       "about ten minutes, and you can stop anywhere."));
    const auto written = m_journal.stores().reflections.ofWeek(week.first);
    m_edit->setText(written && *written ? tr("Go on with this week") : tr("Look back on this week"));
}

void ReflectionPane::showReflection(const Reflection &reflection)
{
    const LocalDay today = m_journal.clock().journalDay().today;
    m_name->setText(reflection.kind == ReflectionKind::Prompt
                        ? kindName(reflection.kind)
                        : nameOf(m_journal.stores(), reflection, today));
    m_line->setText(reflection.kind == ReflectionKind::Weekly ? recalledText(reflection.recalled)
                                                              : longDay(reflection.day));
    m_line->setVisible(!m_line->text().isEmpty());
    m_text->setText(textOf(reflection));
    m_edit->setText(reflection.kind != ReflectionKind::Weekly ? tr("Edit")
                    : reflection.finished                     ? tr("Change it")
                                                              : tr("Go on with this week"));
    showLinks(reflection);
}

void ReflectionPane::showLinks(const Reflection &reflection)
{
    parts::empty(*m_linkLine);
    //: before the names of what a reflection is linked to
    m_linkLine->addWidget(parts::word(tr("About:"), u"muted"_s));
    for (const Id &id : reflection.checkIns) {
        if (const auto entry = m_journal.stores().checkIns.find(id); entry && *entry) {
            //: an entry: %1 its title, %2 its day
            m_linkLine->addWidget(
                parts::text(tr("%1, %2").arg(nameOf(m_journal, **entry), shortDay((*entry)->when.day))));
        }
    }
    for (const Id &id : reflection.experiments) {
        if (const auto found = m_journal.stores().experiments.find(id); found && *found) {
            QPushButton *open = parts::button(parts::withoutMnemonic((*found)->title), u"linkedExperiment"_s,
                                              u"link"_s);
            connect(open, &QPushButton::clicked, this, [this, id] { Q_EMIT experimentRequested(id); });
            m_linkLine->addWidget(open);
        }
    }
    m_links->setVisible(!reflection.checkIns.isEmpty() || !reflection.experiments.isEmpty());
}

} // namespace tryboth
