// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/shareitemjson.h"

#include "exchange/sharedanswersjson.h"
#include "exchange/sharedcheckinjson.h"
#include "exchange/shareddecisionjson.h"
#include "exchange/sharedexperimentjson.h"
#include "exchange/strictjson.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

ShareItem::Content contentOf(ShareItemKind kind, StrictJson &json)
{
    switch (kind) {
    case ShareItemKind::CheckIn:
        return sharedCheckInOf(json);
    case ShareItemKind::Experiment:
        return sharedExperimentOf(json);
    case ShareItemKind::Forecast:
        return sharedForecastOf(json);
    case ShareItemKind::Review:
        return sharedReviewOf(json);
    case ShareItemKind::Reflection:
        return sharedReflectionOf(json);
    case ShareItemKind::FiveYear:
        return sharedFiveYearAnswerOf(json);
    case ShareItemKind::Reason:
        return sharedReasonOf(json);
    case ShareItemKind::Decision:
        return sharedDecisionOf(json);
    }
    return {};
}

} // namespace

QJsonObject jsonOfShareItem(const ShareItem &item)
{
    QJsonObject json = std::visit([](const auto &content) { return jsonOfShared(content); }, item.content);
    json[u"kind"_s] = toWord(item.kind());
    json[u"id"_s] = item.id.toText();
    return json;
}

Result<std::optional<ShareItem>> shareItemOfJson(const QJsonObject &json)
{
    const auto kind = shareItemKindFromWord(json[u"kind"_s].toString());
    if (!kind) {
        return std::nullopt;
    }
    StrictJson reader(json);
    ShareItem item;
    item.id = reader.id(u"id"_s).value_or(Id());
    item.content = contentOf(*kind, reader);
    if (!reader.isFine()) {
        return failure(reader.problem(), u"share item json"_s);
    }
    return validate(item).map([&] { return std::optional(item); });
}

} // namespace tryboth
