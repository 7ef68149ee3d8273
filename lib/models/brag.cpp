// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/brag.h"

#include "models/exporting.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct BragText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Brag)
};

constexpr int MinutesPerHour = 60;

QStringList themesOf(const CheckIn &entry, const ActivityCatalog &catalog, BragBy by)
{
    switch (by) {
    case BragBy::Tag:
        return entry.tags.isEmpty() ? QStringList{QString()} : entry.tags;
    case BragBy::Activity:
        return {catalog.labelOf(entry.activity)};
    case BragBy::Focus:
        break;
    }
    return {nameOf(entry.focus)};
}

void addTo(BragTheme &theme, const CheckIn &entry, const QString &name)
{
    ++theme.entries;
    theme.minutes += entry.minutes.value_or(0);
    const auto known = std::ranges::find(theme.lines, name, &BragLine::name);
    if (known == theme.lines.end()) {
        theme.lines.append({name, entry.when.day, 1});
    } else {
        ++known->times;
        known->last = std::max(known->last, entry.when.day);
    }
}

/// "12 entries, 9 hours".
QString sizeOf(const BragTheme &theme)
{
    const QString entries = BragText::tr("%Ln entries", nullptr, theme.entries);
    const int hours = (theme.minutes + MinutesPerHour / 2) / MinutesPerHour;
    //: %1 is "12 entries", %2 is "9 hours"
    return hours == 0 ? entries
                      : BragText::tr("%1, %2").arg(entries, BragText::tr("%Ln hours", nullptr, hours));
}

/// A name as a line of Markdown: what begins a list, a heading or a link is a letter there.
QString escaped(const QString &text)
{
    QString safe;
    for (const QChar c : text.simplified()) {
        if (u"\\`*_[]<>#"_s.contains(c)) {
            safe += u'\\';
        }
        safe += c;
    }
    return safe;
}

} // namespace

Result<QList<BragTheme>> bragThemes(const Stores &stores, const ActivityCatalog &catalog,
                                    const BragScope &scope)
{
    CheckInFilter filter;
    filter.from = scope.from;
    filter.to = scope.to;
    filter.waiting = false;
    return entriesForExport(stores, filter).map([&](const QList<CheckIn> &entries) {
        QMap<QString, BragTheme> byName;
        for (const CheckIn &entry : entries) {
            if (scope.onlyStarred && !entry.starred) {
                continue;
            }
            const QString title = entry.title.simplified();
            for (const QString &name : themesOf(entry, catalog, scope.by)) {
                BragTheme &theme = byName[name];
                theme.name = name;
                addTo(theme, entry, title.isEmpty() ? catalog.labelOf(entry.activity) : title);
            }
        }
        QList<BragTheme> themes = byName.values();
        for (BragTheme &theme : themes) {
            std::ranges::stable_sort(theme.lines, {}, &BragLine::last);
        }
        std::ranges::stable_sort(themes, std::ranges::greater(), &BragTheme::entries);
        // What carries no tag comes last, however much it is.
        std::stable_partition(themes.begin(), themes.end(),
                              [](const BragTheme &theme) { return !theme.name.isEmpty(); });
        return themes;
    });
}

QString bragMarkdown(const QList<BragTheme> &themes, const BragScope &scope)
{
    const QLocale locale;
    //: heading of a document: %1 and %2 are days
    QString text = u"# "_s +
                   BragText::tr("What I did, %1 to %2")
                       .arg(locale.toString(scope.from, QLocale::ShortFormat),
                            locale.toString(scope.to, QLocale::ShortFormat)) +
                   u"\n"_s;
    for (const BragTheme &theme : themes) {
        //: entries that carry no tag
        const QString name = theme.name.isEmpty() ? BragText::tr("Everything else") : theme.name;
        text += u"\n## "_s + escaped(name) + u"\n\n"_s + sizeOf(theme) + u"\n\n"_s;
        for (const BragLine &line : theme.lines) {
            text += u"- "_s + escaped(line.name);
            if (line.times > 1) {
                //: how often something was done
                text += u" ("_s + BragText::tr("%Ln times", nullptr, line.times) + u')';
            }
            text += u'\n';
        }
    }
    return text;
}

} // namespace tryboth
