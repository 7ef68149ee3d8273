// SPDX-License-Identifier: GPL-3.0-or-later
#include "menuicons.h"

#include "widgets/icons.h"

#include <QAction>
#include <QMainWindow>

#include <iterator>

namespace tryboth {

namespace {

struct MenuIcon
{
    const char16_t *action; ///< its object name
    const char16_t *icon;
};

constexpr MenuIcon MenuIcons[]{
    {u"newJournal", u"new"},
    {u"openJournal", u"open"},
    {u"newDesk", u"new"},
    {u"openDesk", u"open"},
    {u"import", u"import"},
    {u"export", u"export"},
    {u"saveNow", u"save"},
    {u"backups", u"backups"},
    {u"settings", u"settings"},
    {u"lock", u"lock"},
    {u"recoverySheet", u"key"},
    {u"deskRecoverySheet", u"key"},
    {u"logEntry", u"new"},
    {u"undo", u"undo"},
    {u"redo", u"redo"},
    {u"answerQuestion", u"question"},
    {u"writeReflection", u"reflect"},
    {u"searchJournal", u"search"},
    {u"searchDesk", u"search"},
    {u"newExperiment", u"experiments"},
    {u"fromTemplate", u"template"},
    {u"tryBoth", u"both"},
    {u"fiveYearQuestion", u"direction"},
    {u"newDecision", u"decision"},
    {u"prepareShare", u"share"},
    {u"mergeReply", u"import"},
    {u"openShare", u"open"},
    {u"writeReply", u"share"},
    {u"myKey", u"key"},
    {u"deskKey", u"key"},
    {u"palette", u"search"},
    {u"page.today", u"today"},
    {u"page.journal", u"journal"},
    {u"page.energy", u"energy"},
    {u"page.experiments", u"experiments"},
    {u"page.reflect", u"reflect"},
    {u"page.direction", u"direction"},
    {u"page.share", u"share"},
    {u"whatIsStored", u"help"},
};

} // namespace

void addMenuIcons(const QMainWindow &window)
{
    for (const MenuIcon &each : MenuIcons) {
        if (auto *action = window.findChild<QAction *>(QStringView(each.action).toString())) {
            action->setIcon(themedIcon(QStringView(each.icon).toString()));
            action->setIconVisibleInMenu(true);
        }
    }
}

} // namespace tryboth
