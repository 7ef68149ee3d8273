// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/content.h"

#include "domain/jsontexts.h"

#include <QJsonArray>
#include <QJsonObject>

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

/// What `read` makes of each thing in a list.
template <typename Read>
auto listOf(const QJsonValue &things, Read read)
{
    QList<decltype(read(QJsonValue()))> list;
    for (const QJsonValue &thing : things.toArray()) {
        list.append(read(thing));
    }
    return list;
}

} // namespace

Result<Content> Content::load(const QLocale &locale, const QString &root)
{
    const ContentFolders folders(locale, root);
    Content content;
    return content.loadWords(folders)
        .and_then([&] { return content.loadWork(folders); })
        .and_then([&] { return content.loadDirection(folders); })
        .map([&] { return content; });
}

QString Content::text(const QString &id, const QHash<QString, QString> &values) const
{
    QString sentence = m_texts.value(id);
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        sentence.replace(u'{' + value.key() + u'}', value.value());
    }
    return sentence;
}

Result<void> Content::loadWords(const ContentFolders &folders)
{
    const auto scales = folders.read(u"scales.json"_s);
    const auto microcopy = folders.read(u"microcopy.json"_s);
    for (const auto *file : {&scales, &microcopy}) {
        if (!*file) {
            return tl::unexpected(file->error());
        }
    }
    for (const QJsonValue &item : scales->value("scales"_L1).toArray()) {
        m_scales.insert(item["id"_L1].toString(), scaleOf(item.toObject()));
    }
    for (const QJsonValue &item : microcopy->value("strings"_L1).toArray()) {
        m_texts.insert(item["id"_L1].toString(), item["text"_L1].toString());
    }
    return {};
}

Result<void> Content::loadWork(const ContentFolders &folders)
{
    const auto activities = folders.read(u"activity_types.json"_s);
    const auto templates = folders.read(u"experiment_templates.json"_s);
    const auto prompts = folders.read(u"prompts.json"_s);
    for (const auto *file : {&activities, &templates, &prompts}) {
        if (!*file) {
            return tl::unexpected(file->error());
        }
    }
    m_activityTypes = listOf(activities->value("activity_types"_L1),
                             [](const QJsonValue &item) { return activityTypeOf(item.toObject()); });
    m_experimentTemplates = listOf(templates->value("templates"_L1),
                                   [](const QJsonValue &item) { return templateOf(item.toObject()); });
    m_templatePairs = listOf(templates->value("pairs"_L1), templatePairOf);
    const QString version = prompts->value("version"_L1).toString();
    m_prompts = listOf(prompts->value("prompts"_L1),
                       [&](const QJsonValue &item) { return promptOf(item.toObject(), version); });
    return {};
}

Result<void> Content::loadDirection(const ContentFolders &folders)
{
    const auto flow = folders.read(u"five_year_flow.json"_s);
    const auto reasons = folders.read(u"reasons_check.json"_s);
    const auto decisions = folders.read(u"decision_template.json"_s);
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

} // namespace tryboth
