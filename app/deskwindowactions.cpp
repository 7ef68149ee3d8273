// SPDX-License-Identifier: GPL-3.0-or-later
// What one does in a desk with files and with whole shares and clients.
#include "deskwindow.h"

#include "desk/deskpage.h"
#include "desk/sendreplydialog.h"
#include "domain/shownname.h"
#include "models/desk.h"
#include "models/sessionbrief.h"
#include "pages/askdialog.h"
#include "report/briefpdf.h"
#include "storage/backup.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QStandardPaths>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// Asks where a new file goes, or which one to open, without holding up the program.
void askForFile(DeskWindow &window, const QString &title, const QString &kind, const QString &suffix,
                QFileDialog::AcceptMode mode, const QString &suggested,
                const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(&window, title,
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   u"%1 (*.%2)"_s.arg(kind, suffix));
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, &window, chosen);
    dialog->open();
}

AskDialog::Question question(const QString &title, const QString &sentence, const QString &accept)
{
    AskDialog::Question asked;
    asked.title = title;
    asked.sentence = sentence;
    asked.accept = accept;
    return asked;
}

} // namespace

void DeskWindow::apply(const QString &label, const std::function<Result<void>(DeskStores &)> &edit,
                       const QString &done)
{
    const auto applied = m_desk->apply(label, edit);
    if (!applied) {
        showError(applied.error());
    } else if (!done.isEmpty()) {
        say(done);
    }
}

void DeskWindow::askForShare()
{
    askForFile(*this, tr("Open a share"), tr("Shares"), u"tryboth-share"_s, QFileDialog::AcceptOpen, {},
               [this](const QString &path) { openShare(path); });
}

void DeskWindow::prepareReply()
{
    const auto share = m_page->share();
    const auto client = share ? m_desk->stores().clients.find(share->bundle.client) : std::nullopt;
    const auto key = m_desk->ownKey();
    if (!client || !*client || !key) {
        say(tr("There is no share to reply to. Open one first."));
        return;
    }
    const auto comments = m_desk->stores().comments.ofClient((*client)->id).value_or(QList<Comment>());
    const auto preview = outgoingReply(
        replyTo(share->bundle, comments,
                m_desk->stores().questions.of((*client)->id).value_or(QList<SessionQuestion>()),
                m_desk->stores().steps.of((*client)->id).value_or(QList<Step>())),
        *key, (*client)->replyKey, m_desk->clock().now());
    if (!preview) {
        showError(preview.error());
        return;
    }
    const auto elsewhere = std::ranges::count_if(
        comments, [&](const Comment &comment) { return comment.bundle != share->bundle.id; });
    auto *dialog = new SendReplyDialog(*preview, shownName((*client)->label), int(elsewhere), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, seen = *preview, clientKey = (*client)->replyKey] {
        askForFile(*this, tr("Write the reply"), tr("Replies"), u"tryboth-reply"_s, QFileDialog::AcceptSave,
                   tr("Reply", "a file name") + u".tryboth-reply"_s,
                   [this, seen, clientKey](const QString &path) { writeReplyTo(seen, clientKey, path); });
    });
    dialog->open();
}

void DeskWindow::writeReplyTo(const OutgoingReply &preview, const QString &clientKey, const QString &path)
{
    const auto written = writeReply(preview, clientKey, path);
    if (written) {
        say(tr("The reply is in %1, sealed for your client alone.").arg(QFileInfo(path).fileName()));
    } else {
        showError(written.error());
    }
}

void DeskWindow::askWhereToWriteBrief()
{
    if (const auto share = m_page->share()) {
        askForFile(*this, tr("Session brief"), tr("PDF files"), u"pdf"_s, QFileDialog::AcceptSave,
                   tr("Session brief", "a file name") + u".pdf"_s,
                   [this, id = share->bundle.id](const QString &path) { writeBriefTo(id, path); });
    }
}

void DeskWindow::writeBriefTo(const Id &bundle, const QString &path)
{
    const auto written = sessionBrief(m_desk->stores(), m_desk->coachContent(), bundle, m_desk->clock())
                             .and_then(pdfOfBrief)
                             .and_then([&](const QByteArray &pdf) { return writeCopy(path, pdf); });
    if (written) {
        say(tr("The brief is in %1. It is not encrypted: delete it after the session.")
                .arg(QFileInfo(path).fileName()));
    } else {
        showError(written.error());
    }
}

