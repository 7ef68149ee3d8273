// SPDX-License-Identifier: GPL-3.0-or-later
#include "includerules.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Room
{
    QStringList rooms; ///< ours, besides itself
    QStringList qt;    ///< Qt modules, besides QtCore
};

const QHash<QString, Room> &rooms()
{
    static const QStringList lib{u"domain"_s, u"analysis"_s, u"storage"_s, u"exchange"_s, u"models"_s};
    static const QStringList widgets{u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtSvgWidgets"_s,
                                     u"QtPrintSupport"_s};
    static const QHash<QString, Room> table{
        {u"domain"_s, {{}, {}}},
        {u"analysis"_s, {{u"domain"_s}, {}}},
        {u"sealing"_s, {{u"domain"_s}, {}}},
        {u"storage"_s, {{u"domain"_s, u"sealing"_s}, {u"QtSql"_s}}},
        {u"exchange"_s, {{u"domain"_s, u"sealing"_s}, {}}},
        {u"models"_s, {{u"domain"_s, u"analysis"_s, u"storage"_s, u"exchange"_s}, {u"QtGui"_s}}},
        {u"widgets"_s, {lib, widgets}},
        {u"portable"_s, {{u"domain"_s, u"storage"_s}, {}}},
        {u"settings"_s, {lib + QStringList{u"portable"_s, u"widgets"_s}, widgets + QStringList{u"QtDBus"_s}}},
        {u"locking"_s,
         {lib + QStringList{u"sealing"_s, u"settings"_s, u"widgets"_s}, widgets + QStringList{u"QtDBus"_s}}},
        {u"outside"_s,
         {lib + QStringList{u"locking"_s, u"settings"_s, u"widgets"_s}, widgets + QStringList{u"QtDBus"_s}}},
        {u"starting"_s,
         {lib + QStringList{u"sealing"_s, u"settings"_s, u"widgets"_s, u"locking"_s, u"pages"_s}, widgets}},
        {u"charts"_s, {lib + QStringList{u"widgets"_s}, widgets + QStringList{u"QtCharts"_s}}},
        {u"report"_s, {lib + QStringList{u"charts"_s, u"widgets"_s}, widgets}},
        {u"pages"_s, {lib + QStringList{u"charts"_s, u"report"_s, u"settings"_s, u"widgets"_s}, widgets}},
        {u"versions"_s, {lib + QStringList{u"widgets"_s, u"locking"_s, u"pages"_s}, widgets}},
        {u"desk"_s,
         {lib + QStringList{u"charts"_s, u"report"_s, u"widgets"_s, u"locking"_s, u"pages"_s}, widgets}},
        {u"help"_s, {lib + QStringList{u"charts"_s, u"report"_s, u"widgets"_s, u"pages"_s}, widgets}},
        {u"cli"_s, {lib + QStringList{u"sealing"_s, u"charts"_s, u"report"_s, u"portable"_s}, {u"QtGui"_s}}},
        {u"git"_s, {{}, {}}},
        {u"app"_s,
         {lib + QStringList{u"sealing"_s, u"charts"_s, u"report"_s, u"widgets"_s, u"locking"_s, u"outside"_s,
                            u"pages"_s, u"portable"_s, u"settings"_s, u"starting"_s, u"versions"_s, u"desk"_s,
                            u"help"_s},
          widgets}},
    };
    return table;
}

struct Library
{
    QString prefix;
    QString room;
};

/// The libraries that one room alone may see, by the beginning of their header names.
const QList<Library> &libraries()
{
    static const QList<Library> table{
        {u"sqlite3"_s, u"storage"_s},
        {u"sodium"_s, u"sealing"_s},
        {u"libical/"_s, u"exchange"_s},
        {u"archive"_s, u"exchange"_s},
        {u"git2"_s, u"git"_s},
        {u"yaml-cpp/"_s, u"exchange"_s},
        {u"ical.h"_s, u"exchange"_s},
        {u"boost/"_s, u"analysis"_s},
        {u"Eigen/"_s, u"analysis"_s},
        {u"unsupported/"_s, u"analysis"_s},
        {u"qt6keychain/"_s, u"locking"_s},
        {u"hunspell/"_s, u"widgets"_s},
        {u"qrencode.h"_s, u"widgets"_s},
    };
    return table;
}

} // namespace

IncludeRules::IncludeRules(const QString &qtHeaders)
{
    const QDir top(qtHeaders);
    for (const QString &module : top.entryList({u"Qt*"_s}, QDir::Dirs)) {
        for (const QString &header : QDir(top.filePath(module)).entryList(QDir::Files)) {
            m_modules[header].insert(module);
        }
    }
}

QString IncludeRules::roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() < 2 || (parts.first() != u"lib" && parts.first() != u"app")) {
        return {};
    }
    return parts.size() == 2 ? parts.first() : parts.at(1);
}

bool IncludeRules::isKnownRoom(const QString &room)
{
    return rooms().contains(room);
}

QString IncludeRules::headerOf(const QString &line)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"_s);
    return include.match(line).captured(1);
}

QString IncludeRules::objection(const QString &room, const QString &line) const
{
    const QString header = headerOf(line);
    if (header.isEmpty()) {
        return {};
    }
    for (const QString &reason :
         {objectionToOurs(room, header), objectionToQt(room, header), objectionToLibrary(room, header)}) {
        if (!reason.isEmpty()) {
            return reason;
        }
    }
    return {};
}

QString IncludeRules::objectionToOurs(const QString &room, const QString &header) const
{
    if (header.contains(u"../"_s)) {
        return u"%1 may not climb out of its folder with %2"_s.arg(room, header);
    }
    const QString other = header.contains(u'/') ? header.section(u'/', 0, 0) : room;
    const bool ours = isKnownRoom(other);
    return ours && other != room && !rooms().value(room).rooms.contains(other)
               ? u"%1 may not look into the room %2"_s.arg(room, other)
               : QString();
}

QString IncludeRules::objectionToQt(const QString &room, const QString &header) const
{
    if (room == u"domain" && header.section(u'/', -1).toLower().remove(u".h"_s) == u"qobject") {
        return u"domain may not include QObject: it holds values and rules"_s;
    }
    const QSet<QString> modules = qtModulesOf(header);
    const QStringList allowed = rooms().value(room).qt + QStringList{u"QtCore"_s};
    for (const QString &module : allowed) {
        if (modules.contains(module)) {
            return {};
        }
    }
    return modules.isEmpty() ? QString()
                             : u"%1 may not include %2 of %3"_s.arg(room, header, modules.values().first());
}

QString IncludeRules::objectionToLibrary(const QString &room, const QString &header) const
{
    for (const Library &library : libraries()) {
        if (header.startsWith(library.prefix) && room != library.room) {
            return u"%1 may not include %2: only %3 does"_s.arg(room, header, library.room);
        }
    }
    return {};
}

QSet<QString> IncludeRules::qtModulesOf(const QString &header) const
{
    if (header.startsWith(u"Qt"_s) && header.contains(u'/')) {
        return {header.section(u'/', 0, 0)};
    }
    return m_modules.value(header);
}
