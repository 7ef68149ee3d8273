// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importpreview.h"
#include "exchange/strptime.h"

#include <QList>
#include <QString>

namespace tryboth {

/// One entry of a jrnl text, or what stands before the first one.
struct JrnlEntry
{
    std::optional<WrittenTime> when; ///< nothing for what stands before the first header
    QString text;
    int line = 1;
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
    std::optional<WrittenTime> header(QStringView line, bool bracketed) const;
    std::optional<WrittenTime> bare(QStringView line) const;

    QStringList m_formats;
};

} // namespace tryboth
