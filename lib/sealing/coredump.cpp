// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/coredump.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace tryboth {

void leaveNoCoreDump()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(Q_OS_LINUX) && defined(NDEBUG)
    // A handler such as systemd-coredump gets the memory through a pipe, whatever the limit says.
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace tryboth
