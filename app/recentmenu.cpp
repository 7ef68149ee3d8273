// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentmenu.h"

#include "pages/parts.h"
#include "recentfiles.h"
#include "settings/shortcuts.h"

#include <QDir>
#include <QFileInfo>

namespace tryboth {

using namespace Qt::StringLiterals;

RecentMenu::RecentMenu(Settings &settings, QWidget *parent)
    : QMenu(tr("Open &recent"), parent)
    , m_settings(settings)
{
    setObjectName(u"recentMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::refresh);
    refresh();
}

void RecentMenu::refresh()
{
    clear();
    int place = 0;
    for (const QString &path : RecentFiles(m_settings).all()) {
        const QFileInfo file(path);
        const QString words = file.exists() ? tr("%1 in %2", "a file, its folder")
                                            : tr("%1, not in %2 any more", "a file, its folder");
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        const QString name = parts::withoutMnemonic(words.arg(file.completeBaseName(), folder));
        QAction *action = addAction(++place < 10 ? u"&%1  %2"_s.arg(place).arg(name) : name);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT openRequested(path); });
    }
    if (place == 0) {
        addAction(tr("Nothing yet"))->setEnabled(false);
    }
    addSeparator();
    named(u"forgetRecent"_s,
          addAction(tr("&Forget these"), this, [this] { RecentFiles(m_settings).clear(); }))
        ->setEnabled(place > 0);
    QAction *remember = named(u"rememberRecent"_s, addAction(tr("&Remember what was open")));
    remember->setCheckable(true);
    remember->setChecked(RecentFiles(m_settings).isOn());
    connect(remember, &QAction::triggered, this, [this](bool on) { RecentFiles(m_settings).setOn(on); });
}

} // namespace tryboth
