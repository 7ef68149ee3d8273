// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

/// Which header a room of the house may include. ARCHITECTURE.md draws the arrows; the tables here are those
/// arrows.
class IncludeRules
{
public:
    /// Reads which header belongs to which Qt module from Qt's own include folder.
    explicit IncludeRules(const QString &qtHeaders);

    /// "domain" for lib/domain/id.h, "pages" for app/pages/…, "app" for files directly in app/; empty outside
    /// of both.
    static QString roomOf(const QString &path);
    static bool isKnownRoom(const QString &room);

    /// What is between the brackets of an include line; empty for any other line.
    static QString headerOf(const QString &line);

    /// Why this line may not stand in this room, as "room may not …"; empty when it may.
    QString objection(const QString &room, const QString &line) const;

    /// The Qt modules that have a header of this name: QtWidgets for "QLabel", "qlabel.h" and
    /// "QtWidgets/QLabel".
    QSet<QString> qtModulesOf(const QString &header) const;

private:
    QString objectionToOurs(const QString &room, const QString &header) const;
    QString objectionToQt(const QString &room, const QString &header) const;
    QString objectionToLibrary(const QString &room, const QString &header) const;

    QHash<QString, QSet<QString>> m_modules;
};
