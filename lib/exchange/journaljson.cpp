// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/journaljson.h"

#include "exchange/directionjson.h"
#include "exchange/entrychecks.h"
#include "exchange/experimentjson.h"
#include "exchange/importchecks.h"
#include "exchange/importcollector.h"
#include "exchange/jsonfile.h"
#include "exchange/jsonsource.h"
#include "exchange/problemlist.h"
#include "exchange/reflectionjson.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonDocument>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::JournalJson)
};

constexpr int EntriesPerBlock = 500;

tl::unexpected<Error> notWritten(const QIODevice &device)
{
    return failure(JsonText::tr("The journal could not be written: %1. Choose another place and try again.")
                       .arg(device.errorString()),
                   u"json write failed"_s);
}

bool put(QIODevice &device, const QByteArray &bytes)
{
    return device.write(bytes) == bytes.size();
}

/// The sections and the opening of the list of entries.
QByteArray opening(const QJsonObject &sections)
{
    QJsonObject top = sections;
    top[u"format"_s] = JournalFormat;
    top[u"version"_s] = JournalFormatVersion;
    QByteArray bytes = QJsonDocument(top).toJson(QJsonDocument::Compact);
    bytes.chop(1); // the closing brace
    return bytes + ",\n\"checkIns\":[";
}

/// Says which experiments and reflections, and what belongs to them, will be left out, and why.
void addSectionProblems(const QJsonObject &top, ProblemList &problems)
{
    const auto note = [&](const QString &section, const auto &ofJson, const QString &sentence) {
        const QJsonArray items = top[section].toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (const auto entity = ofJson(items.at(i).toObject()); !entity) {
                problems.add(0, sentence.arg(i + 1).arg(entity.error().sentence));
            }
        }
    };
    note(u"experiments"_s, experimentOfJson, JsonText::tr("Experiment %1 was left out: %2"));
    note(u"experimentSessions"_s, sessionOfJson, JsonText::tr("Experiment session %1 was left out: %2"));
    note(u"experimentReviews"_s, reviewOfJson, JsonText::tr("Review %1 was left out: %2"));
    note(u"amendments"_s, amendmentOfJson, JsonText::tr("Amendment %1 was left out: %2"));
    note(u"pairs"_s, pairOfJson, JsonText::tr("Pair %1 was left out: %2"));
    note(u"draws"_s, drawOfJson, JsonText::tr("Lot %1 was left out: %2"));
    note(u"dayNotes"_s, dayNoteOfJson, JsonText::tr("Day %1 was left out: %2"));
    note(u"directionAnswers"_s, answerOfJson, JsonText::tr("Five-year answer %1 was left out: %2"));
    note(u"directionDeferrals"_s, deferralOfJson, JsonText::tr("Deferral %1 was left out: %2"));
    note(u"reasonsChecks"_s, reasonsOfJson, JsonText::tr("Look at reasons %1 was left out: %2"));
    note(u"decisions"_s, decisionOfJson, JsonText::tr("Decision %1 was left out: %2"));
    note(u"reversalConditions"_s, conditionOfJson, JsonText::tr("Sign to turn back %1 was left out: %2"));
    note(u"decisionReviews"_s, decisionReviewOfJson, JsonText::tr("Decision review %1 was left out: %2"));
    note(u"reflections"_s, reflectionOfJson, JsonText::tr("Reflection %1 was left out: %2"));
    note(u"secondLooks"_s, secondLookOfJson, JsonText::tr("Second look %1 was left out: %2"));
    note(u"ownPrompts"_s, ownPromptOfJson, JsonText::tr("Own question %1 was left out: %2"));
}

Result<ImportPreview> previewOf(const QJsonObject &top, const ImportOptions &options,
                                const ImportProgress &progress)
{
    ImportPreview preview;
    preview.format = u"json"_s;
    ProblemList problems(options.limits.problems);
    EntryChecks checks(options.today);
    const QJsonArray entries = top[u"checkIns"_s].toArray();
    if (entries.size() > options.limits.entries) {
        return tl::unexpected(tooManyEntries(options.limits.entries));
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!goesOn(progress, i + 1, entries.size())) {
            return tl::unexpected(stoppedByReader());
        }
        const QJsonObject entry = entries[i].toObject();
        const Result<CheckIn> checkIn = checkInOfJson(entry).and_then(
            [&](const CheckIn &read) { return checks.take(entry, read).map([&] { return read; }); });
        if (!checkIn) {
            problems.add(0,
                         JsonText::tr("Entry %1 was left out: %2").arg(i + 1).arg(checkIn.error().sentence));
            continue;
        }
        preview.found.append(*checkIn);
        for (const QString &doubt : checks.doubts(*checkIn)) {
            problems.add(0, doubt);
        }
    }
    preview.sections = top;
    for (const QString &taken : {u"format"_s, u"version"_s, u"checkIns"_s}) {
        preview.sections.remove(taken);
    }
    for (const QJsonValue &value : top[u"activities"_s].toArray()) {
        const Result<ActivityType> type = activityOfJson(value.toObject());
        if (type) {
            preview.newActivities.append(*type);
        } else {
            problems.add(0, type.error().sentence);
        }
    }
    addSectionProblems(top, problems);
    preview.problems = problems.sorted();
    return preview;
}

} // namespace

Result<void> writeJournalJson(QIODevice &device, const QJsonObject &sections, const QList<CheckIn> &checkIns,
                              const ImportProgress &progress)
{
    if (!put(device, opening(sections))) {
        return notWritten(device);
    }
    const auto total = static_cast<int>(checkIns.size());
    for (int from = 0; from < total; from += EntriesPerBlock) {
        QByteArray block;
        for (int i = from; i < qMin(from + EntriesPerBlock, total); ++i) {
            block += i == 0 ? "\n" : ",\n";
            block += QJsonDocument(jsonOfCheckIn(checkIns.at(i))).toJson(QJsonDocument::Compact);
        }
        if (!put(device, block)) {
            return notWritten(device);
        }
        if (progress && !progress(qMin(from + EntriesPerBlock, total), total)) {
            return failure(JsonText::tr("Writing was stopped. Nothing was left behind."), u"cancelled"_s);
        }
    }
    return put(device, "\n]}\n") ? Result<void>() : notWritten(device);
}

bool looksLikeJournalJson(const ImportFiles &files)
{
    const auto json = jsonIn(files);
    return json && (*json)[u"format"_s].toString() == JournalFormat;
}

Result<ImportPreview> readJournalJson(const ImportFiles &files, const ImportOptions &options,
                                      const ActivityCatalog &, const ImportProgress &progress)
{
    return onlyJson(files).and_then([&](const QJsonDocument &json) -> Result<ImportPreview> {
        const int version = json[u"version"_s].toInt();
        if (json[u"format"_s].toString() != JournalFormat || version < 1) {
            return failure(JsonText::tr("This is no journal of Tryboth as JSON. Nothing was imported."),
                           u"json format"_s);
        }
        if (version > JournalFormatVersion) {
            return failure(
                JsonText::tr("This file was written by a newer Tryboth (format %1; this one reads up to %2). "
                             "Nothing was imported. Update Tryboth and try again.")
                    .arg(version)
                    .arg(JournalFormatVersion),
                u"json version"_s);
        }
        return previewOf(json.object(), options, progress);
    });
}

} // namespace tryboth
