// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalfiles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct FilesText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::JournalFiles)
};

const QString LastJournalKey = u"journal/last"_s;

QString usualFolder()
{
    const QString last = lastJournal();
    return last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                          : QFileInfo(last).absolutePath();
}

void askForFile(QWidget *parent, const QString &title, QFileDialog::AcceptMode mode, const QString &filter,
                const QString &suffix, const QString &suggested, QObject *context,
                const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, title, usualFolder(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, chosen);
    dialog->open();
}

} // namespace

QString lastJournal()
{
    return QSettings().value(LastJournalKey).toString();
}

void rememberJournal(const QString &path)
{
    QSettings().setValue(LastJournalKey, QFileInfo(path).absoluteFilePath());
}

void askForJournalFile(QWidget *parent, const QString &title, QFileDialog::AcceptMode mode,
                       const QString &suggested, QObject *context,
                       const std::function<void(const QString &)> &chosen)
{
    askForFile(parent, title, mode, FilesText::tr("Tryboth journals (*.tryboth);;All files (*)"),
               u"tryboth"_s, suggested, context, chosen);
}

void askForDeskFile(QWidget *parent, const QString &title, QFileDialog::AcceptMode mode,
                    const QString &suggested, QObject *context,
                    const std::function<void(const QString &)> &chosen)
{
    askForFile(parent, title, mode, FilesText::tr("Coach desks (*.tryboth-desk);;All files (*)"),
               u"tryboth-desk"_s, suggested, context, chosen);
}

} // namespace tryboth
