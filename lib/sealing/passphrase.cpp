// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/passphrase.h"

#include <QStringEncoder>

#include <utility>

namespace tryboth {

namespace {

void wipeText(QString &text)
{
    if (text.isDetached()) {
        wipe({reinterpret_cast<unsigned char *>(text.data()), static_cast<std::size_t>(text.size()) * 2});
    }
    text.clear();
}

} // namespace

Passphrase::Passphrase(QString &&typed)
{
    QString owned = std::exchange(typed, QString());
    QString normal = owned.normalized(QString::NormalizationForm_C);

    // Encoded straight into guarded memory: QString::toUtf8() would leave one more copy on the heap.
    QStringEncoder encoder(QStringEncoder::Utf8);
    SecureBytes buffer(static_cast<std::size_t>(encoder.requiredSpace(normal.size())));
    char *begin = reinterpret_cast<char *>(buffer.bytes().data());
    const char *end = begin ? encoder.appendToBuffer(begin, normal) : begin;
    m_utf8 = SecureBytes::copyOf(buffer.view().first(static_cast<std::size_t>(end - begin)));

    // An already normal text shares its buffer: let go of one holder, then the other one can be overwritten.
    if (normal.constData() == owned.constData()) {
        normal.clear();
    } else {
        wipeText(normal);
    }
    wipeText(owned);
}

} // namespace tryboth
