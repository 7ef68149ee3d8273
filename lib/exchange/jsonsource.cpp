// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonsource.h"

#include "exchange/jsonfile.h"

namespace tryboth {

std::optional<QJsonDocument> jsonIn(const ImportFiles &files)
{
    if (files.files.size() != 1) {
        return std::nullopt;
    }
    const QByteArray head = files.files.first().head();
    if (!head.startsWith('{') && !head.startsWith('[')) {
        return std::nullopt;
    }
    const auto json = readJson(files.files.first().bytes);
    return json ? std::optional(*json) : std::nullopt;
}

} // namespace tryboth
