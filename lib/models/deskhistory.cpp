// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deskhistory.h"

#include "domain/shownname.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct DeskHistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DeskHistory)
};

/// A client's own name is the client's row; everything else asks the line whom it is about.
std::optional<Id> clientOf(const Stores &stores, const EarlierText &text)
{
    return text.entity == "client"_L1 ? Id::fromText(text.row)
                                      : stores.desk.history.clientOf(text).value_or(std::nullopt);
}

QString clientName(const Stores &stores, const EarlierText &text)
{
    const auto id = clientOf(stores, text);
    const auto client = id ? stores.desk.clients.find(*id) : Result<std::optional<Client>>();
    return client && *client ? shownName((*client)->label) : DeskHistoryWords::tr("a client");
}

QString nameFor(const QString &entity, const QString &client)
{
    if (entity == "private_note"_L1) {
        //: %1 is a client, here and below
        return DeskHistoryWords::tr("A private note on %1").arg(client);
    }
    if (entity == "comment"_L1) {
        return DeskHistoryWords::tr("A comment for %1").arg(client);
    }
    if (entity == "session_question"_L1) {
        return DeskHistoryWords::tr("A question for %1").arg(client);
    }
    if (entity == "step"_L1) {
        return DeskHistoryWords::tr("A step for %1").arg(client);
    }
    if (entity == "bundle"_L1) {
        return DeskHistoryWords::tr("A share of %1").arg(client);
    }
    return client;
}

} // namespace

Result<void> putBackOnDesk(Stores &stores, const EarlierText &text)
{
    return stores.history.present(text).and_then([&](const std::optional<QString> &present) {
        return present || !DeskHistoryStore::keepsRemoved(text.entity) ? stores.history.putBack(text)
                                                                       : stores.desk.history.bringBack(text);
    });
}

QString deskPlaceName(const Stores &stores, const EarlierText &text)
{
    const QString name = nameFor(text.entity, clientName(stores, text));
    const auto present = stores.history.present(text);
    //: %1 is a private note, a comment, a question or a step
    return present && !*present ? DeskHistoryWords::tr("%1 (deleted)").arg(name) : name;
}

} // namespace tryboth
