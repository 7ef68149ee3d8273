// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonObject>
#include <QLocale>
#include <QStringList>

namespace tryboth {

/// The folders that hold the shipped texts in one language: English, over it the language ("pt"), over that
/// the language as a country writes it ("pt-BR"). A folder may lack any file, and a file any text.
class ContentFolders
{
public:
    static constexpr QLatin1StringView Shipped{":/content/"};

    /// `root` holds one folder a language, and ends in a slash.
    explicit ContentFolders(const QLocale &locale, const QString &root = Shipped);

    /// The file `name`, such as "prompts.json", as English has it, each text in the language nearest to the
    /// reader that has it. Fails when the English file is missing, or one of the files is no JSON object.
    Result<QJsonObject> read(const QString &name) const;

private:
    QString m_english;
    QStringList m_over; ///< the widest first
};

} // namespace tryboth
