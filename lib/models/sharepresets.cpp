// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sharepresets.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysPerWeek = 7;

SharePreset::Range rangeOf(const QString &word)
{
    if (word == "last_weeks"_L1) {
        return SharePreset::Range::LastWeeks;
    }
    if (word == "experiment"_L1) {
        return SharePreset::Range::Experiment;
    }
    return word == "linked"_L1 ? SharePreset::Range::Linked : SharePreset::Range::All;
}

SharePreset presetOf(const QJsonObject &json)
{
    SharePreset preset;
    preset.id = json[u"id"_s].toString();
    preset.label = json[u"label"_s].toString();
    preset.help = json[u"help"_s].toString();
    preset.range = rangeOf(json[u"range"_s][u"kind"_s].toString());
    preset.weeks = json[u"range"_s][u"weeks"_s].toInt();
    const QJsonObject include = json[u"include"_s].toObject();
    for (auto it = include.begin(); it != include.end(); ++it) {
        const auto kind = shareKindFromWord(it.key());
        const auto depth = shareDepthFromWord(it.value().toString());
        if (kind && depth) {
            preset.include.insert(*kind, *depth);
        }
    }
    preset.replaceNames = json[u"names"_s].toString() != "keep"_L1;
    preset.clockTimes = json[u"times"_s].toString() == "keep"_L1;
    preset.expiresWeeks = json[u"expires_weeks"_s].toInt();
    return preset;
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray()) {
        texts.append(value[u"text"_s].toString());
    }
    return texts;
}

ShareTexts textsOf(const QJsonObject &json)
{
    ShareTexts texts;
    for (const QJsonValue &preset : json[u"presets"_s].toArray()) {
        texts.presets.append(presetOf(preset.toObject()));
    }
    for (const QJsonValue &value : json[u"kinds"_s].toArray()) {
        if (const auto kind = shareKindFromWord(value[u"id"_s].toString())) {
            texts.kinds.append({*kind, value[u"label"_s].toString(), value[u"help"_s].toString()});
        }
    }
    const QJsonValue cover = json[u"cover_note"_s];
    texts.coverLabel = cover[u"label"_s].toString();
    texts.coverHelp = cover[u"help"_s].toString();
    texts.coverStarters = textsOf(cover[u"starters"_s]);
    const QJsonValue agreement = json[u"agreement"_s];
    texts.agreementTitle = agreement[u"title"_s].toString();
    texts.agreementText = agreement[u"text"_s].toString();
    texts.agreementPoints = textsOf(agreement[u"points"_s]);
    return texts;
}

} // namespace

const SharePreset *ShareTexts::preset(const QString &id) const
{
    const auto found = std::ranges::find_if(presets, [&](const SharePreset &preset) {
        return preset.id == id || preset.id == u"preset."_s + id;
    });
    return found == presets.end() ? nullptr : &*found;
}

QString ShareTexts::labelOf(ShareKind kind) const
{
    const auto found = std::ranges::find(kinds, kind, &ShareKindText::kind);
    return found == kinds.end() ? toWord(kind) : found->label;
}

Result<ShareTexts> loadShareTexts(const QLocale &locale, const QString &root)
{
    return ContentFolders(locale, root).read(u"share_presets.json"_s).map([](const QJsonObject &file) {
        return textsOf(file);
    });
}

ShareSelection selectionOf(const SharePreset &preset, LocalDay today)
{
    ShareSelection selection;
    selection.preset = preset.id;
    selection.depths = preset.include;
    selection.replaceNames = preset.replaceNames;
    selection.clockTimes = preset.clockTimes;
    if (preset.range == SharePreset::Range::LastWeeks) {
        selection.from = today.addDays(1 - qint64{DaysPerWeek} * preset.weeks);
        selection.to = today;
    }
    selection.circumstances = preset.range == SharePreset::Range::All;
    selection.forMyself = preset.range == SharePreset::Range::All;
    return selection;
}

std::optional<LocalDay> deleteByOf(const SharePreset &preset, LocalDay today)
{
    return preset.expiresWeeks > 0 ? std::optional(today.addDays(qint64{DaysPerWeek} * preset.expiresWeeks))
                                   : std::nullopt;
}

} // namespace tryboth
