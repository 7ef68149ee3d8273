// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergedcopies.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <QSettings>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

const QString MergedKey = u"merge/copies"_s;
constexpr qsizetype MostNotes = 100;

QString noteFor(const QString &path)
{
    const QFileInfo file(path);
    const QString facts = u"%1|%2|%3"_s.arg(file.absoluteFilePath())
                              .arg(file.size())
                              .arg(file.lastModified().toMSecsSinceEpoch());
    return QString::fromLatin1(QCryptographicHash::hash(facts.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

bool wasMerged(const QString &path)
{
    return QSettings().value(MergedKey).toStringList().contains(noteFor(path));
}

void rememberMerged(const QString &path)
{
    QStringList notes = QSettings().value(MergedKey).toStringList();
    notes.append(noteFor(path));
    QSettings().setValue(MergedKey, notes.last(qMin(notes.size(), MostNotes)));
}

} // namespace tryboth
