// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the world together; no other place does.
#include "desktop.h"
#include "largeblocks.h"
#include "locking/desktopkeyring.h"
#include "mainwindow.h"
#include "models/translations.h"
#include "outside/handover.h"
#include "picturetour.h"
#include "portable/portablefolder.h"
#include "presence.h"
#include "sealing/coredump.h"
#include "settings/desktoplook.h"
#include "settings/settings.h"
#include "widgets/theme.h"
#include "windowmenus.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
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

struct MainText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Main)
};

const QString LanguageOption = u"language"_s;

/// The language of this run, wanted before the first sentence is said: as an option, or as it was chosen.
QString wantedLanguage(const QStringList &arguments, const Settings &settings)
{
    QCommandLineParser parser;
    parser.addOption({LanguageOption, {}, u"CODE"_s});
    parser.parse(arguments); // what else there is, is looked at in the language that this is about
    return parser.isSet(LanguageOption) ? parser.value(LanguageOption)
                                        : settings.value(Setting::Language).toString();
}

struct Options
{
    QStringList files;
    QString pictures;
    std::optional<QDateTime> now;
    bool example = false;
    bool capture = false;
    bool alone = false;      ///< is no matter of a program that runs
    bool empty = false;      ///< pictures of a journal without an entry
    bool everything = false; ///< pictures of dialogs and the desk, too
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
    parser.addPositionalArgument(
        u"file"_s, MainText::tr("Journals, desks, shares or replies to open, or files to import."),
        u"[file…]"_s);
    const QCommandLineOption example(u"example"_s,
                                     MainText::tr("Open the example journal, which is not kept."));
    const QCommandLineOption checkIns(u"check-ins"_s, MainText::tr("How many entries the example has."),
                                      u"N"_s, QString::number(ExampleJournal::DefaultCount));
    const QCommandLineOption pictures(
        u"pictures"_s, MainText::tr("Write a picture of each page into FOLDER and quit."), u"FOLDER"_s);
    const QCommandLineOption now(
        u"now"_s, MainText::tr("Take this for the present, e.g. 2026-11-23T14:15: for pictures."), u"TIME"_s);
    const QCommandLineOption dark(u"dark"_s, MainText::tr("Start with the dark look."));
    const QCommandLineOption capture(
        u"capture"_s,
        MainText::tr("Open a small window for one check-in: for a keyboard shortcut of the desktop."));
    const QCommandLineOption language(LanguageOption,
                                      MainText::tr("Speak this language this time, e.g. de; en-XA and ar-XB "
                                                   "are made up, to see where words are cut off or stay."),
                                      u"CODE"_s);
    const QCommandLineOption portable(
        u"portable"_s,
        MainText::tr("Keep settings, locks and backups in FOLDER and write nothing elsewhere."), u"FOLDER"_s);
    const QCommandLineOption empty(u"empty"_s, MainText::tr("Take pictures of a journal without an entry."));
    const QCommandLineOption everything(u"with-dialogs"_s,
                                        MainText::tr("Take pictures of dialogs and the coach’s desk, too."));
    parser.addOptions(
        {capture, example, checkIns, pictures, now, dark, language, portable, empty, everything});
    parser.process(application);

    Options options;
    for (const QString &file : parser.positionalArguments()) {
        options.files.append(QFileInfo(file).absoluteFilePath()); // the one that runs stands elsewhere
    }
    options.capture = parser.isSet(capture);
    const QList<QCommandLineOption> ofThisStart{example, pictures, now, dark, language};
    options.alone = std::ranges::any_of(
        ofThisStart, [&](const QCommandLineOption &option) { return parser.isSet(option); });
    options.pictures = parser.value(pictures);
    options.example = parser.isSet(example);
    options.empty = parser.isSet(empty);
    options.everything = parser.isSet(everything);
    options.dark = parser.isSet(dark);
    options.checkIns = parser.value(checkIns).toInt();
    if (parser.isSet(now)) {
        options.now = QDateTime::fromString(parser.value(now), Qt::ISODate);
        options.now->setTimeZone(QTimeZone::systemTimeZone());
    }
    return options;
}

HandoverRequest requestOf(const Options &options, const QByteArray &token)
{
    using Kind = HandoverRequest::Kind;
    return {options.capture           ? Kind::Capture
            : options.files.isEmpty() ? Kind::Show
                                      : Kind::Open,
            options.capture ? QStringList() : options.files, token};
}

Result<void> goOnTour(PictureTour &tour, MainWindow &window, Desktop &desktop, const Options &options)
{
    auto taken = tour.pages(window);
    if (options.everything) {
        taken = taken.and_then([&] { return options.empty ? Result<void>() : tour.desk(window); })
                    .and_then([&] { return tour.start(desktop); })
                    .and_then([&] { return tour.menus(window); });
    }
    return taken;
}

