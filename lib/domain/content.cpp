// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/content.h"

#include "domain/contentfile.h"
#include "domain/contentoverlay.h"
#include "domain/jsontexts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

ActivityType activityTypeOf(const QJsonObject &object)
{
    ActivityType type;
    type.id = object.value("id"_L1).toString();
    type.label = object.value("label"_L1).toString();
    type.focusDefault = focusFromWord(object.value("focus"_L1).toString()).value_or(Focus::Mixed);
    type.minutesDefault = object.value("minutes"_L1).toInt(ActivityType::DefaultMinutes);
    type.aliases = textsOfJson(object.value("aliases"_L1));
    type.help = object.value("help"_L1).toString();
    type.changeFocusWhen = object.value("change_focus_when"_L1).toString();
    return type;
}

Scale scaleOf(const QJsonObject &object)
{
    Scale scale{object.value("question"_L1).toString(),
                object.value("help"_L1).toString(),
                {},
                object.value("not_sure"_L1)["label"_L1].toString()};
    for (const QJsonValue &anchor : object.value("anchors"_L1).toArray()) {
        scale.anchors.insert(anchor["value"_L1].toInt(), anchor["label"_L1].toString());
    }
    return scale;
}

TemplatePair templatePairOf(const QJsonValue &value)
{
    return {value["id"_L1].toString(), value["people"_L1].toString(), value["technical"_L1].toString(),
            value["weeks"_L1].toInt(TemplatePair().weeks), value["text"_L1].toString()};
}

/// Puts `item` in the place of the one with its id, or behind all.
template <typename T>
void overlayItem(QList<T> &items, T item)
{
    const auto known = std::ranges::find(items, item.id, &T::id);
    if (known == items.end()) {
        items.append(std::move(item));
    } else {
        *known = std::move(item);
    }
}

constexpr auto English = ":/content/en/"_L1;

/// A file of `folder` over the English one, string by string.
Result<QJsonObject> readOverEnglish(const QString &folder, const QString &name)
{
    return readContentFile(English + name).and_then([&](const QJsonObject &english) -> Result<QJsonObject> {
        if (folder == English || !QFile::exists(folder + name)) {
            return english;
        }
        return readContentFile(folder + name).map([&](const QJsonObject &own) {
            return overlaid(english, own);
        });
    });
}

} // namespace

Result<Content> Content::load(const QLocale &locale)
{
    Content content;
    const QString english = English;
    if (const auto loaded = content.overlay(english); !loaded) {
        return tl::unexpected(loaded.error());
    }
    const QString own = u":/content/%1/"_s.arg(locale.name().section(u'_', 0, 0));
    if (own != english && QFile::exists(own + u"manifest.json"_s)) {
        if (const auto loaded = content.overlay(own); !loaded) {
            return tl::unexpected(loaded.error());
        }
    }
    return content;
}

QString Content::text(const QString &id, const QHash<QString, QString> &values) const
{
    QString sentence = m_texts.value(id);
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        sentence.replace(u'{' + value.key() + u'}', value.value());
    }
    return sentence;
}

Result<void> Content::overlay(const QString &folder)
{
    const auto activities = readContentFile(folder + u"activity_types.json"_s);
    const auto scales = readContentFile(folder + u"scales.json"_s);
    const auto microcopy = readContentFile(folder + u"microcopy.json"_s);
    for (const auto *file : {&activities, &scales, &microcopy}) {
        if (!*file) {
            return tl::unexpected(file->error());
        }
    }
    for (const QJsonValue &item : activities->value("activity_types"_L1).toArray()) {
        overlayItem(m_activityTypes, activityTypeOf(item.toObject()));
    }
    for (const QJsonValue &item : scales->value("scales"_L1).toArray()) {
        m_scales.insert(item["id"_L1].toString(), scaleOf(item.toObject()));
    }
    for (const QJsonValue &item : microcopy->value("strings"_L1).toArray()) {
        m_texts.insert(item["id"_L1].toString(), item["text"_L1].toString());
    }
    return overlayTemplates(folder).and_then([&] { return overlayPrompts(folder); }).and_then([&] {
        return overlayDirection(folder);
    });
}

Result<void> Content::overlayTemplates(const QString &folder)
{
    return readContentFile(folder + u"experiment_templates.json"_s).map([this](const QJsonObject &file) {
        for (const QJsonValue &item : file.value("templates"_L1).toArray()) {
            overlayItem(m_experimentTemplates, templateOf(item.toObject()));
        }
        for (const QJsonValue &item : file.value("pairs"_L1).toArray()) {
            overlayItem(m_templatePairs, templatePairOf(item));
        }
    });
}

Result<void> Content::overlayDirection(const QString &folder)
{
    const auto flow = readOverEnglish(folder, u"five_year_flow.json"_s);
    const auto reasons = readOverEnglish(folder, u"reasons_check.json"_s);
    const auto decisions = readOverEnglish(folder, u"decision_template.json"_s);
    for (const auto *file : {&flow, &reasons, &decisions}) {
        if (!*file) {
            return tl::unexpected(file->error());
        }
    }
    m_fiveYearFlow = fiveYearFlowOf(*flow);
    m_reasonItems = reasonItemsOf(*reasons);
    m_decisionTemplate = decisionTemplateOf(*decisions);
    return {};
}

/// A language may lack the file, a prompt or some of its words: then English stays.
Result<void> Content::overlayPrompts(const QString &folder)
{
    const QString path = folder + u"prompts.json"_s;
    if (!m_prompts.isEmpty() && !QFile::exists(path)) {
        return {};
    }
    return readContentFile(path).map([this](const QJsonObject &file) {
        for (const QJsonValue &item : file.value("prompts"_L1).toArray()) {
            const auto english = std::ranges::find(m_prompts, item["id"_L1].toString(), &Prompt::id);
            overlayItem(m_prompts, promptOf(item.toObject(), file.value("version"_L1).toString(),
                                            english == m_prompts.end() ? Prompt() : *english));
        }
    });
}

} // namespace tryboth
