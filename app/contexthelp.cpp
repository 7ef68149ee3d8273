// SPDX-License-Identifier: GPL-3.0-or-later
#include "contexthelp.h"

#include "help/helptexts.h"
#include "help/helpwindow.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QWidget>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// The window whose menus the shortcuts stand in, for a dialog the one it belongs to.
const QWidget &windowWithMenus(const QWidget &widget)
{
    const QWidget *window = widget.window();
    while (!qobject_cast<const QMainWindow *>(window) && window->parentWidget()) {
        window = window->parentWidget()->window();
    }
    return *window;
}

} // namespace

ContextHelp::ContextHelp(const Content &content, QObject *parent)
    : QObject(parent)
    , m_content(content)
{
    QCoreApplication::instance()->installEventFilter(this);
}

void ContextHelp::open(const QString &id, QWidget &widget)
{
    const QString topic = id.isEmpty() ? topicOf(&widget) : id;
    QWidget *beside = widget.window();
    if (m_window && m_window != beside) {
        delete m_window; // it may belong to another window, which a dialog here would hold back
    }
    if (!m_window) {
        m_window = new HelpWindow(HelpLibrary(QLocale(), helpTexts(m_content, windowWithMenus(widget))),
                                  beside);
        m_window->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_window->openPage(topic);
}

QString ContextHelp::topicOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QString topic = widget->property(HelpTopic).toString(); !topic.isEmpty()) {
            return topic;
        }
        if (const auto topic = topics().constFind(widget->objectName()); topic != topics().cend()) {
            return *topic;
        }
    }
    return HelpLibrary::index();
}

const QHash<QString, QString> &ContextHelp::topics()
{
    static const QHash<QString, QString> table{
        {u"startWindow"_s, u"getting-started"_s},
        {u"deskWindow"_s, u"coach-desk"_s},
        {u"questionBankDialog"_s, u"coach-desk"_s},
        {u"intakeDialog"_s, u"coach-desk"_s},
        {u"sharePassphraseDialog"_s, u"coach-desk"_s},
        {u"renameDialog"_s, u"coach-desk"_s},
        {u"moveDialog"_s, u"coach-desk"_s},
        {u"shareDialog"_s, u"share"_s},
        {u"namesDialog"_s, u"share"_s},
        {u"keyDialog"_s, u"share"_s},
        {u"replyDialog"_s, u"share"_s},
        {u"importDialog"_s, u"import-export"_s},
        {u"exportDialog"_s, u"import-export"_s},
        {u"moodDialog"_s, u"import-export"_s},
        {u"fileDialog"_s, u"import-export"_s},
        {u"savePictureDialog"_s, u"printing"_s},
        {u"savePageDialog"_s, u"printing"_s},
        {u"printDialog"_s, u"printing"_s},
        {u"keyPrintDialog"_s, u"printing"_s},
        {u"bookletDialog"_s, u"printing"_s},
        {u"captureWindow"_s, u"outside"_s},
        {u"outsideDialog"_s, u"outside"_s},
        {u"settingsDialog"_s, u"settings"_s},
        {u"commandPalette"_s, u"keyboard"_s},
        {u"trashDialog"_s, u"journal"_s},
        {u"linkDialog"_s, u"reflect"_s},
        {u"ownPromptsDialog"_s, u"reflect"_s},
        {u"secondLookDialog"_s, u"reflect"_s},
        {u"backupsDialog"_s, u"backups"_s},
        {u"backupView"_s, u"backups"_s},
        {u"deskBackupView"_s, u"backups"_s},
        {u"historyDialog"_s, u"backups"_s},
        {u"conflictsDialog"_s, u"backups"_s},
        {u"passphraseDialog"_s, u"what-is-stored"_s},
        {u"recoveryDialog"_s, u"what-is-stored"_s},
        {u"unlockDialog"_s, u"what-is-stored"_s},
        {u"lockScreen"_s, u"what-is-stored"_s},
        {u"lockOptions"_s, u"settings"_s},
    };
    return table;
}

bool ContextHelp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1) {
        if (auto *widget = qobject_cast<QWidget *>(watched)) {
            open({}, *widget);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tryboth
