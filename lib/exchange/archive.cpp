// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive.h"

#include "exchange/importchecks.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <memory>

#include <archive.h>
#include <archive_entry.h>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ArchiveText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Archive)
};

constexpr size_t BlockBytes = 64 * 1024;
constexpr qsizetype SniffedBytes = 512;
constexpr qint64 FreeBytes = 1024 * 1024; ///< so much may come out of anything: short texts pack very well
constexpr qsizetype TarMarkAt = 257;

struct CloseArchive
{
    void operator()(archive *a) const { archive_read_free(a); }
};
using Handle = std::unique_ptr<archive, CloseArchive>;

Handle newReader()
{
    Handle handle(archive_read_new());
    archive_read_support_format_zip(handle.get());
    archive_read_support_format_tar(handle.get());
    archive_read_support_filter_gzip(handle.get());
    archive_read_support_filter_bzip2(handle.get());
    archive_read_support_filter_xz(handle.get());
    return handle;
}

Error damaged()
{
    return {
        ArchiveText::tr("The archive is damaged or encrypted, so its files cannot be unpacked. Nothing was "
                        "imported. Export it again, or unpack it and open the folder."),
        u"archive unreadable"_s};
}

bool climbsOut(const QString &path)
{
    const bool absolute = path.startsWith(u'/') || path.contains(u'\\') ||
                          (path.size() > 1 && path[1] == u':');
    return absolute || path.split(u'/').contains(".."_L1);
}

/// Unpacks one archive, counting what comes out of it.
class Unpacking
{
public:
    Unpacking(Handle handle, qint64 packed, const ImportLimits &limits)
        : m_handle(std::move(handle))
        , m_limits(limits)
        , m_most(qMin(limits.bytes, qMax(FreeBytes, packed * limits.ratio)))
    {
    }

    Result<ImportFiles> run(const QString &name)
    {
        m_files.name = name;
        archive_entry *entry = nullptr;
        int status = ARCHIVE_OK;
        for (int seen = 0; (status = archive_read_next_header(m_handle.get(), &entry)) == ARCHIVE_OK ||
                           status == ARCHIVE_WARN;) {
            if (++seen > m_limits.files) {
                return tl::unexpected(tooManyFiles(m_limits.files));
            }
            if (const auto taken = take(entry); !taken) {
                return tl::unexpected(taken.error());
            }
        }
        if (status != ARCHIVE_EOF) {
            return tl::unexpected(damaged());
        }
        return m_files;
    }

private:
    Result<void> take(archive_entry *entry)
    {
        const char *utf8 = archive_entry_pathname_utf8(entry);
        const char *name = utf8 ? utf8 : archive_entry_pathname(entry);
        QString path = QString::fromUtf8(name);
        while (path.startsWith("./"_L1)) {
            path = path.mid(2);
        }
        if (climbsOut(path)) {
            return failure(
                ArchiveText::tr("The archive wants to put files outside of its own folder (“%1”), which "
                                "no honest export does. Nothing was imported.")
                    .arg(path.left(80)),
                u"archive path"_s);
        }
        if (archive_entry_filetype(entry) != AE_IFREG) {
            return {};
        }
        if (archive_entry_is_encrypted(entry)) {
            return tl::unexpected(damaged());
        }
        return data().map([&](const std::optional<QByteArray> &bytes) {
            if (bytes) {
                m_files.files.append({path, *bytes});
            } else {
                ++m_files.attachments;
            }
        });
    }

    /// The text of the entry that was just read; nothing where it is no text.
    Result<std::optional<QByteArray>> data()
    {
        QByteArray bytes;
        QByteArray block(BlockBytes, Qt::Uninitialized);
        while (true) {
            const la_ssize_t read = archive_read_data(m_handle.get(), block.data(), BlockBytes);
            if (read < 0) {
                return tl::unexpected(damaged());
            }
            if (read == 0) {
                return bytes;
            }
            m_unpacked += read;
            if (m_unpacked > m_most) {
                return failure(
                    ArchiveText::tr("The archive unpacks to more than %1 MB of text, more than can be read "
                                    "at once. Nothing was imported. Export a shorter period and try again.")
                        .arg(m_most / FreeBytes),
                    u"archive too large"_s);
            }
            bytes.append(block.constData(), read);
            if (bytes.size() == read && !looksLikeText(bytes)) {
                archive_read_data_skip(m_handle.get());
                m_unpacked -= read; // attachments are passed by, not unpacked
                return std::optional<QByteArray>();
            }
        }
    }

    Handle m_handle;
    const ImportLimits &m_limits;
    qint64 m_most;
    qint64 m_unpacked = 0;
    ImportFiles m_files;
};

} // namespace

bool isArchive(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06") || bytes.startsWith("\x1F\x8B") ||
           bytes.startsWith("BZh") ||
           bytes.startsWith("\xFD"
                            "7zXZ") ||
           bytes.mid(TarMarkAt, 5) == "ustar";
}

bool looksLikeText(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(SniffedBytes);
    const bool utf16 = head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF");
    return utf16 || head.startsWith("bplist") || !head.contains('\0');
}

Result<ImportFiles> unpackFile(const QString &path, const ImportLimits &limits)
{
    Handle handle = newReader();
    if (archive_read_open_filename(handle.get(), QFile::encodeName(path).constData(), BlockBytes) !=
        ARCHIVE_OK) {
        return tl::unexpected(damaged());
    }
    const QFileInfo info(path);
    return Unpacking(std::move(handle), info.size(), limits).run(info.fileName());
}

Result<ImportFiles> unpackBytes(const QByteArray &bytes, const ImportLimits &limits)
{
    Handle handle = newReader();
    if (archive_read_open_memory(handle.get(), bytes.constData(), static_cast<size_t>(bytes.size())) !=
        ARCHIVE_OK) {
        return tl::unexpected(damaged());
    }
    return Unpacking(std::move(handle), bytes.size(), limits).run({});
}

} // namespace tryboth
