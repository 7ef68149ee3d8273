// SPDX-License-Identifier: GPL-3.0-or-later
#include "localefaults.h"

#include "domain/contentoverlay.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace tryboth::test {

using namespace Qt::StringLiterals;

namespace {

QStringList objectFaults(const QString &place, const QJsonObject &english, const QJsonObject &own);

/// "{n}" and "…", which a sentence may move and not lose.
QStringList marksIn(const QString &text)
{
    static const QRegularExpression mark(u"\\{[a-z_]+\\}|…"_s);
    QStringList marks;
    for (auto found = mark.globalMatch(text); found.hasNext();) {
        marks.append(found.next().captured());
    }
    marks.sort();
    marks.removeDuplicates();
    return marks;
}

QStringList textFaults(const QString &place, const QString &english, const QString &own)
{
    if (own.trimmed().isEmpty() || marksIn(own) == marksIn(english)) {
        return {};
    }
    return {u"%1: it needs %2 and has %3"_s.arg(place, marksIn(english).join(u' '), marksIn(own).join(u' '))};
}

QStringList valueFaults(const QString &place, const QString &member, const QJsonValue &english,
                        const QJsonValue &own);

QStringList thingFaults(const QString &place, const QJsonArray &english, const QJsonArray &own)
{
    QStringList faults;
    for (const QJsonValue &thing : own) {
        const QString id = thing[u"id"_s].toString();
        const auto known = std::find_if(english.begin(), english.end(),
                                        [&](const QJsonValue &each) { return each[u"id"_s] == id; });
        faults += known == english.end()
                      ? QStringList{u"%1: English has no “%2”"_s.arg(place, id)}
                      : objectFaults(place + u'[' + id + u']', known->toObject(), thing.toObject());
    }
    return faults;
}

QStringList arrayFaults(const QString &place, const QString &member, const QJsonArray &english,
                        const QJsonArray &own)
{
    if (english.first()[u"id"_s].isString()) {
        return thingFaults(place, english, own);
    }
    if (member == "aliases"_L1 || member == "not"_L1 || member == "words"_L1) {
        return {}; // a language has as many of its own as it likes
    }
    if (own.size() != english.size()) {
        return {u"%1: %2 instead of %3"_s.arg(place).arg(own.size()).arg(english.size())};
    }
    QStringList faults;
    for (qsizetype i = 0; i < own.size(); ++i) {
        faults += valueFaults(u"%1[%2]"_s.arg(place).arg(i), member, english.at(i), own.at(i));
    }
    return faults;
}

QStringList valueFaults(const QString &place, const QString &member, const QJsonValue &english,
                        const QJsonValue &own)
{
    if (own.type() != english.type()) {
        return {place + u": another kind of value than in English"_s};
    }
    if (english.isObject()) {
        return objectFaults(place, english.toObject(), own.toObject());
    }
    if (english.isArray()) {
        return arrayFaults(place, member, english.toArray(), own.toArray());
    }
    if (english.isString() && isContentText(member)) {
        return textFaults(place, english.toString(), own.toString());
    }
    return own == english ? QStringList() : QStringList{place + u": belongs to the program"_s};
}

QStringList objectFaults(const QString &place, const QJsonObject &english, const QJsonObject &own)
{
    QStringList faults;
    for (auto member = own.constBegin(); member != own.constEnd(); ++member) {
        const QString below = place.isEmpty() ? member.key() : place + u'.' + member.key();
        faults += english.contains(member.key())
                      ? valueFaults(below, member.key(), english[member.key()], member.value())
                      : QStringList{below + u": English has no such place"_s};
    }
    return faults;
}

} // namespace

QStringList localeFaults(const QJsonObject &english, const QJsonObject &own)
{
    QJsonObject texts = own;
    texts.remove(u"locale"_s);
    return objectFaults({}, english, texts);
}

} // namespace tryboth::test
