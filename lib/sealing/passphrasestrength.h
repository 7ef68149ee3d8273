// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/passphrase.h"

namespace tryboth {

/// From this length on we do not advise against a passphrase for being short.
inline constexpr int AdvisedPassphraseLength = 12;

enum class PassphraseLevel { TooShort, Weak, Fair, Strong };

struct PassphraseStrength
{
    int characters = 0;
    double bits = 0; ///< an estimate of log2 of the guesses, cautious and never exact
    PassphraseLevel level = PassphraseLevel::TooShort;
};

/// For a meter. A character counts 2 bits in lower case or as a space, 3 as upper case or digit, 4 otherwise
/// (near the 2 bits a character that NIST SP 800-63-1 appendix A gives for text that people choose); one that
/// repeats its neighbour or follows it in the alphabet counts half a bit, and of a text that repeats itself
/// only the first round counts. Weak is below 30 bits, Strong from 45: at 0.4 s a guess and 10,000 machines
/// 2^45 guesses take 40 years. It knows no dictionary: a famous sentence looks strong to it.
PassphraseStrength strengthOf(const Passphrase &passphrase);

} // namespace tryboth
