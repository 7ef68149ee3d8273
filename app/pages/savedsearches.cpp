// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/savedsearches.h"

#include "pages/parts.h"

#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

SavedSearches::SavedSearches(Journal &journal, QWidget *parent)
    : QToolButton(parent)
    , m_journal(journal)
    , m_menu(new QMenu(this))
{
    setObjectName(u"savedSearches"_s);
    setText(tr("Saved searches") + u" ▾"_s);
    setAccessibleName(tr("Saved searches"));
    setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s); // the mark stands in the text
    setProperty("role", u"quiet"_s);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    connect(&journal, &Journal::changed, this, [this](const TouchedRows &rows) {
        if (rows.tables.contains(u"saved_filter"_s)) {
            refresh();
        }
    });
    refresh();
}

void SavedSearches::setCurrent(const JournalSearch &search)
{
    m_current = search;
    m_save->setEnabled(!search.isEmpty());
}

void SavedSearches::refresh()
{
    const auto saved = m_journal.stores().savedFilters.all();
    if (!saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    m_saved = *saved;
    m_menu->clear();
    for (const SavedFilter &filter : m_saved) {
        const auto *action = m_menu->addAction(parts::withoutMnemonic(filter.name));
        connect(action, &QAction::triggered, this,
                [this, filter] { Q_EMIT chosen(searchFromQuery(filter.query)); });
    }
    m_menu->addSeparator();
    m_save = m_menu->addAction(tr("&Save this search…"), this, &SavedSearches::askName);
    m_save->setObjectName(u"saveSearch"_s);
    m_save->setEnabled(!m_current.isEmpty());
    QMenu *removing = m_menu->addMenu(tr("&Remove"));
    removing->setEnabled(!m_saved.isEmpty());
    for (const SavedFilter &filter : m_saved) {
        removing->addAction(parts::withoutMnemonic(filter.name), this, [this, filter] { remove(filter); });
    }
}

void SavedSearches::askName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"searchName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this search"));
    dialog->setLabelText(tr("What shall it be called?"));
    dialog->setTextValue(m_current.typed.left(SavedFilter::MaxName));
    connect(dialog, &QInputDialog::textValueSelected, this, &SavedSearches::save);
    dialog->open();
}

void SavedSearches::save(const QString &name)
{
    const QString tidy = name.simplified();
    const auto same = std::ranges::find(m_saved, tidy, &SavedFilter::name);
    SavedFilter filter{same == m_saved.end() ? Id() : same->id, tidy, toQuery(m_current)};
    const auto done = m_journal.apply(tr("Save search"), [&](Stores &stores) {
        return stores.savedFilters.put(filter).map([](const Id &) {});
    });
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT informed(tr("The search “%1” is kept under Saved searches.").arg(tidy));
}

void SavedSearches::remove(const SavedFilter &saved)
{
    const auto done = m_journal.apply(tr("Remove search"),
                                      [&](Stores &stores) { return stores.savedFilters.remove(saved.id); });
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT informed(tr("The search “%1” is removed. Undo with Ctrl+Z.").arg(saved.name));
}

} // namespace tryboth
