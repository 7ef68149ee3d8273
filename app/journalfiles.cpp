// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalfiles.h"

#include "recentfiles.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct FilesText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::JournalFiles)
};

QString usualFolder(const Settings &settings)
{
    const QString last = lastJournal(settings);
    if (!last.isEmpty()) {
        return QFileInfo(last).absolutePath();
    }
    return settings.portableFolder().isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
               : settings.portableFolder();
}

void askForFile(QWidget *parent, const Settings &settings, const QString &title, QFileDialog::AcceptMode mode,
                const QString &filter, const QString &suffix, const QString &suggested, QObject *context,
                const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, title, usualFolder(settings), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // what is there is never written over
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, chosen);
    dialog->open();
}

} // namespace

QString lastJournal(const Settings &settings)
{
    return settings.foundPath(settings.value(Setting::LastJournal).toString());
}

void rememberJournal(Settings &settings, const QString &path)
{
    RecentFiles recent(settings);
    if (recent.isOn()) {
        settings.setValue(Setting::LastJournal, settings.keptPath(path));
        recent.add(path);
    }
}

QString suggestedJournal(const Settings &settings)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString portable = settings.portableFolder();
    const QString folder = !portable.isEmpty()                 ? portable
                           : QFileInfo(documents).isWritable() ? documents
                                                               : QDir::homePath();
    return folder + u'/' + FilesText::tr("Journal", "a file name") + u".tryboth"_s;
}

void askForJournalFile(QWidget *parent, const Settings &settings, const QString &title,
                       QFileDialog::AcceptMode mode, const QString &suggested, QObject *context,
                       const std::function<void(const QString &)> &chosen)
{
    askForFile(parent, settings, title, mode, FilesText::tr("Tryboth journals (*.tryboth);;All files (*)"),
               u"tryboth"_s, suggested, context, chosen);
}

void askForDeskFile(QWidget *parent, const Settings &settings, const QString &title,
                    QFileDialog::AcceptMode mode, const QString &suggested, QObject *context,
                    const std::function<void(const QString &)> &chosen)
{
    askForFile(parent, settings, title, mode, FilesText::tr("Coach desks (*.tryboth-desk);;All files (*)"),
               u"tryboth-desk"_s, suggested, context, chosen);
}

} // namespace tryboth
