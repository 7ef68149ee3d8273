// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Desktop that deals with a coach's desk.
#include "desktop.h"

#include "deskwindow.h"
#include "journalfiles.h"
#include "models/desk.h"
#include "startwindow.h"

#include <QFileInfo>

namespace tryboth {

using namespace Qt::StringLiterals;

void Desktop::askForNewDesk(QWidget *parent)
{
    askForDeskFile(parent, tr("Make a coach’s desk"), QFileDialog::AcceptSave,
                   tr("Coach desk", "a file name") + u".tryboth-desk"_s, this,
                   [this, parent = QPointer(parent)](const QString &path) { beginDesk(path, parent); });
}

void Desktop::askToOpenDesk(QWidget *parent)
{
    askForDeskFile(parent, tr("Open a coach’s desk"), QFileDialog::AcceptOpen, {}, this,
                   [this](const QString &path) { openDesk(path); });
}

void Desktop::beginDesk(const QString &path, QWidget *parent)
{
    auto *dialog = new PassphraseDialog(
        PassphraseDialog::Task::Set,
        [this, path](const TypedPassphrases &typed, const PassphraseDialog::Done &done) {
            m_slow.run([passphrase = typed.next,
                        cost = m_cost] { return JournalEnvelope::sealedWith(*passphrase, {}, cost); },
                       this,
                       [this, path, done](SealingResult<JournalEnvelope> seal) {
                           if (!seal) {
                               done(tl::unexpected<Error>(seal.error()));
                               return;
                           }
                           auto made = JournalFile::create(path, m_places, m_clock, {}, std::move(*seal),
                                                           FileKind::Desk);
                           done(made ? Result<void>() : tl::unexpected(made.error()));
                           if (made) {
                               showDesk(std::move(*made), path);
                           }
                       });
        },
        parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

DeskWindow *Desktop::showDesk(OpenedJournal opened, const QString &path)
{
    auto content = CoachContent::load(QLocale());
    if (!content) {
        offerStart(content.error().sentence);
        return nullptr;
    }
    auto desk = std::make_unique<Desk>(std::make_unique<Journal>(std::move(opened), m_content, m_clock),
                                       std::move(*content));
    auto *window = new DeskWindow(std::move(desk), QFileInfo(path).completeBaseName(), m_theme, m_cost);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &DeskWindow::newDeskRequested, this, [this, window] { askForNewDesk(window); });
    connect(window, &DeskWindow::openDeskRequested, this, [this, window] { askToOpenDesk(window); });
    m_deskWindow = window;
    window->show();
    if (m_start) {
        m_start->close();
    }
    if (!m_waitingShare.isEmpty()) {
        window->openShare(std::exchange(m_waitingShare, {}));
    }
    return window;
}

void Desktop::openShare(const QString &path)
{
    if (m_deskWindow) {
        m_deskWindow->openShare(path);
        return;
    }
    m_waitingShare = path;
    offerStart(tr("“%1” is a share for a coach. It opens as soon as you open your desk, or make one.")
                   .arg(QFileInfo(path).fileName()));
}

} // namespace tryboth
