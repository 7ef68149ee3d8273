// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/shareversion.h"

#include "exchange/replyjson.h"
#include "exchange/sharejson.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct VersionText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ShareVersion)
};

QString sentenceFor(const QString &format)
{
    if (format == ShareFormat) {
        return VersionText::tr("This file is a share, not a reply. Nothing was changed. Open it on a coach's "
                               "desk.");
    }
    if (format == ReplyFormat) {
        return VersionText::tr("This file is a reply, not a share. Nothing was changed. Open it in the "
                               "journal that shared.");
    }
    return VersionText::tr("This file holds neither a share nor a reply of Tryboth. Nothing was changed. "
                           "Choose another file.");
}

} // namespace

Result<void> checkShareVersion(const QJsonObject &members, QLatin1StringView format, int newest)
{
    const QString written = members[u"format"_s].toString();
    const int version = members[u"version"_s].toInt();
    if (written != format || version < 1) {
        return failure(written == format ? sentenceFor({}) : sentenceFor(written), u"share format"_s);
    }
    if (version > newest) {
        return failure(VersionText::tr("This file was written by a newer Tryboth (version %1; this one reads "
                                       "up to %2). Nothing was changed. Install the newest version and open "
                                       "the file again.")
                           .arg(version)
                           .arg(newest),
                       u"share version"_s);
    }
    return {};
}

} // namespace tryboth
