// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QString AppId = u"org.tryboth.Tryboth"_s;

struct Ran
{
    int exit = -1;
    QString said;
};

Ran run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(240'000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAll())};
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What `attribute` of every `element` says; its text where no attribute is named.
QStringList valuesIn(const QString &xml, const QString &element, const QString &attribute = {})
{
    QXmlStreamReader reader(xml);
    QStringList values;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element) {
            values.append(attribute.isEmpty() ? reader.readElementText()
                                              : reader.attributes().value(attribute).toString());
        }
    }
    return values;
}

} // namespace

/// "cmake --install" into an empty folder, and what a desktop finds there.
class TestInstalled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsWhereADesktopLooks_data();
    void everythingIsWhereADesktopLooks();
    void nothingElseIsInstalled();
    void theVersionComesFromOnePlace();
    void everyKindOfFileIsOpenedByUs();
    void theDesktopReadsItInEveryLanguage_data();
    void theDesktopReadsItInEveryLanguage();
    void theDesktopFileIsValid();
    void theMetainfoIsValid();
    void theMimeTypesAreValid();
    void theManualPagesAreValid();
    void theFlatpakStaysOffline();
    void theFlatpakReachesWhatLocksAndWhatKeeps();

private:
    QString path(const QString &below) const { return m_root.filePath(u"usr/"_s + below); }
    QString installed(const QString &below) const { return textOf(path(below)); }
    QString desktopEntry(const QString &key) const
    {
        return installed(u"share/applications/%1.desktop"_s.arg(AppId))
            .section(u'\n' + key + u'=', 1)
            .section(u'\n', 0, 0);
    }
    QString metainfo() const { return installed(u"share/metainfo/%1.metainfo.xml"_s.arg(AppId)); }
    QString mimeTypes() const { return installed(u"share/mime/packages/%1.xml"_s.arg(AppId)); }

    const QTemporaryDir m_root;
};

void TestInstalled::initTestCase()
{
    qputenv("DESTDIR", QFile::encodeName(m_root.path()));
    const Ran done = run(QStringLiteral(TRYBOTH_CMAKE),
                         {u"--install"_s, QStringLiteral(TRYBOTH_BINARY_DIR), u"--prefix"_s, u"/usr"_s});
    qunsetenv("DESTDIR");
    QVERIFY2(done.exit == 0, qPrintable(done.said));
}

void TestInstalled::everythingIsWhereADesktopLooks_data()
{
    QTest::addColumn<QString>("below");
    const QStringList expected{u"bin/tryboth"_s,
                               u"bin/tryboth-cli"_s,
                               u"libexec/tryboth/tryboth-git"_s,
                               u"share/applications/%1.desktop"_s.arg(AppId),
                               u"share/metainfo/%1.metainfo.xml"_s.arg(AppId),
                               u"share/mime/packages/%1.xml"_s.arg(AppId),
                               u"share/icons/hicolor/scalable/apps/%1.svg"_s.arg(AppId),
                               u"share/icons/hicolor/scalable/mimetypes/application-x-tryboth.svg"_s,
                               u"share/icons/hicolor/scalable/mimetypes/application-x-tryboth-desk.svg"_s,
                               u"share/icons/hicolor/scalable/mimetypes/application-x-tryboth-share.svg"_s,
                               u"share/icons/hicolor/scalable/mimetypes/application-x-tryboth-reply.svg"_s,
                               u"share/man/man1/tryboth.1"_s,
                               u"share/man/man1/tryboth-cli.1"_s,
                               u"share/bash-completion/completions/tryboth-cli"_s,
                               u"share/fish/vendor_completions.d/tryboth-cli.fish"_s,
                               u"share/tryboth/journal.schema.json"_s,
                               u"share/doc/tryboth/README.md"_s,
                               u"share/doc/tryboth/CHANGELOG.md"_s,
                               u"share/doc/tryboth/copyright"_s,
                               u"share/licenses/tryboth/LICENSE"_s};
    for (const QString &one : expected) {
        QTest::newRow(qPrintable(one)) << one;
    }
}

void TestInstalled::everythingIsWhereADesktopLooks()
{
    QFETCH(QString, below);
    QVERIFY(QFileInfo(path(below)).size() > 0);
    QCOMPARE(QFileInfo(path(below)).isExecutable(), below.startsWith("bin/"_L1) || below.contains("-git"_L1));
}

