// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keysinhead.h"

#include "sealing/argon2stanza.h"

#include <QFile>
#include <QFileInfo>

namespace tryboth {

std::optional<KeysThatOpen> keysInHead(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) { // a pipe would keep us waiting
        return std::nullopt;
    }
    const auto header = readHeader(file);
    if (!header) {
        return std::nullopt;
    }
    for (const Stanza &stanza : header->stanzas) {
        if (stanza.type != Argon2Type) {
            continue;
        }
        if (const auto read = Argon2Stanza::fromStanza(stanza)) {
            return KeysThatOpen{true, false, read->cost, read->recovery};
        }
    }
    return std::nullopt;
}

} // namespace tryboth
