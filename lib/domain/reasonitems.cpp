// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reasonitems.h"

#include "domain/enumwords.h"

#include <QJsonArray>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

using Direction = ReasonDirection;

constexpr EnumWords<Direction, 5> DirectionWords{{{Direction::TowardsPeople, "towards_people"_L1},
                                                  {Direction::TowardsTechnical, "towards_technical"_L1},
                                                  {Direction::AwayFromPeople, "away_from_people"_L1},
                                                  {Direction::AwayFromTechnical, "away_from_technical"_L1},
                                                  {Direction::None, "none"_L1}}};

ReasonSection sectionOf(const QJsonValue &value)
{
    ReasonSection section{
        value["id"_L1].toString(), value["title"_L1].toString(), value["lead"_L1].toString(), {}};
    for (const QJsonValue &item : value["items"_L1].toArray()) {
        section.items.append(
            {item["id"_L1].toString(),
             valueOf(DirectionWords, item["direction"_L1].toString()).value_or(Direction::None),
             item["text"_L1].toString(), item["ask"_L1].toString(), item["small_test"_L1].toString()});
    }
    return section;
}

} // namespace

QList<ReasonItem> ReasonItems::items() const
{
    QList<ReasonItem> all;
    for (const ReasonSection &section : sections) {
        all += section.items;
    }
    return all;
}

ReasonItem ReasonItems::item(const QString &id) const
{
    for (const ReasonItem &item : items()) {
        if (item.id == id) {
            return item;
        }
    }
    return {id, ReasonDirection::None, {}, {}, {}};
}

ReasonItems reasonItemsOf(const QJsonObject &file)
{
    ReasonItems reasons;
    reasons.version = file["version"_L1].toString();
    reasons.title = file["title"_L1].toString();
    reasons.lead = file["lead"_L1].toString();
    for (const QJsonValue &section : file["sections"_L1].toArray()) {
        reasons.sections.append(sectionOf(section));
    }
    for (const QJsonValue &disposition : file["dispositions"_L1].toArray()) {
        const QString id = disposition["id"_L1].toString();
        reasons.dispositions.insert(id, disposition["label"_L1].toString());
        reasons.dispositionHelp.insert(id, disposition["help"_L1].toString());
    }
    const QJsonValue closing = file["closing"_L1];
    reasons.closingTitle = closing["title"_L1].toString();
    reasons.closingText = closing["text"_L1].toString();
    reasons.noConclusion = closing["no_pattern_claim"_L1].toString();
    for (const QJsonValue &question : closing["questions"_L1].toArray()) {
        reasons.closing.insert(question["id"_L1].toString(), question["text"_L1].toString());
    }
    return reasons;
}

} // namespace tryboth
