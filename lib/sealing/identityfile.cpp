// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/identityfile.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

SecureBytes identityFileText(const Identity &identity, const QDateTime &created)
{
    const QByteArray comments = "# created: " + created.toUTC().toString(Qt::ISODate).toLatin1() +
                                "\n# public key: " + identity.recipient().toText() + '\n';
    const SecureBytes secret = identity.toText();
    SecureBytes text(static_cast<std::size_t>(comments.size()) + secret.size() + 1);
    const auto end = std::ranges::copy(bytesOf(comments), text.bytes().begin()).out;
    *std::ranges::copy(secret.view(), end).out = '\n';
    return text;
}

SealingResult<std::vector<Identity>> identitiesOf(QByteArrayView text)
{
    std::vector<Identity> identities;
    while (!text.isEmpty()) {
        const qsizetype found = text.indexOf('\n');
        const qsizetype length = found < 0 ? text.size() : found;
        const QByteArrayView line = text.first(length).trimmed();
        text = text.sliced(std::min(length + 1, text.size()));
        if (line.isEmpty() || line.front() == '#') {
            continue;
        }
        auto identity = Identity::fromText(line);
        if (!identity) {
            return tl::unexpected(identity.error());
        }
        identities.push_back(std::move(*identity));
    }
    if (identities.empty()) {
        return sealingFailure(SealingProblem::NotAKey, u"no identity in the file"_s);
    }
    return identities;
}

} // namespace tryboth
