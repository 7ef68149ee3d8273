// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the world together; no other place does.
#include "desktop.h"
#include "locking/desktopkeyring.h"
#include "mainwindow.h"
#include "models/translations.h"
#include "sealing/coredump.h"
#include "widgets/theme.h"
#include "windowmenus.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTextStream>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <sys/stat.h>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize PictureSize(1280, 820);

struct MainText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Main)
};

struct Options
{
    QString file;
    QString pictures;
    std::optional<QDateTime> now;
    bool example = false;
    bool dark = false;
    int checkIns = ExampleJournal::DefaultCount;
};

Options readOptions(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        MainText::tr("Try both, deliberately: an offline journal of what gives you energy."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, MainText::tr("The journal to open."), u"[file]"_s);
    const QCommandLineOption example(u"example"_s,
                                     MainText::tr("Open the example journal, which is not kept."));
    const QCommandLineOption checkIns(u"check-ins"_s, MainText::tr("How many entries the example has."),
                                      u"N"_s, QString::number(ExampleJournal::DefaultCount));
    const QCommandLineOption pictures(
        u"pictures"_s, MainText::tr("Write a picture of each page into FOLDER and quit."), u"FOLDER"_s);
    const QCommandLineOption now(
        u"now"_s, MainText::tr("Take this for the present, e.g. 2026-11-23T14:15: for pictures."), u"TIME"_s);
    const QCommandLineOption dark(u"dark"_s, MainText::tr("Start with the dark look."));
    parser.addOptions({example, checkIns, pictures, now, dark});
    parser.process(application);

    Options options;
    options.file = parser.positionalArguments().value(0);
    options.pictures = parser.value(pictures);
    options.example = parser.isSet(example);
    options.dark = parser.isSet(dark);
    options.checkIns = parser.value(checkIns).toInt();
    if (parser.isSet(now)) {
        options.now = QDateTime::fromString(parser.value(now), Qt::ISODate);
        options.now->setTimeZone(QTimeZone::systemTimeZone());
    }
    return options;
}

int takePictures(Desktop &desktop, const Options &options)
{
    MainWindow *window = options.file.isEmpty() ? desktop.openExample(options.checkIns)
                                                : desktop.open(options.file);
    if (!window) {
        return EXIT_FAILURE;
    }
    window->resize(PictureSize);
    QCoreApplication::processEvents();
    const auto pictures = Desktop::takePictures(*window, options.pictures);
    if (!pictures) {
        QTextStream(stderr) << pictures.error().sentence << '\n';
        return EXIT_FAILURE;
    }
    QTextStream(stdout) << pictures->join(u'\n') << '\n';
    return EXIT_SUCCESS;
}

/// Without a display Qt would abort the program. What needs no screen is done without one.
bool findScreen(int argc, char **argv)
{
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    if (isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM")) {
        return true;
    }
    const QList<QByteArray> screenless{"--pictures", "--help", "-h", "--help-all", "--version", "-v"};
    const bool canDoWithout = std::any_of(argv + 1, argv + argc, [&](const char *argument) {
        return screenless.contains(QByteArray(argument).split('=').constFirst());
    });
    if (canDoWithout) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    return canDoWithout;
}

} // namespace

int main(int argc, char **argv)
{
    leaveNoCoreDump();             // a crash must not leave in a file what was open
    ::umask(077);                  // whatever we write is for this user alone
    std::signal(SIGXFSZ, SIG_IGN); // a file size limit is an error to report, not a reason to die
    qputenv("QT_FORCE_STDERR_LOGGING", "1");
#ifdef Q_OS_LINUX
    if (!findScreen(argc, argv)) {
        std::fputs(
            "There is no display, so no window can open. Nothing was changed. Without one, tryboth-cli "
            "reads and writes journals.\n",
            stderr);
        return EXIT_FAILURE;
    }
#endif
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"tryboth"_s);
    QApplication::setApplicationDisplayName(u"Tryboth"_s);
    QApplication::setOrganizationName(u"tryboth"_s);
    QApplication::setApplicationVersion(QStringLiteral(TRYBOTH_VERSION));
    QGuiApplication::setDesktopFileName(u"org.tryboth.Tryboth"_s);
    QApplication::setWindowIcon(QIcon::fromTheme(u"org.tryboth.Tryboth"_s, QIcon(u":/icons/tryboth.svg"_s)));

    installTranslations(QLocale());
    const auto content = Content::load(QLocale());
    if (!content) {
        QTextStream(stderr) << content.error().sentence << '\n';
        return EXIT_FAILURE;
    }

    const Options options = readOptions(application);
    std::unique_ptr<Clock> clock;
    if (options.now) {
        clock = std::make_unique<FixedClock>(*options.now);
    } else {
        clock = std::make_unique<SystemClock>();
    }
    QApplication::setCursorFlashTime(
        0); // a blinking cursor would wake the machine twice a second for nothing
    Theme theme(application);
    restoreLook(theme);
    if (options.dark) {
        theme.setLook(Theme::Look::Dark);
    }
    DesktopKeyring keyring;
    Desktop desktop(theme, *content, *clock, JournalPlaces::ofThisUser());
    desktop.setKeyring(keyring);
    if (!options.pictures.isEmpty()) {
        return takePictures(desktop, options);
    }
    if (options.example) {
        desktop.openExample(options.checkIns);
    } else {
        desktop.start(options.file);
    }
    return QApplication::exec();
}
