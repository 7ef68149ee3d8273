// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharemarks.h"

#include "domain/shareselection.h"
#include "exchange/sharepages.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// By the lines that are asked for: the places of the parts that have them.
QHash<QString, QList<qsizetype>> partsWith(const QList<SharePart> &parts, const QList<MarkedWords> &marked)
{
    QSet<QString> wanted;
    for (const MarkedWords &one : marked) {
        wanted.insert(one.line);
    }
    QHash<QString, QList<qsizetype>> places;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QStringList lines =
            (QStringList{parts.at(i).heading} + parts.at(i).lines).join(u'\n').split(u'\n');
        for (const QString &line : lines) {
            if (wanted.contains(line)) {
                places[line].append(i);
            }
        }
    }
    return places;
}

/// The titles of experiments: other parts name these, too.
QStringList referredTo(const ShareBundle &bundle)
{
    QStringList titles;
    for (const ShareItem &item : bundle.items) {
        const auto *experiment = std::get_if<SharedExperiment>(&item.content);
        if (experiment && !experiment->title.isEmpty()) {
            titles.append(experiment->title);
        }
    }
    return titles;
}

/// The longest line of a text that `words` end with, after a label or a rating.
QString endOf(const QString &words, const QStringList &texts)
{
    QString longest;
    for (const QString &text : texts) {
        for (const QString &line : text.split(u'\n')) {
            const QString end = line.trimmed();
            if (end.size() > longest.size() && words.endsWith(u' ' + end)) {
                longest = end;
            }
        }
    }
    return longest;
}

QStringList marksIn(const QString &words, const QStringList &texts)
{
    if (words.isEmpty()) {
        return {};
    }
    if (std::ranges::any_of(texts, [&](const QString &text) { return text.contains(words); })) {
        return {words};
    }
    if (const QStringList pieces = words.split(u" · "_s); pieces.size() > 1) {
        QStringList marks;
        for (const QString &piece : pieces) {
            marks += marksIn(piece.trimmed(), texts);
        }
        return marks;
    }
    const QStringList tags = words.split(u", "_s);
    if (std::ranges::all_of(tags, [&](const QString &tag) { return texts.contains(tag); })) {
        return tags;
    }
    if (const qsizetype label = words.indexOf(u": "_s); label >= 0) {
        if (const QStringList marks = marksIn(words.mid(label + 1).trimmed(), texts); !marks.isEmpty()) {
            return marks;
        }
    }
    const QString end = endOf(words, texts);
    return end.isEmpty() ? QStringList() : QStringList{end};
}

} // namespace

QStringList marksFor(const ShareBundle &bundle, const QList<MarkedWords> &marked)
{
    const QHash<QString, QList<qsizetype>> places = partsWith(sharePages(bundle), marked);
    const QStringList titles = referredTo(bundle);
    QStringList marks;
    for (const MarkedWords &one : marked) {
        QStringList texts = titles;
        for (const qsizetype place : places.value(one.line)) {
            // The first part is the beginning, the others are the items.
            texts += place == 0 ? QStringList{bundle.coverNote, bundle.agreement}
                                : textsOf(QList<ShareItem>{bundle.items.at(place - 1)});
        }
        marks += marksIn(one.words.trimmed(), texts);
    }
    marks.removeDuplicates();
    return marks;
}

} // namespace tryboth
