// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonsource.h"

#include "exchange/jsonfile.h"

namespace tryboth {

std::optional<QJsonDocument> jsonIn(const ImportFiles &files)
{
    if (files.files.size() != 1) {
        return std::nullopt;
    }
    const SourceFile &file = files.files.first();
    const QByteArray head = file.head();
    if (!head.startsWith('{') && !head.startsWith('[')) {
        return std::nullopt;
    }
    return file.json() ? std::optional(*file.json()) : std::nullopt;
}

Result<QJsonDocument> onlyJson(const ImportFiles &files)
{
    return files.files.isEmpty() ? readJson({}) : files.files.first().json();
}

} // namespace tryboth
