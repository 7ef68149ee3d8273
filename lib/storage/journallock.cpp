// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journallock.h"

#include "storage/filefailure.h"
#include "storage/modes.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t privateFile = S_IRUSR | S_IWUSR;
constexpr mode_t privateFolder = S_IRWXU;
constexpr int hashLetters = 32;
constexpr size_t holderBytes = 1024;

struct LockText
{
    Q_DECLARE_TR_FUNCTIONS(LockText)

public:
    static QString heldBy(const QString &name, const LockHolder &holder)
    {
        return tr("“%1” is already open in %2 (process %3 on %4). It is opened read-only here and nothing "
                  "was "
                  "changed. Close it there to write here.")
            .arg(name, holder.application, QString::number(holder.processId), holder.host);
    }
    static QString heldBySomebody()
    {
        return tr(
            "“%1” is already open in another window or program. It is opened read-only here and nothing was "
            "changed. Close it there to write here.");
    }
    static QString impossible()
    {
        return tr(
            "“%1” could not be protected against being written by two windows at once. It is opened "
            "read-only and nothing was changed. Check that the folder for temporary files can be written "
            "to.");
    }
};

/// The path that all ways to the same journal lead to, whether or not it exists yet.
QString canonicalPath(const QString &journal)
{
    const QFileInfo info(journal);
    if (const QString whole = info.canonicalFilePath(); !whole.isEmpty())
        return whole;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : folder + u'/' + info.fileName();
}

/// Whether `folder` is there and ours alone. Where all may write, somebody else may have made it first.
CallFailure preparePrivateFolder(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    if (::mkdir(name.constData(), privateFolder) == -1 && errno != EEXIST)
        return {"mkdir", errno};
    struct stat found = {};
    if (::lstat(name.constData(), &found) == -1)
        return {"stat", errno};
    // On a stick everything may belong to whoever mounted it: there it says nothing about who made it.
    if (!S_ISDIR(found.st_mode) || (found.st_uid != ::geteuid() && !keepsNoModes(folder)))
        return {"stat", EPERM};
    const auto made = makeFolderPrivate(folder);
    return made ? CallFailure{} : made.error();
}

QByteArray ownLines()
{
    return QByteArray::number(QCoreApplication::applicationPid()) + '\n' +
           QCoreApplication::applicationName().toUtf8() + '\n' + QSysInfo::machineHostName().toUtf8() + '\n';
}

std::optional<LockHolder> readHolder(int file)
{
    QByteArray lines(holderBytes, '\0');
    const ssize_t count = ::pread(file, lines.data(), holderBytes, 0);
    const QList<QByteArray> parts = lines.left(count > 0 ? count : 0).split('\n');
    constexpr qsizetype linesOfAHolder = 3;
    if (parts.size() <= linesOfAHolder) // The last line ends with a line feed too.
        return std::nullopt;
    return LockHolder{parts[0].toLongLong(), QString::fromUtf8(parts[1]), QString::fromUtf8(parts[2])};
}

} // namespace

JournalLock::JournalLock(const QString &journal, QString folder)
    : m_journalName(QFileInfo(journal).fileName())
    , m_folder(std::move(folder))
{
    const QByteArray path = QFile::encodeName(canonicalPath(journal));
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    m_fileName = QString::fromLatin1(hash.left(hashLetters)) + u".lock"_s;
}

JournalLock::~JournalLock()
{
    unlock();
}

tl::expected<void, LockRefusal> JournalLock::tryLock()
{
    if (isLocked())
        return {};
    const auto refused = [this](const CallFailure &failure) {
        return tl::unexpected<LockRefusal>(
            LockRefusal{{}, {LockText::impossible().arg(m_journalName), detailOf(failure)}});
    };
    if (const CallFailure failure = preparePrivateFolder(m_folder); failure.code != 0)
        return refused(failure);
    const QByteArray path = QFile::encodeName(m_folder + u'/' + m_fileName);
    const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, privateFile);
    if (file == -1)
        return refused({"open", errno});
    if (::flock(file, LOCK_EX | LOCK_NB) == -1) {
        const int code = errno;
        const auto holder = readHolder(file);
        ::close(file);
        if (code != EWOULDBLOCK)
            return refused({"flock", code});
        const QString sentence = holder ? LockText::heldBy(m_journalName, *holder)
                                        : LockText::heldBySomebody().arg(m_journalName);
        return tl::unexpected<LockRefusal>(LockRefusal{holder, {sentence, u"flock: held"_s}});
    }
    // Who we are is only for the other window's sentence; the lock holds without it.
    const QByteArray lines = ownLines();
    if (::ftruncate(file, 0) == -1 ||
        ::pwrite(file, lines.constData(), static_cast<size_t>(lines.size()), 0) == -1)
        errno = 0;
    m_file = file;
    return {};
}

void JournalLock::unlock()
{
    if (!isLocked())
        return;
    // The file stays: removing it would let two processes lock two files of the same name.
    if (::ftruncate(m_file, 0) == -1)
        errno = 0;
    ::close(m_file);
    m_file = -1;
}

bool JournalLock::isLocked() const
{
    return m_file != -1;
}

QString JournalLock::lockFolder()
{
    const QString user = QString::number(::geteuid());
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    // Each start in a Flatpak has a runtime folder of its own, where no other start would see the lock.
    // Within it this one is that of all starts.
    if (const QString flatpak = qEnvironmentVariable("FLATPAK_ID"); !flatpak.isEmpty()) {
        const QString shared = runtime + u"/app/"_s + flatpak;
        if (QFileInfo(shared).isWritable())
            return shared + u"/tryboth"_s;
    }
    if (!runtime.isEmpty() && QFileInfo(runtime).isWritable())
        return runtime + u"/tryboth"_s;
    const QString ofUser = u"/run/user/"_s + user;
    if (QFileInfo(ofUser).isWritable())
        return ofUser + u"/tryboth"_s;
    return QDir::tempPath() + u"/tryboth-"_s + user;
}

} // namespace tryboth
