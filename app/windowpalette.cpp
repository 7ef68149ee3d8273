// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowpalette.h"

#include "mainwindow.h"
#include "models/entrychanges.h"
#include "models/experimentwords.h"
#include "models/fuzzymatch.h"
#include "models/journal.h"
#include "models/journalsearch.h"
#include "models/notesearch.h"
#include "pages/experimentspage.h"
#include "pages/journalpage.h"
#include "reflectionlinks.h"
#include "settings/shortcuts.h"

#include <QCoreApplication>
#include <QMenuBar>
#include <QPointer>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct PaletteText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Palette)
};

constexpr int MostExperiments = 5, MostEntries = 15, MostNotes = 5;

void addItemsOf(const QMenu &menu, const QString &place, QList<PaletteItem> &items)
{
    for (QAction *action : menu.actions()) {
        const QString title = withoutMark(action->text());
        if (action->isSeparator() || !action->isVisible() || !action->isEnabled()) {
            continue;
        }
        if (const QMenu *inner = action->menu()) {
            //: where an action is found: %1 a menu, %2 a menu in it
            addItemsOf(*inner, PaletteText::tr("%1 · %2").arg(place, title), items);
            continue;
        }
        items.append({PaletteKind::Action, title, place,
                      action->shortcut().toString(QKeySequence::NativeText), [action = QPointer(action)] {
                          if (action) {
                              action->trigger();
                          }
                      }});
    }
}

void showEntry(MainWindow &window, const CheckIn &entry)
{
    window.showPage(u"journal"_s);
    static_cast<JournalPage *>(window.page(u"journal"_s))->goTo(entry);
}

void showExperiment(MainWindow &window, const Id &experiment)
{
    window.showPage(u"experiments"_s);
    static_cast<ExperimentsPage *>(window.page(u"experiments"_s))->showExperiment(experiment);
}

QList<PaletteItem> experimentsCalled(const QString &typed, MainWindow &window)
{
    QList<std::pair<int, PaletteItem>> found;
    const auto all = window.journal().stores().experiments.all();
    for (const Experiment &experiment : all.value_or(QList<Experiment>())) {
        if (const auto distance = fuzzyDistance(typed, experiment.title)) {
            found.append({*distance,
                          {PaletteKind::Experiment, experiment.title, PaletteText::tr("Experiment"),
                           QString(), [&window, id = experiment.id] { showExperiment(window, id); }}});
        }
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, PaletteItem>::first);
    QList<PaletteItem> items;
    for (const auto &[distance, item] :
         std::as_const(found).first(std::min<qsizetype>(found.size(), MostExperiments))) {
        items.append(item);
    }
    return items;
}

QList<PaletteItem> entriesWith(const CheckInFilter &filter, MainWindow &window)
{
    Journal &journal = window.journal();
    QList<PaletteItem> items;
    const auto entries = journal.stores().checkIns.page(filter, MostEntries);
    for (const PlacedCheckIn &placed : entries.value_or(QList<PlacedCheckIn>())) {
        items.append({PaletteKind::Entry, nameOf(journal, placed.checkIn), longDay(placed.checkIn.when.day),
                      QString(), [&window, entry = placed.checkIn] { showEntry(window, entry); }});
    }
    return items;
}

QList<PaletteItem> notesWith(const CheckInFilter &filter, MainWindow &window)
{
    Journal &journal = window.journal();
    QList<PaletteItem> items;
    const auto found = notesFound(journal.stores(), journal.catalog(), filter).value_or(QList<FoundNote>());
    for (const FoundNote &note : found.first(std::min<qsizetype>(found.size(), MostNotes))) {
        const bool isLook = note.kind == FoundNote::Kind::SecondLook;
        items.append({PaletteKind::Note, note.title,
                      isLook ? PaletteText::tr("Looked at again on %1").arg(longDay(note.day))
                             : PaletteText::tr("A question of your own"),
                      QString(), [&window, note] { openNote(window, note); }});
    }
    return items;
}

} // namespace

QList<PaletteItem> menuItems(const QMainWindow &window)
{
    QList<PaletteItem> items;
    for (const QAction *top : window.menuBar()->actions()) {
        if (const QMenu *menu = top->menu(); menu && top->isVisible()) {
            addItemsOf(*menu, withoutMark(top->text()), items);
        }
    }
    return items;
}

QList<PaletteItem> settingItems(const std::function<void(Setting)> &show)
{
    QList<PaletteItem> items;
    for (const SettingRow &row : settingRows()) {
        const bool ofKeys = row.setting == Setting::Shortcut; // many, in a list of their own
        if (row.label || ofKeys) {
            items.append(
                {PaletteKind::Setting,
                 ofKeys ? PaletteText::tr("Shortcuts: the keys of actions") : withoutMark(labelOf(row)),
                 //: where a setting is found: %1 is the section of the settings
                 PaletteText::tr("Settings · %1").arg(labelOf(row.section)), QString(),
                 [show, setting = row.setting] { show(setting); }});
        }
    }
    return items;
}

PaletteModel::Source journalSource(MainWindow &window)
{
    return [&window](const QString &typed) {
        const Journal &journal = window.journal();
        JournalSearch search;
        search.typed = typed;
        const auto filter = filterOf(search, journal.clock().journalDay().today, journal.catalog());
        const QList<PaletteItem> experiments = experimentsCalled(typed, window);
        return filter ? experiments + entriesWith(*filter, window) + notesWith(*filter, window)
                      : experiments; // half a condition, such as "energy:"
    };
}

} // namespace tryboth
