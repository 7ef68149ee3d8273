// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharejson.h"

#include "exchange/shareitemjson.h"
#include "exchange/shareversion.h"
#include "exchange/sparsejson.h"
#include "exchange/strictjson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ShareJson)
};

tl::unexpected<Error> itemFailure(qsizetype number, const Error &error)
{
    return failure(JsonText::tr("Item %1 of this share cannot be right: %2 Nothing was changed. Ask the "
                                "sender to make the file again.")
                       .arg(number)
                       .arg(error.sentence),
                   error.detail);
}

QJsonObject jsonOfScope(const ShareScope &scope)
{
    QJsonArray kinds;
    for (const auto &[kind, depth] : scope.kinds) {
        if (depth != ShareDepth::None) {
            kinds.append(QJsonObject{{u"kind"_s, toWord(kind)}, {u"depth"_s, toWord(depth)}});
        }
    }
    return SparseJson()
        .put(u"from"_s, scope.from)
        .put(u"to"_s, scope.to)
        .put(u"kinds"_s, kinds)
        .put(u"namesReplaced"_s, scope.namesReplaced)
        .put(u"clockTimes"_s, scope.clockTimes)
        .json();
}

ShareScope scopeOf(const QJsonObject &object, StrictJson &outer)
{
    StrictJson json(object);
    ShareScope scope;
    scope.from = json.day(u"from"_s);
    scope.to = json.day(u"to"_s);
    scope.namesReplaced = json.flag(u"namesReplaced"_s);
    scope.clockTimes = json.flag(u"clockTimes"_s);
    for (const QJsonObject &part : json.objects(u"kinds"_s)) {
        const auto kind = shareKindFromWord(part[u"kind"_s].toString());
        const auto depth = shareDepthFromWord(part[u"depth"_s].toString());
        if (kind && depth) {
            scope.kinds.append({*kind, *depth});
        }
    }
    outer.noteProblemsOf(json);
    return scope;
}

QJsonObject jsonOfHeader(const ShareDocument &document)
{
    const ShareBundle &bundle = document.bundle;
    return SparseJson()
        .put(u"format"_s, QString(ShareFormat))
        .put(u"version"_s, std::optional(ShareFormatVersion))
        .put(u"id"_s, std::optional(bundle.id))
        .put(u"predecessor"_s, bundle.predecessor)
        .put(u"created"_s, stampOf(bundle.created))
        .put(u"senderName"_s, bundle.senderName)
        .put(u"senderKey"_s, bundle.senderKey)
        .put(u"proof"_s, QString::fromLatin1(document.proof.toBase64()))
        .put(u"preset"_s, bundle.preset)
        .put(u"coverNote"_s, bundle.coverNote)
        .put(u"agreement"_s, bundle.agreement)
        .put(u"deleteBy"_s, bundle.deleteBy)
        .json();
}

Result<ShareDocument> headerOf(const QJsonObject &members)
{
    StrictJson json(members);
    ShareDocument document;
    ShareBundle &bundle = document.bundle;
    bundle.id = json.id(u"id"_s).value_or(Id());
    bundle.predecessor = json.id(u"predecessor"_s);
    bundle.created = json.moment(u"created"_s).value_or(Moment());
    bundle.senderName = json.text(u"senderName"_s);
    bundle.senderKey = json.text(u"senderKey"_s);
    document.proof = QByteArray::fromBase64(json.text(u"proof"_s).toLatin1());
    bundle.preset = json.text(u"preset"_s);
    bundle.coverNote = json.text(u"coverNote"_s);
    bundle.agreement = json.text(u"agreement"_s);
    bundle.deleteBy = json.day(u"deleteBy"_s);
    bundle.scope = scopeOf(members[u"scope"_s].toObject(), json);
    if (!json.isFine()) {
        return failure(JsonText::tr("The beginning of this share cannot be right: %1 Nothing was changed. "
                                    "Ask the sender to make the file again.")
                           .arg(json.problem()),
                       u"share header"_s);
    }
    return document;
}

Result<void> readItems(const QList<QByteArrayView> &pieces, QList<ShareItem> &items)
{
    items.reserve(pieces.size());
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const auto object = objectOfPiece(pieces.at(i), i + 1);
        if (!object) {
            return tl::unexpected(object.error());
        }
        auto item = shareItemOfJson(*object);
        if (!item) {
            return itemFailure(i + 1, item.error());
        }
        if (*item) {
            items.append(std::move(**item));
        }
    }
    return {};
}

/// Takes away what points to an item of another kind or to none.
class ReferenceCleaner
{
public:
    explicit ReferenceCleaner(const QList<ShareItem> &items)
    {
        for (const ShareItem &item : items) {
            if (item.kind() == ShareItemKind::Experiment) {
                m_experiments.insert(item.id);
            } else if (item.kind() == ShareItemKind::CheckIn) {
                m_checkIns.insert(item.id);
            }
        }
    }

    void operator()(SharedCheckIn &checkIn) const { keepExperiment(checkIn.experiment); }
    void operator()(SharedExperiment &experiment) const { keepExperiment(experiment.pairedWith); }
    void operator()(SharedForecast &forecast) const { keepExperiment(forecast.experiment); }
    void operator()(SharedReview &review) const { keepExperiment(review.experiment); }
    void operator()(SharedReason &reason) const { keepExperiment(reason.experiment); }
    void operator()(SharedReflection &reflection) const
    {
        reflection.checkIns.removeIf([&](const Id &id) { return !m_checkIns.contains(id); });
    }
    void operator()(SharedFiveYearAnswer &) const {}
    void operator()(SharedDecision &) const {}

private:
    void keepExperiment(std::optional<Id> &id) const
    {
        if (id && !m_experiments.contains(*id)) {
            id.reset();
        }
    }

    QSet<Id> m_experiments;
    QSet<Id> m_checkIns;
};

} // namespace

QByteArray writeShareJson(const ShareDocument &document)
{
    QJsonObject header = jsonOfHeader(document);
    header[u"scope"_s] = jsonOfScope(document.bundle.scope);
    QByteArray bytes = QJsonDocument(header).toJson(QJsonDocument::Compact);
    bytes.chop(1); // the closing brace
    bytes += ",\n\"items\":[";
    bool first = true;
    for (const ShareItem &item : document.bundle.items) {
        bytes += first ? "\n" : ",\n";
        bytes += QJsonDocument(jsonOfShareItem(item)).toJson(QJsonDocument::Compact);
        first = false;
    }
    return bytes + "\n]}\n";
}

Result<ShareDocument> readShareJson(const QByteArray &bytes, const ShareLimits &limits)
{
    const QString list = u"items"_s;
    return cutJson(bytes, {list}, limits).and_then([&](const JsonPieces &pieces) -> Result<ShareDocument> {
        if (const auto known = checkShareVersion(pieces.members, ShareFormat, ShareFormatVersion); !known) {
            return tl::unexpected(known.error());
        }
        auto document = headerOf(pieces.members);
        if (!document) {
            return document;
        }
        QList<ShareItem> &items = document->bundle.items;
        if (const auto done = readItems(pieces.lists.value(list), items); !done) {
            return tl::unexpected(done.error());
        }
        const ReferenceCleaner cleaner(items);
        for (ShareItem &item : items) {
            std::visit(cleaner, item.content);
        }
        return validate(document->bundle).map([&] { return std::move(*document); });
    });
}

} // namespace tryboth
