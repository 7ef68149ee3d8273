// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importchecks.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Import)
};
constexpr qint64 Megabyte = 1024 * 1024;
} // namespace

Result<void> checkSize(qint64 bytes, const ImportLimits &limits)
{
    if (bytes <= limits.bytes) {
        return {};
    }
    return failure(
        ImportText::tr("The file holds %1 MB, more than the %2 MB that can be read at once. Nothing was "
                       "imported. Export a shorter period and try again.")
            .arg((bytes + Megabyte - 1) / Megabyte)
            .arg(limits.bytes / Megabyte),
        u"file too large"_s);
}

Error stoppedByReader()
{
    return {ImportText::tr("Reading was stopped. Nothing was imported. Open the file again to start over."),
            u"cancelled"_s};
}

Error tooManyEntries(int limit)
{
    return {ImportText::tr(
                "The file holds more than %1 entries. Nothing was imported. Export a shorter period and "
                "try again.")
                .arg(limit),
            u"too many entries"_s};
}

Error tooManyFiles(int limit)
{
    return {
        ImportText::tr("There are more than %1 files in it. Nothing was imported. Choose the folder of one "
                       "journal and try again.")
            .arg(limit),
        u"too many files"_s};
}

} // namespace tryboth
