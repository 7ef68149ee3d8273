// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <QStringDecoder>

#include <cerrno>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace tryboth::cli {

namespace {

constexpr std::size_t MaxLine = 4096;
constexpr unsigned char ControlC = 3;

/// The terminal of this process, open and not showing what is typed, until this goes.
class QuietTerminal
{
public:
    QuietTerminal()
        : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (m_descriptor < 0 || tcgetattr(m_descriptor, &m_before) != 0) {
            return;
        }
        termios quiet = m_before;
        // Without signals Ctrl+C is a character: a handler would have to put the echo back.
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
        quiet.c_cc[VEOL] = ControlC; // and ends the line, or nothing would be read before Return
        m_quiet = tcsetattr(m_descriptor, TCSAFLUSH, &quiet) == 0;
    }

    ~QuietTerminal()
    {
        if (m_quiet) {
            tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
            say("\n");
        }
        if (m_descriptor >= 0) {
            ::close(m_descriptor);
        }
    }
    Q_DISABLE_COPY_MOVE(QuietTerminal)

    bool isQuiet() const { return m_quiet; }
    int descriptor() const { return m_descriptor; }
    void say(const QByteArray &text) const
    {
        // What cannot be shown can still be answered.
        static_cast<void>(::write(m_descriptor, text.constData(), static_cast<size_t>(text.size())) + 0);
    }

private:
    int m_descriptor = -1;
    termios m_before{};
    bool m_quiet = false;
};

/// Reads up to the end of the line; false when nothing came, or too much.
bool readLine(int descriptor, SecureBytes &line, std::size_t &length)
{
    for (bool any = false;; any = true) {
        unsigned char byte = 0;
        const auto got = ::read(descriptor, &byte, 1);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0 || byte == ControlC) {
            return false;
        }
        if (got == 0 || byte == '\n') {
            return any || got > 0;
        }
        if (length == line.size()) {
            return false;
        }
        line.bytes()[length++] = byte;
    }
}

} // namespace

std::optional<Passphrase> passphraseLine(int descriptor)
{
    SecureBytes line(MaxLine);
    std::size_t length = 0;
    if (!readLine(descriptor, line, length)) {
        return std::nullopt;
    }
    if (length > 0 && line.view()[length - 1] == '\r') {
        --length;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString typed = decoder(line.text().first(static_cast<qsizetype>(length)));
    return decoder.hasError() ? std::nullopt : std::optional<Passphrase>(std::move(typed));
}

std::optional<Passphrase> askOnTerminal(const QString &question)
{
    const QuietTerminal terminal;
    if (!terminal.isQuiet()) {
        return std::nullopt;
    }
    terminal.say(question.toUtf8() + ' ');
    return passphraseLine(terminal.descriptor());
}

} // namespace tryboth::cli
