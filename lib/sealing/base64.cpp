// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/base64.h"

namespace tryboth {

namespace {

constexpr auto Unpadded = QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals;

}

QByteArray toBase64(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64(Unpadded);
}

std::optional<QByteArray> fromBase64(QByteArrayView text)
{
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromRawData(text.data(), text.size()),
                                                        Unpadded | QByteArray::AbortOnBase64DecodingErrors);
    // Encoding again refuses padding, stray bits and everything else that is not canonical.
    if (!decoded || toBase64(decoded.decoded) != text) {
        return std::nullopt;
    }
    return decoded.decoded;
}

} // namespace tryboth