int takePictures(Desktop &desktop, const Options &options)
{
    MainWindow *window = options.empty             ? desktop.openEmpty()
                         : options.files.isEmpty() ? desktop.openExample(options.checkIns)
                                                   : desktop.open(options.files.first());
    if (!window) {
        return EXIT_FAILURE;
    }
    PictureTour tour(options.pictures);
    if (const auto taken = goOnTour(tour, *window, desktop, options); !taken) {
        QTextStream(stderr) << taken.error().sentence << '\n';
        return EXIT_FAILURE;
    }
    QTextStream(stdout) << tour.files().join(u'\n') << '\n';
    return EXIT_SUCCESS;
}

/// While the application is made: where no display answers, Qt would end the program as if it had crashed.
void sayWhyThereIsNoWindow(QtMsgType type, const QMessageLogContext & /*context*/, const QString &message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    if (type == QtFatalMsg) {
        std::fputs("The display does not answer, so no window can open. Nothing was changed. Without one, "
                   "tryboth-cli reads and writes journals.\n",
                   stderr);
        std::_Exit(EXIT_FAILURE);
    }
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

/// A zone that nobody knows has no days to count: times are those of UTC then.
void findZone()
{
    if (!QTimeZone::systemTimeZone().isValid()) {
        std::fprintf(stderr, "The time zone \"%s\" is not known here. Times are in UTC.\n",
                     qEnvironmentVariable("TZ").toUtf8().constData());
        qputenv("TZ", "UTC");
    }
}

void nameTheProgram()
{
    QApplication::setApplicationName(u"tryboth"_s);
    QApplication::setApplicationDisplayName(u"Tryboth"_s);
    QApplication::setOrganizationName(u"tryboth"_s);
    QApplication::setApplicationVersion(QStringLiteral(TRYBOTH_VERSION));
    QGuiApplication::setDesktopFileName(u"org.tryboth.Tryboth"_s);
    QApplication::setWindowIcon(QIcon::fromTheme(u"org.tryboth.Tryboth"_s, QIcon(u":/icons/tryboth.svg"_s)));
}

std::unique_ptr<Clock> clockOf(const Options &options)
{
    if (options.now) {
        return std::make_unique<FixedClock>(*options.now);
    }
    return std::make_unique<SystemClock>();
}

void openFirstWindow(Desktop &desktop, Presence &presence, const Options &options)
{
    if (options.example) {
        desktop.openExample(options.checkIns);
    } else if (options.capture) {
        presence.capture();
    } else {
        desktop.start(options.files);
    }
}

} // namespace

int main(int argc, char **argv)
{
    leaveNoCoreDump();             // a crash must not leave in a file what was open
    giveLargeBlocksBack();         // nor free memory keep it
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
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN"); // Qt takes it away once it has used it
    const auto portable = PortableFolder::ofThisProgram(argc, argv);
    if (portable && !portable->keepEverything()) {
        std::fprintf(stderr,
                     "The folder \"%s\" cannot be written to. Nothing was changed. Choose another one.\n",
                     qPrintable(portable->path()));
        return EXIT_FAILURE;
    }
    if (portable) {
        Settings::keepThoseOfQt(*portable);
    }
    qInstallMessageHandler(sayWhyThereIsNoWindow);
    QApplication application(argc, argv);
    qInstallMessageHandler(nullptr);
    findZone();
    nameTheProgram();
    const auto settings = portable ? std::make_unique<Settings>(*portable) : std::make_unique<Settings>();
    Translations translations;
    translations.speak(wantedLanguage(QApplication::arguments(), *settings));
    const auto content = Content::load(QLocale());
    if (!content) {
        QTextStream(stderr) << content.error().sentence << '\n';
        return EXIT_FAILURE;
    }

    const Options options = readOptions(application);
    const JournalPlaces places = portable ? portable->places() : JournalPlaces::ofThisUser();
    const QString socket = Handover::usualSocket(places.locks, settings->file());
    if (!options.alone && Handover::pass(socket, requestOf(options, token))) {
        return EXIT_SUCCESS;
    }
    const std::unique_ptr<Clock> clock = clockOf(options);
    QApplication::setCursorFlashTime(
        0); // a blinking cursor would wake the machine twice a second for nothing
    Theme theme(application);
    followLook(theme, *settings);
    DesktopLook desktopLook;
    QObject::connect(&desktopLook, &DesktopLook::changed, &theme,
                     [&] { theme.setDesktop(desktopLook.scheme()); });
    if (options.dark) {
        theme.setLook(Theme::Look::Dark);
    }
    DesktopKeyring keyring;
    Desktop desktop(*settings, *content, *clock, places);
    desktop.setTranslations(translations);
    desktop.setTheme(theme);
    if (!portable) { // the keyring is of this computer
        desktop.setKeyring(keyring);
    }
    if (!options.pictures.isEmpty()) {
        return takePictures(desktop, options);
    }
    desktop.endAtSignals();
    desktopLook.start();
    Presence presence(desktop);
    Handover handover;
    if (!options.alone) {
        QObject::connect(&handover, &Handover::requested, &presence, &Presence::serve);
        handover.listen(socket); // where that fails, each start has windows of its own
    }
    openFirstWindow(desktop, presence, options);
    return QApplication::exec();
}
