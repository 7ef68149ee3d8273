// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deskbackup.h"

#include "models/deskcontents.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct DeskText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DeskBackup)
};

QString firstLine(const QString &text)
{
    return text.trimmed().section(u'\n', 0, 0);
}

/// A text of its own: `what` it is, and its first words.
BackupThing written(const QString &table, const Id &id, LocalDay day, const QString &what,
                    const QString &text)
{
    //: %1 is what something is, such as "Private note", %2 its first words
    return {table, id.toText(), day, DeskText::tr("%1: %2").arg(what, firstLine(text)), {{what, text}}};
}

Result<QList<BackupThing>> itemThings(const DeskStores &stores, const Id &client, LocalDay today)
{
    const auto comments = stores.comments.ofClient(client);
    if (!comments) {
        return tl::unexpected(comments.error());
    }
    return itemsOf(stores, client, today).map([&](const QList<DeskItem> &items) {
        QList<BackupThing> things;
        for (const DeskItem &of : items) {
            BackupThing thing{u"item"_s, of.item.id.toText(), dayOf(of.item),
                              DeskText::tr("%1: %2").arg(nameOf(of.item.kind()), titleOf(of.item)),
                              partsOf(of.item)};
            for (const Comment &comment : *comments) {
                if (comment.item == of.item.id) {
                    thing.parts.append({DeskText::tr("Comment"), comment.text});
                }
            }
            things.append(std::move(thing));
        }
        return things;
    });
}

/// A share with what was said along with it, and the comments on all of it.
Result<QList<BackupThing>> shareThings(const DeskStores &stores, const Id &client, const QTimeZone &zone)
{
    return sharesOf(stores, client)
        .and_then([&](const QList<DeskShare> &shares) -> Result<QList<BackupThing>> {
            QList<BackupThing> things;
            for (const DeskShare &share : shares) {
                BackupThing thing{u"bundle"_s,
                                  share.bundle.id.toText(),
                                  share.bundle.prepared.inZone(zone).date(),
                                  DeskText::tr("A share"),
                                  {}};
                for (const LabelledText &part :
                     {LabelledText{DeskText::tr("Cover note"), share.says.coverNote},
                      LabelledText{DeskText::tr("What was agreed"), share.says.agreement},
                      LabelledText{DeskText::tr("Why it is kept"), share.bundle.keptBecause}}) {
                    if (!part.text.isEmpty()) {
                        thing.parts.append(part);
                    }
                }
                const auto comments = stores.comments.of(share.bundle.id);
                if (!comments) {
                    return tl::unexpected(comments.error());
                }
                for (const Comment &comment : *comments) {
                    if (!comment.item) {
                        thing.parts.append({DeskText::tr("Comment"), comment.text});
                    }
                }
                things.append(std::move(thing));
            }
            return things;
        });
}

/// What the coach wrote.
Result<QList<BackupThing>> ownThings(const DeskStores &stores, const Id &client, const QTimeZone &zone)
{
    const auto notes = stores.notes.of(client);
    const auto questions = stores.questions.of(client);
    const auto steps = stores.steps.of(client);
    if (!notes || !questions || !steps) {
        return tl::unexpected(!notes ? notes.error() : !questions ? questions.error() : steps.error());
    }
    QList<BackupThing> things;
    for (const PrivateNote &note : *notes) {
        things.append(written(u"private_note"_s, note.id, note.created.inZone(zone).date(),
                              DeskText::tr("Private note"), note.text.forTheCoach()));
    }
    for (const SessionQuestion &question : *questions) {
        things.append(written(u"session_question"_s, question.id, question.created.inZone(zone).date(),
                              DeskText::tr("Question for a session"), question.text));
    }
    for (const Step &step : *steps) {
        things.append(
            written(u"step"_s, step.id, step.created.inZone(zone).date(), DeskText::tr("Step"), step.text));
    }
    return things;
}

Result<QList<BackupThing>> agreedThings(const DeskStores &stores, const Id &client)
{
    return stores.clients.all().map([&](const QList<Client> &clients) {
        QList<BackupThing> things;
        for (const Client &known : clients) {
            if (known.id == client && !known.agreement.isEmpty()) {
                things.append(
                    written(u"client"_s, client, {}, DeskText::tr("What was agreed"), known.agreement));
            }
        }
        return things;
    });
}

} // namespace

Result<QList<BackupThing>> deskThings(const DeskStores &stores, const Id &client, const Clock &clock)
{
    QList<BackupThing> things;
    for (const auto &some :
         {agreedThings(stores, client), shareThings(stores, client, clock.zone()),
          itemThings(stores, client, clock.wallTime().day), ownThings(stores, client, clock.zone())}) {
        if (!some) {
            return tl::unexpected(some.error());
        }
        things += *some;
    }
    std::ranges::stable_sort(things, std::ranges::greater(), &BackupThing::day);
    return things;
}

} // namespace tryboth
