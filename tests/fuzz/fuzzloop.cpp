// SPDX-License-Identifier: GPL-3.0-or-later
// The short form of fuzzing: the same inputs each time, with any compiler. `fuzzloop TARGET [--inputs N]`
// ends with 0 when the parser survived all, and with 3 when it crashed, broke a promise, took more than 2
// seconds of processor time for one input or asked for more than 512 MB; the input is then in
// "fuzz-TARGET-failed" beside.
#include "fuzztarget.h"
#include "mutator.h"
#include "support/sanitizers.h"

#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tryboth::fuzz;
using namespace Qt::StringLiterals;

namespace {

constexpr int Survived = 0, WrongUse = 1, Failed = 3;
constexpr rlim_t MostMemory = 512ULL * 1024 * 1024;
constexpr int MostSeconds = 2;

// What a signal handler may reach: nothing else than these and system calls.
const char *currentData = nullptr;
size_t currentSize = 0;
char failedName[128] = {};

void keepInput(int signal)
{
    const int file = ::open(failedName, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    const bool kept = ::write(file, currentData, currentSize) == static_cast<ssize_t>(currentSize);
    static constexpr char hung[] = "took more than 2 seconds of processor time\n";
    if (signal == SIGVTALRM && ::write(STDERR_FILENO, hung, sizeof hung - 1) < 0)
        ::_exit(Failed);
    ::_exit(kept ? Failed : WrongUse);
}

void watch(const QString &target)
{
    std::snprintf(failedName, sizeof failedName, "fuzz-%s-failed", qPrintable(target));
    for (const int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGVTALRM})
        std::signal(signal, keepInput);
#ifndef TRYBOTH_SANITIZED // its shadow alone is larger
    const rlimit memory{MostMemory, MostMemory};
    ::setrlimit(RLIMIT_DATA, &memory);
#endif
}

void eat(const FuzzTarget &target, const QByteArray &input)
{
    currentData = input.constData();
    currentSize = static_cast<size_t>(input.size());
    const itimerval patience{{}, {MostSeconds, 0}};
    ::setitimer(ITIMER_VIRTUAL, &patience, nullptr);
    target.eat(input);
}

int run(const FuzzTarget &target, int inputs, quint32 seed)
{
    watch(target.name);
    for (const QByteArray &input : target.seeds)
        eat(target, input);
    Mutator mutator(target, seed);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < inputs; ++i)
        eat(target, mutator.next());
    std::printf("%s: %lld seeds and %d inputs in %lld ms, 0 crashes, 0 hangs\n", qPrintable(target.name),
                static_cast<long long>(target.seeds.size()), inputs, static_cast<long long>(timer.elapsed()));
    return Survived;
}

/// For the planted bug: whether the loop finds what it must.
int runToFail(const FuzzTarget &target, int inputs, quint32 seed)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(run(target, inputs, seed));
    int status = 0;
    ::waitpid(child, &status, 0);
    const bool found = WIFEXITED(status) && WEXITSTATUS(status) == Failed;
    std::printf("%s: %s\n", qPrintable(target.name), found ? "found, as it must be" : "NOT found");
    return found ? Survived : WrongUse;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Seeds as files and words as a dictionary: what libFuzzer starts from.
int writeStart(const FuzzTarget &target, const QString &folder)
{
    bool written = QDir().mkpath(folder + u"/seeds"_s);
    for (qsizetype i = 0; i < target.seeds.size(); ++i)
        written = write(u"%1/seeds/%2"_s.arg(folder).arg(i), target.seeds.at(i)) && written;
    QByteArray words;
    for (const QByteArray &word : target.words) {
        words += '"';
        for (const char letter : word)
            words += "\\x" + QByteArray(1, letter).toHex();
        words += "\"\n";
    }
    return write(folder + u"/words"_s, words) && written ? Survived : WrongUse;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"target"_s, u"csv, ics, age, journal, planted"_s);
    parser.addOptions({{u"inputs"_s, u"how many"_s, u"n"_s, u"20000"_s},
                       {u"seed"_s, u"of the random numbers"_s, u"n"_s, u"20261123"_s},
                       {u"must-fail"_s, u"succeed when the target fails"_s},
                       {u"again"_s, u"only this input, such as one that failed"_s, u"file"_s},
                       {u"write-start"_s, u"write seeds and words into this folder instead"_s, u"folder"_s}});
    parser.process(application);
    const QList<FuzzTarget> targets = allTargets();
    const auto target = std::ranges::find(targets, parser.positionalArguments().value(0), &FuzzTarget::name);
    if (target == targets.cend() || target->seeds.isEmpty()) {
        std::fprintf(stderr, "no such target, or it has no seeds\n");
        return WrongUse;
    }
    if (parser.isSet(u"write-start"_s))
        return writeStart(*target, parser.value(u"write-start"_s));
    if (parser.isSet(u"again"_s)) {
        QFile file(parser.value(u"again"_s));
        if (!file.open(QIODevice::ReadOnly))
            return WrongUse;
        watch(target->name);
        eat(*target, file.readAll());
        return Survived;
    }
    const int inputs = parser.value(u"inputs"_s).toInt();
    const quint32 seed = parser.value(u"seed"_s).toUInt();
    return parser.isSet(u"must-fail"_s) ? runToFail(*target, inputs, seed) : run(*target, inputs, seed);
}