void DeskWindow::renameClient()
{
    const auto found = m_page->client() ? m_desk->stores().clients.find(*m_page->client()) : std::nullopt;
    if (!found || !*found) {
        return;
    }
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"renameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the client"));
    dialog->setLabelText(tr("Your name for the client:"));
    dialog->setTextValue((*found)->label);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, client = **found](const QString &name) {
        Client renamed = client;
        renamed.label = name.trimmed();
        apply(tr("Rename a client"),
              [&](DeskStores &stores) { return stores.clients.put(renamed).map([](const Id &) {}); }, {});
    });
    dialog->open();
}

void DeskWindow::moveShare()
{
    const auto share = m_page->share();
    QStringList names;
    QList<Id> ids;
    for (const Client &client : m_desk->stores().clients.all().value_or(QList<Client>())) {
        if (share && client.id != share->bundle.client) {
            names.append(shownName(client.label));
            ids.append(client.id);
        }
    }
    if (names.isEmpty()) {
        say(tr("There is no other client on the desk. Undo opening the share, and open it again for a new "
               "one."));
        return;
    }
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"moveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Whose share is this?"));
    dialog->setLabelText(tr("Put the share under:"));
    dialog->setComboBoxItems(names);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, names, ids, bundle = share->bundle.id](const QString &name) {
                const Id client = ids.value(names.indexOf(name));
                apply(
                    tr("Put a share under another client"),
                    [&](DeskStores &stores) { return stores.bundles.move(bundle, client); },
                    tr("The share is under %1 now.").arg(name));
            });
    dialog->open();
}

void DeskWindow::deleteShare()
{
    const auto share = m_page->share();
    if (!share) {
        return;
    }
    auto *dialog = new AskDialog(
        question(
            tr("Delete this share"),
            tr("The share goes with its items and your comments on it. You can undo this until you close "
               "the desk. Earlier texts of these comments, and one that you typed and did not add, go at "
               "once and for good. Encrypted backups of the desk on this computer still hold what was "
               "saved until they expire."),
            tr("Delete it")),
        this);
    connect(dialog, &QDialog::accepted, this, [this, bundle = share->bundle.id] {
        apply(
            tr("Delete a share"), [&](DeskStores &stores) { return stores.bundles.remove(bundle); },
            tr("The share is deleted."));
        if (const auto left = m_desk->stores().bundles.find(bundle); left && !*left) {
            m_page->forgetUnsent({bundle.toText()});
        }
    });
    dialog->open();
}

void DeskWindow::deleteClient()
{
    if (!m_page->client()) {
        return;
    }
    auto *dialog = new AskDialog(
        question(tr("Delete the client"),
                 tr("Everything of this client goes: shares, comments, questions, steps and your private "
                    "notes. You can undo this until you close the desk. The earlier texts of all these, and "
                    "words that you typed and did not add, go at once and for good. Encrypted backups of the "
                    "desk on this computer still hold what was saved until they expire."),
                 tr("Delete everything")),
        this);
    connect(dialog, &QDialog::accepted, this, [this, client = *m_page->client()] {
        QStringList places{client.toText()};
        for (const Bundle &bundle : m_desk->stores().bundles.of(client).value_or(QList<Bundle>())) {
            places.append(bundle.id.toText());
        }
        apply(
            tr("Delete a client"), [&](DeskStores &stores) { return stores.clients.remove(client); },
            tr("The client is deleted."));
        if (const auto left = m_desk->stores().clients.find(client); left && !*left) {
            m_page->forgetUnsent(places);
        }
    });
    dialog->open();
}

void DeskWindow::keepShare()
{
    const auto share = m_page->share();
    if (!share) {
        return;
    }
    AskDialog::Question asked = question(
        tr("Keep this share"), tr("Your client asked to have it deleted by now. Note why you keep it."),
        tr("Keep it"));
    asked.reason = true;
    asked.reasonHint = tr("Why you keep it");
    auto *dialog = new AskDialog(asked, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, bundle = share->bundle.id] {
        if (dialog->reason().isEmpty()) {
            showError(
                {tr("Without a reason the share stays closed. Nothing was changed. Note why you keep it, or "
                    "delete it."),
                 {}});
            return;
        }
        apply(tr("Keep a share"),
              [&](DeskStores &stores) { return stores.bundles.keepBecause(bundle, dialog->reason()); }, {});
    });
    dialog->open();
}

} // namespace tryboth
