// SPDX-License-Identifier: GPL-3.0-or-later
#include "mergedcopies.h"

#include "settings/settings.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

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

bool wasMerged(const Settings &settings, const QString &path)
{
    return settings.value(Setting::MergedCopies).toStringList().contains(noteFor(path));
}

void rememberMerged(Settings &settings, const QString &path)
{
    QStringList notes = settings.value(Setting::MergedCopies).toStringList();
    notes.append(noteFor(path));
    settings.setValue(Setting::MergedCopies, notes.last(qMin(notes.size(), MostNotes)));
}

} // namespace tryboth
