// SPDX-License-Identifier: GPL-3.0-or-later
#include "includeclosure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// The header of the standard library that has each of these names. Those that Qt's headers bring without a
/// promise are the ones that get forgotten.
const QHash<QString, QString> &standardHeaders()
{
    static const QHash<QString, QString> table{
        {u"any_of"_s, u"algorithm"_s},   {u"array"_s, u"array"_s},       {u"ceil"_s, u"cmath"_s},
        {u"clamp"_s, u"algorithm"_s},    {u"exchange"_s, u"utility"_s},  {u"floor"_s, u"cmath"_s},
        {u"function"_s, u"functional"_s}, {u"isfinite"_s, u"cmath"_s},   {u"lround"_s, u"cmath"_s},
        {u"make_shared"_s, u"memory"_s}, {u"make_unique"_s, u"memory"_s}, {u"max"_s, u"algorithm"_s},
        {u"min"_s, u"algorithm"_s},      {u"move"_s, u"utility"_s},      {u"nullopt"_s, u"optional"_s},
        {u"optional"_s, u"optional"_s},  {u"pair"_s, u"utility"_s},      {u"ranges"_s, u"algorithm"_s},
        {u"round"_s, u"cmath"_s},        {u"shared_ptr"_s, u"memory"_s}, {u"sort"_s, u"algorithm"_s},
        {u"span"_s, u"span"_s},          {u"sqrt"_s, u"cmath"_s},        {u"string"_s, u"string"_s},
        {u"unique_ptr"_s, u"memory"_s},  {u"vector"_s, u"vector"_s},
    };
    return table;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// `text` without what is not code: raw strings, comments, strings, include lines.
QString codeOf(QString text)
{
    static const QRegularExpression none(
        uR"x(R"(\w*)\((?s:.*?)\)\1"|//[^\n]*|"(?:\\.|[^"\\\n])*"|^\s*#\s*include[^\n]*)x"_s,
        QRegularExpression::MultilineOption);
    return text.remove(none);
}

} // namespace

IncludeClosure::IncludeClosure(QString top, QString qtHeaders)
    : m_top(std::move(top)), m_qt(std::move(qtHeaders)),
      m_modules(QDir(m_qt).entryList({u"Qt*"_s}, QDir::Dirs))
{
}

QStringList IncludeClosure::missing(const QString &path)
{
    static const QRegularExpression qtName(u"\\bQ[A-Z]\\w+\\b"_s);
    static const QRegularExpression standardName(u"\\bstd::(\\w+)"_s);
    const QString file = QDir::cleanPath(m_top + u'/' + path);
    const QSet<QString> seen = reached(file);
    QSet<QString> declared;
    if (path.endsWith(u".h"_s)) {
        // QtCore declares them for everybody as lists and maps of what need not be known.
        declared = {u"QVariantList"_s, u"QVariantMap"_s};
        for (const QString &header : seen) {
            declared += source(header).declared;
        }
    }
    const QString code = codeOf(textOf(file));
    QSet<QString> missing;
    for (auto match = qtName.globalMatch(code); match.hasNext();) {
        const QString name = match.next().captured();
        if (!isKnown(name, seen) && !declared.contains(name)) {
            missing.insert(name);
        }
    }
    if (!path.endsWith(u".h"_s)) {
        for (const QString &header : seen) {
            const QHash<QString, QString> &given = source(header).given;
            for (auto function = given.cbegin(); function != given.cend(); ++function) {
                const QRegularExpression call(u"(?<![.>\\w])"_s + function.key() + u"\\("_s);
                if (!isKnown(function.value(), seen) && call.match(code).hasMatch()) {
                    missing.insert(function.value());
                }
            }
        }
    }
    for (auto match = standardName.globalMatch(code); match.hasNext();) {
        const QString name = match.next().captured(1);
        const QString header = standardHeaders().value(name);
        if (!header.isEmpty() && !seen.contains(header)) {
            missing.insert(u"std::"_s + name);
        }
    }
    QStringList sorted(missing.cbegin(), missing.cend());
    sorted.sort();
    return sorted;
}

/// Whether `name` is not Qt's, or its header is among those `seen`.
bool IncludeClosure::isKnown(const QString &name, const QSet<QString> &seen)
{
    return homes(name).isEmpty() || homes(name).intersects(seen);
}

QSet<QString> IncludeClosure::reached(const QString &file)
{
    QSet<QString> seen;
    QStringList open{file};
    while (!open.isEmpty()) {
        const QString next = open.takeLast();
        if (!seen.contains(next)) {
            seen.insert(next);
            open += source(next).headers;
        }
    }
    return seen;
}

const IncludeClosure::Source &IncludeClosure::source(const QString &file)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression declaration(u"^\\s*(?:class|struct) (?:Q_\\w+_EXPORT )?(Q\\w+);"_s,
                                                QRegularExpression::MultilineOption);
    static const QRegularExpression giving(u"^(Q\\w+) \\*(\\w+)\\("_s, // members are indented
                                           QRegularExpression::MultilineOption);
    const auto known = m_sources.constFind(file);
    if (known != m_sources.constEnd()) {
        return *known;
    }
    Source source;
    if (file.startsWith(u'/')) {
        const QString text = textOf(file);
        for (auto match = include.globalMatch(text); match.hasNext();) {
            const auto line = match.next();
            source.headers += resolve(line.captured(2), line.captured(1) == u"\""_s, file);
        }
        for (auto match = declaration.globalMatch(text); match.hasNext();) {
            source.declared.insert(match.next().captured(1));
        }
        if (file.startsWith(m_top)) {
            for (auto match = giving.globalMatch(text); match.hasNext();) {
                const auto line = match.next();
                if (source.declared.contains(line.captured(1))) {
                    source.given.insert(line.captured(2), line.captured(1));
                }
            }
        }
    }
    return *m_sources.insert(file, source);
}

QString IncludeClosure::resolve(const QString &header, bool ours, const QString &from) const
{
    QStringList places;
    if (ours) {
        places += QFileInfo(from).path();
        for (const QString &room : {u"lib"_s, u"app"_s, u"tests"_s}) {
            places += m_top + u'/' + room;
        }
    }
    places += m_qt;
    for (const QString &module : m_modules) {
        places += m_qt + u'/' + module;
    }
    for (const QString &place : places) {
        const QString path = QDir::cleanPath(place + u'/' + header);
        if (QFileInfo(path).isFile()) {
            return path;
        }
    }
    return header;
}

const QSet<QString> &IncludeClosure::homes(const QString &name)
{
    const auto known = m_homes.constFind(name);
    if (known != m_homes.constEnd()) {
        return *known;
    }
    const QString forwarding = resolve(name, false, {});
    const QStringList headers = forwarding == name ? QStringList() : source(forwarding).headers;
    return *m_homes.insert(name, {headers.cbegin(), headers.cend()});
}
