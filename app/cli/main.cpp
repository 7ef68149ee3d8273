// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/offscreenapplication.h"
#include "cli/program.h"
#include "models/translations.h"
#include "portable/portablefolder.h"
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

struct MainText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Main)
};

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
    if (isTyped("brief") || isTyped("pdf") || isTyped("--to=pdf") || isTyped("booklet") ||
        isTyped("--to=booklet")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

/// What follows "--language" in `arguments`: it is wanted before the first sentence is said, whatever the
/// command is.
QString languageOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"language"_s, {}, u"CODE"_s});
    parser.parse(arguments);
    return parser.value(u"language"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    constexpr mode_t OnlyForMe = 077;
    umask(OnlyForMe);
    leaveNoCoreDump();
    std::signal(SIGXFSZ, SIG_IGN); // a file over its limit is an error to report, not the end

    // Fonts are looked for as soon as there is an application.
    const auto portable = PortableFolder::ofThisProgram(argc, argv);
    const bool keepsAll = !portable || portable->keepEverything();
    const std::unique_ptr<QCoreApplication> application = newApplication(argc, argv);
    QCoreApplication::setApplicationName(u"tryboth-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TRYBOTH_VERSION));

    Translations translations;
    translations.speak(languageOf(QCoreApplication::arguments()));

    QFile out;
    QFile error;
    const bool opened = out.open(stdout, QIODevice::WriteOnly) && error.open(stderr, QIODevice::WriteOnly);
    const Result<Content> content = Content::load(QLocale());
    if (!opened || !content) {
        error.write(content ? QByteArray() : content.error().sentence.toUtf8() + '\n');
        return static_cast<int>(cli::Exit::Failed);
    }
    if (!keepsAll) {
        error.write(
            MainText::tr("The folder “%1” cannot be written to. Nothing was changed. Choose another one.")
                .arg(portable->path())
                .toUtf8() +
            '\n');
        return static_cast<int>(cli::Exit::Failed);
    }
    const SystemClock clock;
    const JournalPlaces places = portable ? portable->places() : JournalPlaces::ofThisUser();
    const cli::World world{places, clock, *content, QLocale()};
    cli::Program program(world, QCoreApplication::applicationVersion(), out, error);
    return static_cast<int>(program.run(QCoreApplication::arguments()));
}
