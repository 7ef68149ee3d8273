// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/modes.h"

#include <QFile>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tryboth {

namespace {

constexpr mode_t privateFile = S_IRUSR | S_IWUSR;
constexpr mode_t privateFolder = S_IRWXU;

/// How a file system says that it does not know what a mode is.
bool isUnknownCall(int code)
{
    return code == ENOSYS || code == ENOTSUP || code == EOPNOTSUPP;
}

} // namespace

bool keepsNoModes(const QString &folder)
{
    // By this name, were it ever left behind, the next backup clears it away.
    QByteArray name = QFile::encodeName(folder) + "/.tryboth-XXXXXX";
    const int file = ::mkostemp(name.data(), O_CLOEXEC);
    if (file == -1)
        return false;
    struct stat made = {};
    bool without = false;
    if (::fstat(file, &made) == 0) {
        without = made.st_uid != ::geteuid();
        if (!without && ::fchmod(file, privateFile) == -1)
            without = errno == EPERM || isUnknownCall(errno); // of our own file: nowhere else is that refused
    }
    ::close(file);
    ::unlink(name.constData());
    return without;
}

CallResult<void> makeFolderPrivate(const QString &folder)
{
    if (::chmod(QFile::encodeName(folder).constData(), privateFolder) == 0)
        return {};
    const int code = errno;
    if (isUnknownCall(code) || (code == EPERM && keepsNoModes(folder)))
        return {};
    return tl::unexpected<CallFailure>(CallFailure{"chmod", code});
}

} // namespace tryboth
