// SPDX-License-Identifier: GPL-3.0-or-later
#include "largeblocks.h"

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace tryboth {

void giveLargeBlocksBack()
{
#ifdef __GLIBC__
    // By itself the bound grows with the largest block that was ever freed: 22 MB stayed with the program for
    // a journal of 4 MB. Once it is set, the other two no longer follow it, so they are set as well.
    constexpr int Megabyte = 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, Megabyte);
    mallopt(M_TRIM_THRESHOLD, 2 * Megabyte);
    mallopt(M_TOP_PAD, Megabyte / 2);
#endif
}

} // namespace tryboth
