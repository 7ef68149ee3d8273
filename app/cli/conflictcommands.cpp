// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/checkintext.h"
#include "cli/journalaccess.h"
#include "cli/optionvalues.h"
#include "models/sealedanswers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct ConflictText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Conflicts)
};

QJsonValue textOrNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

/// Both sides of each text that a merge left to be looked at.
Outcome<Answer> conflicts(const Request &request)
{
    return openToRead(request).and_then([&](const OpenedJournal &journal) {
        const HistoryStore &history = journal.core->stores().history;
        const LocalDay today = request.world.clock.journalDay().today;
        return orFailed(readableConflicts(journal.core->stores(), today))
            .and_then([&](const QList<EarlierText> &open) -> Outcome<Answer> {
                Answer answer;
                QJsonArray array;
                for (const EarlierText &text : open) {
                    const auto present = history.present(text);
                    if (!present) {
                        return failed(present.error());
                    }
                    answer.lines.append(
                        u"%1 %2  %3"_s.arg(text.entity, withoutControls(text.row), text.field));
                    answer.lines.append(u"  "_s + ConflictText::tr("in the journal: %1")
                                                      .arg(*present ? withoutControls(**present)
                                                                    : ConflictText::tr("(no longer there)")));
                    answer.lines.append(u"  "_s +
                                        ConflictText::tr("the other: %1").arg(withoutControls(text.text)));
                    array.append(QJsonObject{{u"of"_s, text.entity},
                                             {u"id"_s, text.row},
                                             {u"field"_s, text.field},
                                             {u"present"_s, textOrNull(*present)},
                                             {u"other"_s, text.text}});
                }
                if (open.isEmpty()) {
                    answer.lines.append(ConflictText::tr("No merge has left anything to be looked at."));
                }
                answer.json = array;
                return answer;
            });
    });
}

} // namespace

Command conflictsCommand()
{
    return {
        u"conflicts"_s,
        ConflictText::tr("Lists the texts that both versions of a merge had changed, both sides of each."),
        u"conflicts my.tryboth"_s,
        {journalArgument()},
        {},
        conflicts};
}

} // namespace tryboth::cli