void TestInstalled::nothingElseIsInstalled()
{
    for (const char *folder : {"lib", "include", "sbin", "etc"}) {
        QVERIFY2(!QFileInfo::exists(path(QString::fromLatin1(folder))), folder);
    }
    QCOMPARE(QDir(path(u"bin"_s)).entryList(QDir::Files), (QStringList{u"tryboth"_s, u"tryboth-cli"_s}));
    const QStringList zsh = QDir(path(u"share/zsh"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(zsh.size(), 1);
    QVERIFY(QFileInfo::exists(path(u"share/zsh/%1/_tryboth-cli"_s.arg(zsh.first()))));
}

void TestInstalled::theVersionComesFromOnePlace()
{
    const QString version = QStringLiteral(TRYBOTH_VERSION);
    for (const QString &name : {u"tryboth"_s, u"tryboth-cli"_s}) {
        const Ran said = run(path(u"bin/"_s + name), {u"--version"_s});
        QCOMPARE(said.exit, 0);
        QVERIFY2(said.said.trimmed().endsWith(u' ' + version), qPrintable(said.said));
        QVERIFY(installed(u"share/man/man1/%1.1"_s.arg(name)).contains(u"\"Tryboth %1\""_s.arg(version)));
    }
    QCOMPARE(valuesIn(metainfo(), u"release"_s, u"version"_s).first(), version);
    const QString day = valuesIn(metainfo(), u"release"_s, u"date"_s).first();
    QVERIFY2(installed(u"share/doc/tryboth/CHANGELOG.md"_s).contains(u"\n## [%1] - %2\n"_s.arg(version, day)),
             "CHANGELOG.md has no section for the version in CMakeLists.txt");
    QVERIFY(textOf(QStringLiteral(TRYBOTH_BINARY_DIR) + u"/CPackConfig.cmake"_s)
                .contains(u"set(CPACK_PACKAGE_VERSION \"%1\")"_s.arg(version)));
}

void TestInstalled::everyKindOfFileIsOpenedByUs()
{
    QStringList types = valuesIn(mimeTypes(), u"mime-type"_s, u"type"_s);
    types.sort();
    QCOMPARE(types, (QStringList{u"application/x-tryboth"_s, u"application/x-tryboth-desk"_s,
                                 u"application/x-tryboth-reply"_s, u"application/x-tryboth-share"_s}));
    QStringList opened = desktopEntry(u"MimeType"_s).split(u';', Qt::SkipEmptyParts);
    opened.sort();
    QCOMPARE(opened, types);
    QStringList provided = valuesIn(metainfo(), u"mediatype"_s);
    provided.sort();
    QCOMPARE(provided, types);
    QCOMPARE(desktopEntry(u"Exec"_s), u"tryboth %F"_s);
    QCOMPARE(desktopEntry(u"Icon"_s), AppId);
    QCOMPARE(valuesIn(mimeTypes(), u"glob"_s, u"pattern"_s).size(), types.size());
}

void TestInstalled::theDesktopReadsItInEveryLanguage_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"de", "es", "fr"}) { // the program has these besides English
        QTest::newRow(code) << QString::fromLatin1(code);
    }
}

void TestInstalled::theDesktopReadsItInEveryLanguage()
{
    QFETCH(QString, code);
    for (const QString &key : {u"GenericName"_s, u"Comment"_s, u"Keywords"_s}) {
        QVERIFY2(!desktopEntry(u"%1[%2]"_s.arg(key, code)).isEmpty(), qPrintable(key));
    }
    QVERIFY(desktopEntry(u"Actions"_s).startsWith(u"capture"_s));
    QVERIFY2(!desktopEntry(u"Name[%1]"_s.arg(code)).isEmpty(), "the name of the action");
    const auto timesIn = [&code](const QString &xml, const QString &element) {
        return xml.count(u"<%1 xml:lang=\"%2\">"_s.arg(element, code));
    };
    QCOMPARE(timesIn(mimeTypes(), u"comment"_s), mimeTypes().count(u"<comment>"_s));
    QCOMPARE(timesIn(metainfo(), u"summary"_s), 1);
    QCOMPARE(timesIn(metainfo(), u"p"_s), metainfo().count(u"<p>"_s));
}

void TestInstalled::theDesktopFileIsValid()
{
    const QString tool = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
    if (tool.isEmpty()) {
        QSKIP("desktop-file-validate is not installed: the desktop file was not checked");
    }
    const Ran done = run(tool, {path(u"share/applications/%1.desktop"_s.arg(AppId))});
    QVERIFY2(done.exit == 0 && done.said.isEmpty(), qPrintable(done.said));
}

