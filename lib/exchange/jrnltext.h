// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importpreview.h"
#include "exchange/strptime.h"
#include "exchange/writtenzone.h"

#include <QList>
#include <QString>

#include <utility>

namespace tryboth {

/// One entry of a jrnl text, or what stands before the first one.
struct JrnlEntry
{
    std::optional<WrittenTime> when; ///< nothing for what stands before the first header
    QString text;
    int line = 1;
    std::optional<WrittenZone> zone = {}; ///< where the header says it
    QList<std::pair<int, QString>> doubtful =
        {}; ///< line and words of headers with a date that nobody can read
};

/// Cuts a text at the headers of jrnl. A file whose first header has no brackets is one of jrnl 1.x, where
/// brackets are text; in all others dates without brackets are.
class JrnlText
{
public:
    explicit JrnlText(const ImportOptions &options);

    /// What stands before the first header, which may be empty, and the entries. Stops after one more than
    /// `most` entries, so that whoever asked sees that there are too many.
    QList<JrnlEntry> entries(const QString &text, int most) const;

private:
    /// When an entry begins that `line` is the header of, and where its clock stood.
    struct Header
    {
        WrittenTime when;
        std::optional<WrittenZone> zone;
    };
    std::optional<Header> header(QStringView line, bool bracketed) const;
    std::optional<Header> bare(QStringView line) const;

    QStringList m_formats;
};

} // namespace tryboth
