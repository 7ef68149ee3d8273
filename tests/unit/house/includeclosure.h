// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

/// Which headers a file sees, its own and Qt's, and which names it uses without seeing their header. The tests
/// are built with one header for all (tests/precompiled.cmake), under which a forgotten include compiles.
class IncludeClosure
{
public:
    /// `top` is the checkout, `qtHeaders` the folder that holds QtCore and its sisters.
    IncludeClosure(QString top, QString qtHeaders);

    /// The names of Qt and of the standard library in the file at `path` (from the top) that neither it nor
    /// anything it includes has the header of. A header may use what another one declares ("class QPainter;").
    /// A source that calls a function has to know what it gets: a pointer to a class that is only declared
    /// converts to nothing.
    QStringList missing(const QString &path);

private:
    struct Source
    {
        QStringList headers;  ///< full paths; of a header that is not Qt's or ours its name
        QSet<QString> declared; ///< classes it only declares
        QHash<QString, QString> given; ///< free functions, and the declared class that each gives a pointer to
    };

    bool isKnown(const QString &name, const QSet<QString> &seen);
    QSet<QString> reached(const QString &file);
    const Source &source(const QString &file);
    QString resolve(const QString &header, bool ours, const QString &from) const;
    /// The files that <`name`> of Qt forwards to; empty for a name that is not Qt's.
    const QSet<QString> &homes(const QString &name);

    QString m_top, m_qt;
    QStringList m_modules;
    QHash<QString, Source> m_sources;
    QHash<QString, QSet<QString>> m_homes;
};