void TestInstalled::theMetainfoIsValid()
{
    const QString tool = QStandardPaths::findExecutable(u"appstreamcli"_s);
    if (tool.isEmpty()) {
        QSKIP("appstreamcli is not installed: the metainfo was not checked");
    }
    const Ran done = run(
        tool, {u"validate"_s, u"--no-net"_s, path(u"share/metainfo/%1.metainfo.xml"_s.arg(AppId))});
    QVERIFY2(done.exit == 0, qPrintable(done.said));
}

void TestInstalled::theMimeTypesAreValid()
{
    const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
    const QString update = QStandardPaths::findExecutable(u"update-mime-database"_s);
    if (xmllint.isEmpty() || update.isEmpty()) {
        QSKIP("xmllint or update-mime-database is not installed: the file types were not checked");
    }
    const Ran done = run(xmllint,
                         {u"--noout"_s, u"--nonet"_s, path(u"share/mime/packages/%1.xml"_s.arg(AppId))});
    QVERIFY2(done.exit == 0, qPrintable(done.said));
    const Ran updated = run(update, {u"-V"_s, path(u"share/mime"_s)});
    QVERIFY2(updated.exit == 0 && !updated.said.contains("rror"_L1), qPrintable(updated.said));
    const QString globs = installed(u"share/mime/globs2"_s);
    for (const char *ending : {"", "-desk", "-share", "-reply"}) {
        const QString name = u"tryboth"_s + QLatin1StringView(ending);
        QVERIFY2(globs.contains(u"50:application/x-%1:*.%1\n"_s.arg(name)), qPrintable(globs));
    }
}

void TestInstalled::theManualPagesAreValid()
{
    const QString groff = QStandardPaths::findExecutable(u"groff"_s);
    if (groff.isEmpty()) {
        QSKIP("groff is not installed: the manual page was not laid out");
    }
    const QString page = path(u"share/man/man1/tryboth.1"_s);
    const Ran done = run(groff, {u"-k"_s, u"-man"_s, u"-z"_s, u"-ww"_s, page});
    QVERIFY2(done.exit == 0 && done.said.isEmpty(), qPrintable(done.said));
    const QString help = run(path(u"bin/tryboth"_s), {u"--help"_s}).said;
    static const QRegularExpression option(uR"(\\fB\\-\\-([a-z\\-]+)\\fR)"_s);
    int options = 0;
    for (auto it = option.globalMatch(textOf(page)); it.hasNext(); ++options) {
        const QString name = u"--"_s + it.next().captured(1).remove(u'\\');
        QVERIFY2(help.contains(name), qPrintable(name)); // the page speaks of nothing that is not there
    }
    QVERIFY(options >= 6);
}

void TestInstalled::theFlatpakStaysOffline()
{
    const QString manifest = textOf(QStringLiteral(TRYBOTH_SOURCE_DIR) +
                                    u"/resources/desktop/%1.flatpak.yml"_s.arg(AppId));
    QVERIFY(manifest.contains(u"\nid: %1\n"_s.arg(AppId)));
    QVERIFY(!manifest.contains("  - --share=network"_L1)); // the comment above it speaks of it
    QVERIFY(manifest.contains("--socket=wayland"_L1));
}

/// A name that is missing there is a protection that fails without a word.
void TestInstalled::theFlatpakReachesWhatLocksAndWhatKeeps()
{
    const QString sources = QStringLiteral(TRYBOTH_SOURCE_DIR);
    const QString manifest = textOf(sources + u"/resources/desktop/%1.flatpak.yml"_s.arg(AppId));
    QString code;
    for (const QString &file :
         {u"locking/sessionwatch"_s, u"locking/desktopkeyring"_s, u"outside/notifier"_s}) {
        code += textOf(sources + u"/app/%1.cpp"_s.arg(file));
    }
    static const QRegularExpression name(uR"re("(org\.(?:freedesktop|gnome|kde)\.[A-Za-z0-9]+)"_s)re"_s);
    int names = 0;
    for (auto it = name.globalMatch(code); it.hasNext(); ++names) {
        const QString service = it.next().captured(1);
        const QString bus = service.endsWith(u".login1"_s) ? u"system-"_s : QString();
        QVERIFY2(manifest.contains(u"  - --%1talk-name=%2\n"_s.arg(bus, service)), qPrintable(service));
    }
    QVERIFY(names >= 7);
}

QTEST_GUILESS_MAIN(TestInstalled)
#include "tst_installed.moc"
