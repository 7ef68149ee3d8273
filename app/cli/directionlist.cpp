// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/directionlist.h"

#include "cli/checkintext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct DirectionListText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::DirectionList)
};

QString wordFor(DirectionKind kind)
{
    switch (kind) {
    case DirectionKind::Answer:
        return u"five_year_answer"_s;
    case DirectionKind::Reasons:
        return u"reasons"_s;
    case DirectionKind::Decision:
        return u"decision"_s;
    }
    return {};
}

} // namespace

Answer withDirection(Answer answer, const QList<FoundDirection> &found)
{
    QJsonArray array = answer.json.toArray();
    for (const FoundDirection &one : found) {
        const QString day = one.day.toString(Qt::ISODate);
        answer.lines.append(u"%1  %2  %3"_s.arg(day, withoutControls(one.title), one.id.toText()));
        array.append(QJsonObject{{u"kind"_s, wordFor(one.kind)},
                                 {u"id"_s, one.id.toText()},
                                 {u"title"_s, one.title},
                                 {u"day"_s, day}});
    }
    answer.json = array;
    return answer;
}

Result<QList<FoundDirection>> directionInTrash(const Stores &stores)
{
    QList<FoundDirection> found;
    return stores.answers.trash()
        .map([&](const QList<DirectionAnswer> &answers) {
            for (const DirectionAnswer &answer : answers) {
                found.append(
                    {DirectionKind::Answer, answer.id, DirectionListText::tr("Five-year answer"), answer.on});
            }
        })
        .and_then([&] { return stores.reasons.trash(); })
        .map([&](const QList<ReasonsCheck> &checks) {
            for (const ReasonsCheck &check : checks) {
                found.append({DirectionKind::Reasons, check.id, DirectionListText::tr("Reasons"), check.on});
            }
        })
        .and_then([&] { return stores.decisions.trash(); })
        .map([&](const QList<DecisionRecord> &decisions) {
            for (const DecisionRecord &decision : decisions) {
                found.append({DirectionKind::Decision, decision.id, decision.title, decision.decidedOn});
            }
            return found;
        });
}

} // namespace tryboth::cli
