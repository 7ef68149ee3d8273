// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/handover.h"

#include "outside/handoverguest.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int HashLetters = 16;
constexpr int AnswerSeconds = 3;

/// Nothing where `path` is longer than the kernel takes.
std::optional<sockaddr_un> addressOf(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (name.isEmpty() || name.size() >= static_cast<qsizetype>(sizeof address.sun_path)) {
        return std::nullopt;
    }
    std::memcpy(address.sun_path, name.constData(), static_cast<size_t>(name.size()));
    return address;
}

int makeSocket()
{
    const int made = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (made != -1) {
        ::fcntl(made, F_SETFD, FD_CLOEXEC);
    }
    return made;
}

/// Whether `folder` is there, ours, and closed to others.
bool isPrivateFolder(const QString &folder)
{
    struct stat found = {};
    return ::lstat(QFile::encodeName(folder).constData(), &found) == 0 && S_ISDIR(found.st_mode) &&
           found.st_uid == ::geteuid() && (found.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

bool isSameUser(int connection)
{
#ifdef Q_OS_LINUX
    ucred caller = {};
    socklen_t size = sizeof caller;
    return ::getsockopt(connection, SOL_SOCKET, SO_PEERCRED, &caller, &size) == 0 &&
           caller.uid == ::geteuid();
#else
    uid_t user = 0;
    gid_t group = 0;
    return ::getpeereid(connection, &user, &group) == 0 && user == ::geteuid();
#endif
}

bool sendAll(int connection, const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count = ::send(connection, bytes.constData() + sent,
                                     static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0) {
            return false;
        }
        sent += count;
    }
    return true;
}

bool hearsYes(int connection)
{
    std::array<char, 3> answer{};
    return ::recv(connection, answer.data(), answer.size(), MSG_WAITALL) == ssize_t(answer.size()) &&
           QByteArrayView(answer.data(), answer.size()) == "ok\n";
}

/// Sending and waiting for an answer give up after some seconds.
void setPatience(int connection)
{
    const timeval limit{AnswerSeconds, 0};
    ::setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    ::setsockopt(connection, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
}

} // namespace

Handover::Handover(QObject *parent)
    : QObject(parent)
{
}

Handover::~Handover()
{
    stop();
}

/// Another display is another desk to sit at, and other settings (a portable folder) are another program.
QString Handover::usualSocket(const QString &folder, const QString &settingsFile)
{
    const QByteArray world = settingsFile.toUtf8() + '\n' + qgetenv("WAYLAND_DISPLAY") + '\n' +
                             qgetenv("DISPLAY") + '\n' + qgetenv("QT_QPA_PLATFORM");
    const QByteArray hash = QCryptographicHash::hash(world, QCryptographicHash::Sha256).toHex();
    return folder + u"/hand-over-"_s + QString::fromLatin1(hash.left(HashLetters));
}

bool Handover::pass(const QString &socket, const HandoverRequest &request)
{
    const auto address = addressOf(socket);
    if (!address || !isPrivateFolder(QFileInfo(socket).path())) {
        return false;
    }
    const int connection = makeSocket();
    if (connection == -1) {
        return false;
    }
    setPatience(connection);
    const bool taken = ::connect(connection, reinterpret_cast<const sockaddr *>(&*address),
                                 sizeof *address) == 0 &&
                       isSameUser(connection) && sendAll(connection, request.toBytes()) &&
                       hearsYes(connection);
    ::close(connection);
    return taken;
}

bool Handover::listen(const QString &socket)
{
    stop();
    if (!prepare(socket) || !bindTo(socket)) {
        stop();
        return false;
    }
    m_socket = socket;
    m_arrivals = new QSocketNotifier(m_listening, QSocketNotifier::Read, this);
    connect(m_arrivals, &QSocketNotifier::activated, this, &Handover::welcome);
    return true;
}

/// Makes the folder and takes the lock of who listens: who has it may take away what a crash left.
bool Handover::prepare(const QString &socket)
{
    const QString folder = QFileInfo(socket).path();
    ::mkdir(QFile::encodeName(folder).constData(), S_IRWXU); // a parent that is missing is not ours to make
    if (!isPrivateFolder(folder)) {
        return false;
    }
    m_lock = ::open(QFile::encodeName(socket + u".lock"_s).constData(),
                    O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    return m_lock != -1 && ::flock(m_lock, LOCK_EX | LOCK_NB) == 0;
}

bool Handover::bindTo(const QString &socket)
{
    const auto address = addressOf(socket);
    if (!address) {
        return false;
    }
    ::unlink(address->sun_path);
    m_listening = makeSocket();
    if (m_listening == -1) {
        return false;
    }
    ::fcntl(m_listening, F_SETFL, O_NONBLOCK);
    return ::bind(m_listening, reinterpret_cast<const sockaddr *>(&*address), sizeof *address) == 0 &&
           ::chmod(address->sun_path, S_IRUSR | S_IWUSR) == 0 && ::listen(m_listening, MaxGuests) == 0;
}

void Handover::welcome()
{
    const int connection = ::accept(m_listening, nullptr, nullptr);
    if (connection == -1) {
        return;
    }
    if (m_guests.size() >= MaxGuests || !isSameUser(connection)) {
        ::close(connection);
        return;
    }
    ::fcntl(connection, F_SETFD, FD_CLOEXEC);
    ::fcntl(connection, F_SETFL, O_NONBLOCK);
    auto &guest = m_guests.emplace_back(std::make_unique<HandoverGuest>(connection, PatienceMs));
    connect(guest.get(), &HandoverGuest::asked, this, &Handover::requested);
    connect(
        guest.get(), &HandoverGuest::left, this, [this, gone = guest.get()] { sendOff(gone); },
        Qt::QueuedConnection); // it is the one that tells
}

void Handover::sendOff(HandoverGuest *guest)
{
    std::erase_if(m_guests, [guest](const auto &one) { return one.get() == guest; });
}

void Handover::stop()
{
    m_guests.clear();
    delete m_arrivals;
    m_arrivals = nullptr;
    if (m_listening != -1) {
        ::close(m_listening);
        m_listening = -1;
    }
    if (!m_socket.isEmpty()) {
        ::unlink(QFile::encodeName(m_socket).constData());
        m_socket.clear();
    }
    if (m_lock != -1) {
        ::close(m_lock); // the file stays: removing it would let two programs hold two locks
        m_lock = -1;
    }
}

} // namespace tryboth
