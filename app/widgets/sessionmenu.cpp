// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sessionmenu.h"

#include <QCoreApplication>
#include <QMenu>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct MenuText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::SessionMenu)
};

} // namespace

QMenu *sessionMenu(SessionState state, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"sessionMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: menu of a session: log an entry that belongs to it
    menu->addAction(MenuText::tr("&Rate it now…"))->setData(RateSession);
    menu->addSeparator();
    const QList<std::pair<SessionState, QString>> choices{
        {SessionState::Kept, MenuText::tr("&Kept")},
        {SessionState::Moved, MenuText::tr("&Moved to another day…")},
        {SessionState::Skipped, MenuText::tr("&Skipped")},
        {SessionState::NotPossible, MenuText::tr("Not &possible")},
        {SessionState::Planned, MenuText::tr("&Open again")}};
    for (const auto &[choice, name] : choices) {
        QAction *action = menu->addAction(name);
        action->setData(static_cast<int>(choice));
        action->setEnabled(choice != state);
    }
    menu->addSeparator();
    //: menu of a session: a remark about what became of it
    menu->addAction(MenuText::tr("Say &why…"))->setData(RemarkSession);
    return menu;
}

} // namespace tryboth
