// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace tryboth {

/// One page of the guide.
struct HelpPage
{
    QString id; ///< the name of its file, without the ending
    QString title;
    QString text; ///< Markdown, with everything filled in

    bool operator==(const HelpPage &) const = default;
};

/// A page in which all words of a search were found.
struct HelpHit
{
    QString id;
    QString title;
    QString line; ///< where the first of them stands
    int times = 0;

    bool operator==(const HelpHit &) const = default;
};

/// The texts of resources/help, in one language with English behind each page.
class HelpLibrary
{
public:
    /// `filled` says what stands in the place of {{name}}: what is known only while the program runs.
    HelpLibrary(const QLocale &locale, QHash<QString, QString> filled);

    /// The page that leads to all others, and how it is called.
    static QString index() { return QStringLiteral("index"); }

    /// The pages in the order in which the index leads to them, itself first.
    const QList<HelpPage> &pages() const { return m_pages; }
    /// Nothing but an id and empty texts where there is no such page.
    HelpPage page(const QString &id) const;

    /// The pages that hold every word of `words`, those with most of them first. Case and accents do not
    /// count.
    QList<HelpHit> find(const QString &words) const;

    /// The pages and pictures that `markdown` leads to, as they are written: "energy.md".
    static QStringList linksIn(const QString &markdown);
    /// `words` as they are compared in a search: small letters without accents.
    static QString folded(const QString &words);

private:
    HelpPage read(const QString &id) const;

    QString m_language;
    QHash<QString, QString> m_filled;
    QList<HelpPage> m_pages;
};

} // namespace tryboth
