// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/offscreenapplication.h"
#include "cli/program.h"
#include "models/translations.h"
#include "sealing/coredump.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>

#include <sys/stat.h>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

/// Only an export to PDF and a chart are painted: the one needs fonts, the other widgets, neither a display.
std::unique_ptr<QCoreApplication> newApplication(int &argc, char **argv)
{
    const auto isTyped = [&](const char *wanted) {
        return std::any_of(argv, argv + argc,
                           [wanted](const char *word) { return std::strcmp(word, wanted) == 0; });
    };
    if (isTyped("chart")) {
        return offscreenApplication(argc, argv);
    }
    if (isTyped("brief") || isTyped("pdf") || isTyped("--to=pdf")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    constexpr mode_t OnlyForMe = 077;
    umask(OnlyForMe);
    leaveNoCoreDump();
    std::signal(SIGXFSZ, SIG_IGN); // a file over its limit is an error to report, not the end

    const std::unique_ptr<QCoreApplication> application = newApplication(argc, argv);
    QCoreApplication::setApplicationName(u"tryboth-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TRYBOTH_VERSION));

    installTranslations(QLocale());

    QFile out;
    QFile error;
    const bool opened = out.open(stdout, QIODevice::WriteOnly) && error.open(stderr, QIODevice::WriteOnly);
    const Result<Content> content = Content::load(QLocale());
    if (!opened || !content) {
        error.write(content ? QByteArray() : content.error().sentence.toUtf8() + '\n');
        return static_cast<int>(cli::Exit::Failed);
    }
    const SystemClock clock;
    const JournalPlaces places = JournalPlaces::ofThisUser();
    const cli::World world{places, clock, *content, QLocale()};
    cli::Program program(world, QCoreApplication::applicationVersion(), out, error);
    return static_cast<int>(program.run(QCoreApplication::arguments()));
}
