// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filekind.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct FileKindText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::FileKind)
};

} // namespace

QString migrationsOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Desk:
        return u":/migrations/desk"_s;
    case FileKind::Journal:
        break;
    }
    return u":/migrations"_s;
}

QString otherKindSentence(const QString &name, FileKind is)
{
    switch (is) {
    case FileKind::Desk:
        return FileKindText::tr("“%1” is a coach’s desk, not a journal. Nothing was changed. Open it as a "
                                "desk, or choose a journal.")
            .arg(name);
    case FileKind::Journal:
        break;
    }
    return FileKindText::tr("“%1” is a journal, not a coach’s desk. Nothing was changed. Open it as a "
                            "journal, or choose a desk.")
        .arg(name);
}

} // namespace tryboth
