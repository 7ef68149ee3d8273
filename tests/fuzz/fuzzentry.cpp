// SPDX-License-Identifier: GPL-3.0-or-later
// The long form: one program per target for libFuzzer (scripts/fuzz). TRYBOTH_FUZZ_TARGET names the target.
#include "fuzztarget.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

using namespace tryboth::fuzz;

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);

namespace {

const FuzzTarget &theTarget()
{
    static const FuzzTarget target = [] {
        for (const FuzzTarget &each : allTargets()) {
            if (each.name == QStringLiteral(TRYBOTH_FUZZ_TARGET))
                return each;
        }
        broken("the target exists");
    }();
    return target;
}

QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    theTarget().eat(bytesOf(data, size));
    return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned int seed)
{
    constexpr unsigned int EveryNth = 4;
    if (!theTarget().reshape || seed % EveryNth != 0)
        return LLVMFuzzerMutate(data, size, most);
    const QByteArray shaped = theTarget().reshape(bytesOf(data, size), seed);
    const size_t kept = std::min(most, static_cast<size_t>(shaped.size()));
    std::memcpy(data, shaped.constData(), kept);
    return kept;
}
