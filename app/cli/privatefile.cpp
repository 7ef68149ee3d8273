// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/privatefile.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace tryboth::cli {

namespace {

struct PrivateFileText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::PrivateFile)
};

constexpr mode_t OnlyForMe = 0600;

QString reason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

} // namespace

PrivateFile::PrivateFile(QString path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
{
}

PrivateFile::~PrivateFile()
{
    ::close(m_descriptor);
}

Result<std::unique_ptr<PrivateFile>> PrivateFile::create(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, OnlyForMe);
    if (descriptor >= 0) {
        return std::unique_ptr<PrivateFile>(new PrivateFile(path, descriptor));
    }
    if (errno == EEXIST) {
        return failure(
            PrivateFileText::tr("“%1” exists already. Nothing was changed. Choose another name.").arg(path));
    }
    return failure(
        PrivateFileText::tr("“%1” cannot be written: %2. Nothing was changed. Choose another place.")
            .arg(path, reason()));
}

Result<void> PrivateFile::write(QByteArrayView text)
{
    while (!text.isEmpty()) {
        const auto written = ::write(m_descriptor, text.data(), static_cast<size_t>(text.size()));
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            break;
        }
        text = text.sliced(written);
    }
    if (!text.isEmpty() || ::fsync(m_descriptor) != 0) {
        const QString why = reason();
        remove();
        return failure(
            PrivateFileText::tr("The secret could not be written to “%1”: %2. It is lost and opens "
                                "nothing that is kept; make another one elsewhere.")
                .arg(m_path, why));
    }
    return {};
}

void PrivateFile::remove()
{
    ::unlink(QFile::encodeName(m_path).constData());
}

} // namespace tryboth::cli
