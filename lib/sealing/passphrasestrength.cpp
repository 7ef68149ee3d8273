// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/passphrasestrength.h"

#include <algorithm>
#include <cstdlib>

namespace tryboth {

namespace {

constexpr double FairBits = 30;
constexpr double StrongBits = 45;

bool isContinuation(unsigned char byte)
{
    return (byte & 0xc0U) == 0x80U;
}

double bitsOf(unsigned char c)
{
    if ((c >= 'a' && c <= 'z') || c == ' ') {
        return 2;
    }
    const bool isUpperOrDigit = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return isUpperOrDigit ? 3 : 4;
}

/// The length after which the text starts over, to its end; the whole length for most.
std::size_t periodOf(ByteView text)
{
    for (std::size_t period = 1; period < text.size(); ++period) {
        if (std::equal(text.begin() + static_cast<std::ptrdiff_t>(period), text.end(), text.begin())) {
            return period;
        }
    }
    return text.size();
}

} // namespace

PassphraseStrength strengthOf(const Passphrase &passphrase)
{
    constexpr double RepeatedBits = 0.5;
    const ByteView text = passphrase.utf8();
    PassphraseStrength strength;
    strength.characters = static_cast<int>(
        std::ranges::count_if(text, [](unsigned char byte) { return !isContinuation(byte); }));
    int before = -2;
    for (const unsigned char byte : text.first(periodOf(text))) {
        if (!isContinuation(byte)) {
            strength.bits += std::abs(byte - before) <= 1 ? RepeatedBits : bitsOf(byte);
        }
        before = byte;
    }
    if (strength.characters < AdvisedPassphraseLength) {
        strength.level = PassphraseLevel::TooShort;
    } else if (strength.bits < FairBits) {
        strength.level = PassphraseLevel::Weak;
    } else {
        strength.level = strength.bits < StrongBits ? PassphraseLevel::Fair : PassphraseLevel::Strong;
    }
    return strength;
}

} // namespace tryboth
