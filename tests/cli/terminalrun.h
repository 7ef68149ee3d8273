// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clihome.h"

#include <QByteArrayList>

#include <fcntl.h>
#include <poll.h>
#ifdef Q_OS_MACOS
#include <util.h>
#else
#include <pty.h>
#endif
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

namespace tryboth::test {

/// tryboth-cli at a terminal of its own, as somebody sits there.
class TerminalRun
{
public:
    /// What it answers goes to the terminal, or to a new file.
    TerminalRun(const CliHome &home, const QByteArrayList &arguments, const QByteArray &outputFile = {})
    {
        QByteArrayList words{QByteArrayLiteral(TRYBOTH_CLI)};
        words += arguments;
        QList<char *> pointers;
        for (QByteArray &word : words)
            pointers += word.data();
        pointers += nullptr;
        const QByteArray folder = home.path({}).toUtf8(), run = home.path(QStringLiteral("run")).toUtf8(),
                         data = home.path(QStringLiteral("data")).toUtf8();
        m_process = ::forkpty(&m_terminal, nullptr, nullptr, nullptr);
        if (m_process == 0) {
            ::setenv("HOME", folder.constData(), 1);
            ::setenv("XDG_RUNTIME_DIR", run.constData(), 1);
            ::setenv("XDG_DATA_HOME", data.constData(), 1);
            if (!outputFile.isEmpty())
                ::dup2(::open(outputFile.constData(), O_WRONLY | O_CREAT, 0600), STDOUT_FILENO);
            ::execv(pointers.first(), pointers.constData());
            ::_exit(127);
        }
    }
    ~TerminalRun()
    {
        if (m_terminal >= 0)
            ::close(m_terminal);
    }
    Q_DISABLE_COPY_MOVE(TerminalRun)

    /// Whether `text` comes up; what comes is in shown().
    bool waitFor(const QByteArray &text)
    {
        while (!m_shown.contains(text)) {
            if (!readMore())
                return false;
        }
        m_shown.remove(0, m_shown.indexOf(text) + text.size());
        return true;
    }
    void type(const QByteArray &keys)
    {
        m_typed = ::write(m_terminal, keys.constData(), static_cast<size_t>(keys.size())) == keys.size();
    }
    /// Whether the terminal shows what is typed.
    bool echoes() const
    {
        termios state{};
        return ::tcgetattr(m_terminal, &state) == 0 && (state.c_lflag & ECHO) != 0;
    }
    /// Waits for the end; the program's exit code, −1 where it crashed or never ended.
    int finish()
    {
        while (readMore()) {
        }
        int status = 0;
        if (!m_typed || ::waitpid(m_process, &status, 0) != m_process || !WIFEXITED(status))
            return -1;
        return WEXITSTATUS(status);
    }
    const QByteArray &shown() const { return m_shown; }

private:
    bool readMore()
    {
        constexpr int PatienceMs = 30'000;
        pollfd waiting{m_terminal, POLLIN, 0};
        char bytes[4096];
        const auto got = ::poll(&waiting, 1, PatienceMs) == 1 ? ::read(m_terminal, bytes, sizeof bytes) : 0;
        if (got > 0)
            m_shown.append(bytes, got);
        return got > 0;
    }

    int m_terminal = -1;
    pid_t m_process = -1;
    QByteArray m_shown;
    bool m_typed = true;
};

} // namespace tryboth::test
