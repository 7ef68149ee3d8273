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

Result<void> checkSize(qint64 bytes, const ImportLimits &limits, const QString &name)
{
    if (bytes <= limits.bytes) {
        return {};
    }
    const QString holds = QString::number((bytes + Megabyte - 1) / Megabyte);
    const QString most = QString::number(limits.bytes / Megabyte);
    return failure(
        name.isEmpty()
            ? ImportText::tr("The file is larger than can be read at once: it holds %1 MB, and at "
                             "most %2 MB are read. Nothing was imported. Export a shorter period "
                             "and try again.")
                  .arg(holds, most)
            : ImportText::tr("“%1” is larger than can be read at once: it holds %2 MB, and at most "
                             "%3 MB are read. Nothing was imported. Export a shorter period and "
                             "try again.")
                  .arg(name, holds, most),
        u"file too large"_s);
}

Result<void> checkLines(const ImportFiles &files, const ImportLimits &limits)
{
    qint64 lines = 0;
    for (const SourceFile &file : files.files) {
        lines += qMax(file.bytes.count('\n'), file.bytes.count('\r'));
    }
    if (lines <= limits.lines) {
        return {};
    }
    return failure(ImportText::tr("The file has more than %1 million lines, more than can be read at once. "
                                  "Nothing was imported. Export a shorter period and try again.")
                       .arg(limits.lines / 1'000'000),
                   u"too many lines"_s);
}

Result<void> checkText(const ImportPreview &preview, const ImportLimits &limits)
{
    qint64 letters = 0;
    for (const CheckIn &entry : preview.found) {
        letters += entry.title.size() + entry.note.size();
    }
    if (letters <= limits.text) {
        return {};
    }
    return tl::unexpected(tooMuchText(limits));
}

Error tooMuchText(const ImportLimits &limits)
{
    return {ImportText::tr("There is more text in the file than can be taken in at once: at most %1 million "
                           "letters. Nothing was imported. Export a shorter period and try again.")
                .arg(limits.text / 1'000'000),
            u"too much text"_s};
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
