// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sharechoicedraft.h"

#include "domain/jsontexts.h"
#include "exchange/entityjson.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// "check_in/" and the id, sorted: the same choice gives the same draft.
QJsonArray arrayOf(const QSet<ShareKey> &keys)
{
    QStringList texts;
    for (const ShareKey &key : keys) {
        texts.append(toWord(key.kind) + u'/' + key.local.toText());
    }
    texts.sort();
    return QJsonArray::fromStringList(texts);
}

QJsonArray arrayOf(const QSet<Id> &ids)
{
    QStringList texts;
    for (const Id &id : ids) {
        texts.append(id.toText());
    }
    texts.sort();
    return QJsonArray::fromStringList(texts);
}

QSet<ShareKey> keysIn(const QJsonValue &array)
{
    QSet<ShareKey> keys;
    for (const QString &text : textsOfJson(array)) {
        const auto kind = shareItemKindFromWord(text.section(u'/', 0, 0));
        const auto id = Id::fromText(text.section(u'/', 1));
        if (kind && id) {
            keys.insert({*kind, *id});
        }
    }
    return keys;
}

QSet<Id> idsIn(const QJsonValue &array)
{
    QSet<Id> ids;
    for (const QString &text : textsOfJson(array)) {
        if (const auto id = Id::fromText(text)) {
            ids.insert(*id);
        }
    }
    return ids;
}

} // namespace

QJsonObject draftOf(const ShareSelection &selection)
{
    QJsonObject depths;
    for (auto depth = selection.depths.cbegin(); depth != selection.depths.cend(); ++depth) {
        depths.insert(toWord(depth.key()), toWord(depth.value()));
    }
    return {{u"preset"_s, selection.preset},
            {u"from"_s, dayOrNull(selection.from)},
            {u"to"_s, dayOrNull(selection.to)},
            {u"experiment"_s, selection.experiment ? selection.experiment->toText() : QString()},
            {u"depths"_s, depths},
            {u"chosen"_s, arrayOf(selection.chosen)},
            {u"leftOut"_s, arrayOf(selection.leftOut)},
            {u"notes"_s, arrayOf(selection.notes)},
            {u"onlyNew"_s, selection.onlyNew},
            {u"replaceNames"_s, selection.replaceNames},
            {u"clockTimes"_s, selection.clockTimes},
            {u"circumstances"_s, selection.circumstances},
            {u"marked"_s, QJsonArray::fromStringList(selection.marked)}};
}

ShareSelection withDraft(ShareSelection base, const QJsonObject &draft)
{
    base.preset = draft[u"preset"_s].toString(base.preset);
    base.from = optionalDayOfJson(draft[u"from"_s]);
    base.to = optionalDayOfJson(draft[u"to"_s]);
    base.experiment = Id::fromText(draft[u"experiment"_s].toString());
    const QJsonObject depths = draft[u"depths"_s].toObject();
    base.depths.clear();
    for (auto depth = depths.begin(); depth != depths.end(); ++depth) {
        const auto kind = shareKindFromWord(depth.key());
        const auto value = shareDepthFromWord(depth.value().toString());
        if (kind && value) {
            base.depths.insert(*kind, *value);
        }
    }
    base.chosen = keysIn(draft[u"chosen"_s]);
    base.leftOut = keysIn(draft[u"leftOut"_s]);
    base.notes = idsIn(draft[u"notes"_s]);
    base.onlyNew = draft[u"onlyNew"_s].toBool(base.onlyNew);
    base.replaceNames = draft[u"replaceNames"_s].toBool(base.replaceNames);
    base.clockTimes = draft[u"clockTimes"_s].toBool(base.clockTimes);
    base.circumstances = draft[u"circumstances"_s].toBool(base.circumstances);
    base.marked = textsOfJson(draft[u"marked"_s]);
    return base;
}

} // namespace tryboth
