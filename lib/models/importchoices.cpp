// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importchoices.h"

#include "exchange/columnplaces.h"
#include "exchange/csvvalues.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

const QString Mood = u"mood/"_s, Columns = u"columns/"_s, Address = u"address/"_s;

QString textOf(const ColumnMapping &mapping)
{
    QJsonObject object;
    for (const ColumnPlace &place : columnPlaces()) {
        if (const QString column = mapping.*(place.column); !column.isEmpty()) {
            object.insert(place.name, column);
        }
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ColumnMapping mappingOf(const QString &text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    ColumnMapping mapping;
    for (const ColumnPlace &place : columnPlaces()) {
        mapping.*(place.column) = json[place.name].toString();
    }
    return mapping;
}

/// What the preview asked about and `said` answers, as rows of the store.
QMap<QString, QString> answers(const ImportOptions &said, const ImportPreview &preview)
{
    QMap<QString, QString> rows;
    for (const FoundMood &mood : preview.moods) {
        if (mood.energy || said.moodWords.contains(mood.name)) {
            rows.insert(Mood + mood.name.simplified().toLower(),
                        mood.energy ? QString::number(*mood.energy) : QString());
        }
    }
    if (!preview.columns.isEmpty() && !said.columns.isEmpty()) {
        rows.insert(Columns + tableSignature(preview.columns), textOf(said.columns));
    }
    for (const QString &address : said.ownAddresses) {
        rows.insert(Address + address.trimmed().toLower(), {});
    }
    return rows;
}

/// What the reader says now goes first, however the name is written.
void addMood(ImportOptions &options, const QString &name, std::optional<int> energy)
{
    const auto isIt = [&name](const QString &said) { return said.simplified().toLower() == name; };
    const QStringList said = options.moods.keys() + options.moodWords;
    if (std::ranges::any_of(said, isIt)) {
        return;
    }
    if (energy) {
        options.moods.insert(name, *energy);
    } else {
        options.moodWords.append(name);
    }
}

} // namespace

Result<ImportOptions> withEarlierChoices(const Stores &stores, ImportOptions options)
{
    return stores.importChoices.all().map([&](const QMap<QString, QString> &choices) {
        const bool knowsAddresses = !options.ownAddresses.isEmpty();
        for (auto it = choices.begin(); it != choices.end(); ++it) {
            const QString name = it.key().section(u'/', 1);
            if (it.key().startsWith(Mood)) {
                addMood(options, name, wholeNumber(it.value()));
            } else if (it.key().startsWith(Columns)) {
                options.knownTables.insert(name, mappingOf(it.value()));
            } else if (it.key().startsWith(Address) && !knowsAddresses) {
                options.ownAddresses.append(name);
            }
        }
        return options;
    });
}

Result<void> rememberChoices(Stores &stores, const ImportOptions &said, const ImportPreview &preview)
{
    const auto known = stores.importChoices.all();
    if (!known) {
        return tl::unexpected(known.error());
    }
    const QMap<QString, QString> rows = answers(said, preview);
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        if (known->contains(it.key()) && known->value(it.key()) == it.value()) {
            continue;
        }
        if (const auto put = stores.importChoices.put(it.key(), it.value()); !put) {
            return put;
        }
    }
    return {};
}

} // namespace tryboth
