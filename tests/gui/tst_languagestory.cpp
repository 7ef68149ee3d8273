// SPDX-License-Identifier: GPL-3.0-or-later
#include "alltexts.h"
#include "everypart.h"
#include "models/translations.h"
#include "openwindow.h"
#include "outside/capturewindow.h"
#include "pages/energypage.h"
#include "storywindow.h"
#include "windowsafety.h"

#include <QAction>
#include <QDialog>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOfEveryPage(MainWindow &window)
{
    for (const QString &id : window.pageIds()) {
        window.showPage(id);
        settle();
    }
    makeEveryPart(window);
    window.showPage(window.pageIds().first());
    settle();
    return AllTexts::of(window);
}

/// Every sentence of the sources, out of the German catalogue, which holds all of them.
QSet<QString> sentencesOfTheSources()
{
    QSet<QString> sentences;
    QFile file(QStringLiteral(TRYBOTH_SOURCE_DIR "/translations/tryboth_de.ts"));
    QXmlStreamReader xml(&file);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "source"_L1) {
            sentences.insert(xml.readElementText());
        }
    }
    return sentences;
}

/// Every text of the shipped content, which has folders of its own for each language.
QSet<QString> textsOfTheContent(const QString &folder = u":/content/en"_s)
{
    static const QRegularExpression text(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QSet<QString> texts;
    QDirIterator files(folder);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            const QString json = QString::fromUtf8(file.readAll());
            for (auto match = text.globalMatch(json); match.hasNext();) {
                texts.insert(match.next().captured(1));
            }
        }
    }
    return texts;
}

/// What the person of the example wrote, in English or German.
QRegularExpression wordsOfTheExample()
{
    static const QRegularExpression id(u"^[a-z-]+(\\.[a-z0-9-]+)+$"_s);
    constexpr qsizetype Shortest = 8; // shorter ones are initials, and parts of a system
    QStringList patterns;
    for (const QString &folder : {u":/example/en"_s, u":/example/de"_s}) {
        for (const QString &text : textsOfTheContent(folder)) {
            for (const QString &line : text.split(u"\\n"_s)) {
                if (line.size() >= Shortest && !id.match(line).hasMatch()) {
                    patterns.append(
                        QRegularExpression::escape(line).replace(QRegularExpression(u"\\\\%\\d"_s), u".+"_s));
                }
            }
        }
    }
    return QRegularExpression(patterns.join(u'|'));
}

/// What is somebody's own and stays in the language in which it was written: what the person of the example
/// wrote, and what the example took from the texts of its language, such as the plan of an experiment.
bool isOfTheJournal(const QString &text)
{
    static const QRegularExpression written = wordsOfTheExample();
    if (written.match(text).hasMatch()) {
        return true;
    }
    static const QSet<QString> shipped = textsOfTheContent(u":/content/en"_s) +
                                         textsOfTheContent(u":/content/de"_s);
    constexpr qsizetype Sentence = 30;
    return std::ranges::any_of(
        shipped, [&](const QString &own) { return own.size() >= Sentence && text.contains(own); });
}

/// Those of `texts` that are not among `others`, and are of the program.
QString without(const QStringList &texts, const QStringList &others)
{
    QStringList left;
    std::ranges::copy_if(texts, std::back_inserter(left), [&](const QString &text) {
        return !others.contains(text) && !isOfTheJournal(text);
    });
    return left.join(u'\n');
}

/// As if the example had been written where weeks begin on Mondays: moves its reflections, which hang on the
/// first day of the week where it was opened.
Result<void> countFromMonday(Stores &stores)
{
    const auto profile = stores.profile.read();
    const auto reflections = stores.reflections.all();
    if (!profile || !reflections) {
        return tl::unexpected((profile ? reflections.error() : profile.error()));
    }
    Profile monday = *profile;
    monday.weekStart = Qt::Monday;
    constexpr int DaysPerWeek = 7;
    const int late = (DaysPerWeek + Qt::Monday - profile->weekStart) % DaysPerWeek;
    Result<void> done = stores.profile.write(monday);
    for (Reflection reflection : *reflections) {
        reflection.day = reflection.day.addDays(late);
        done = done.and_then([&] { return stores.reflections.put(reflection); }).map([](const Id &) {});
    }
    return done;
}

/// Its weeks begin on Mondays, whatever is usual where its language is spoken: a journal keeps its first day.
MainWindow *openExample(Desktop &desktop)
{
    MainWindow *window = desktop.openExample(60);
    return window->journal().applyWithoutUndo(countFromMonday) ? window : nullptr;
}

/// Hears what is to be translated and leaves it to others.
class Listener : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString sentence = QString::fromUtf8(source);
        asked.insert({QString::fromUtf8(context) + u'|' + sentence, sentence});
        return {};
    }
    mutable QSet<std::pair<QString, QString>> asked;
};

} // namespace

/// Another language while the program runs.
class TestLanguageStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void cleanup() { settle(); }
    void everyTextOfEveryPageIsThatOfAFreshStart_data();
    void everyTextOfEveryPageIsThatOfAFreshStart();
    void noSentenceStaysAsItStandsInTheSources();
    void theMirroredWindowRunsFromRightToLeft();
    void wordsThatAreNotLoggedStay();
    void wordsInTheSmallWindowAreLoggedFirst();
    void onesPlaceStays();
    void aDialogIsFinishedFirst();
    void aFormThatOnlyThePageKeepsIsFinishedFirst();
    void undoGoesOnWithoutTheWordsOfBefore();
    void noKeyIsThereTwiceInAMenu_data();
    void noKeyIsThereTwiceInAMenu();
    void everySentenceThatIsAskedForIsKnown();

private:
    Translations m_translations;
};

void TestLanguageStory::everyTextOfEveryPageIsThatOfAFreshStart_data()
{
    QTest::addColumn<QString>("code");
    for (const Language &language : offeredLanguages()) {
        QTest::newRow(qPrintable(language.code)) << language.code;
    }
    QTest::newRow("longer") << u"en-XA"_s;
    QTest::newRow("mirrored") << u"ar-XB"_s;
}

void TestLanguageStory::everyTextOfEveryPageIsThatOfAFreshStart()
{
    QFETCH(QString, code);
    m_translations.speak(code == "en"_L1 ? u"en-XA"_s : u"en"_s);
    StoryWindow story;
    delete story.window;
    story.desktop.setTranslations(m_translations);
    textsOfEveryPage(*openExample(story.desktop));
    story.desktop.speak(code);
    settle();
    QVERIFY(openWindow());
    const QStringList switched = textsOfEveryPage(*openWindow());
    delete openWindow();
    textsOfEveryPage(*openExample(story.desktop)); // pages remember that they were seen
    const QStringList fresh = textsOfEveryPage(*openWindow());
    delete openWindow();
    story.window = nullptr;
    QCOMPARE(without(switched, fresh), QString());
    QCOMPARE(without(fresh, switched), QString());
    QVERIFY(switched.size() > 300);
}

void TestLanguageStory::noSentenceStaysAsItStandsInTheSources()
{
    const QSet<QString> sentences = sentencesOfTheSources() - textsOfTheContent();
    if (sentences.isEmpty()) {
        QSKIP("there is no German catalogue to know the sentences by");
    }
    m_translations.speak(u"en"_s);
    StoryWindow story;
    delete story.window;
    story.desktop.setTranslations(m_translations);
    textsOfEveryPage(*openExample(story.desktop));
    story.desktop.speak(u"en-XA"_s);
    settle();
    QStringList stayed;
    for (const QString &text : textsOfEveryPage(*openWindow())) {
        if (sentences.contains(text)) {
            stayed.append(text);
        }
    }
    delete openWindow();
    story.window = nullptr;
    QCOMPARE(stayed.join(u'\n'), QString());
}

void TestLanguageStory::theMirroredWindowRunsFromRightToLeft()
{
    m_translations.speak(u"en"_s);
    StoryWindow story;
    story.desktop.setTranslations(m_translations);
    QCOMPARE(story.window->layoutDirection(), Qt::LeftToRight);
    story.desktop.speak(u"ar-XB"_s);
    settle();
    story.window = openWindow();
    QCOMPARE(story.window->layoutDirection(), Qt::RightToLeft);
    const QWidget *sidebar = story.find<QWidget>(u"sidebar"_s);
    QVERIFY(sidebar);
    QVERIFY(sidebar->mapTo(story.window, QPoint()).x() > story.window->width() / 2);
    story.desktop.speak(u"en"_s);
    settle();
    story.window = openWindow();
    QCOMPARE(story.window->layoutDirection(), Qt::LeftToRight);
}

void TestLanguageStory::wordsThatAreNotLoggedStay()
{
    m_translations.speak(u"en"_s);
    StoryWindow story;
    story.desktop.setTranslations(m_translations);
    QVERIFY(story.isShown());
    story.write(story.find<QLineEdit>(u"title"_s), u"Half a thought"_s);
    story.desktop.speak(u"en-XA"_s);
    settle();
    story.window = openWindow();
    QCOMPARE(story.find<QLineEdit>(u"title"_s)->text(), u"Half a thought"_s);
    QVERIFY(!story.question());
    // And from there on as before: a crash now would not take them either.
    const auto kept = [&] { return QString::fromUtf8(story.journal().draft().value_or(QByteArray())); };
    QTRY_VERIFY(kept().contains(u"Half a thought"_s));
}

void TestLanguageStory::wordsInTheSmallWindowAreLoggedFirst()
{
    m_translations.speak(u"en"_s);
    StoryWindow story;
    story.desktop.setTranslations(m_translations);
    auto capture = std::make_unique<CaptureWindow>(
        story.journal(), story.window->findChild<WindowSafety *>()->lock(), nullptr);
    capture->begin();
    QTest::keyClicks(capture->findChild<QLineEdit *>(u"title"_s), u"Half a thought"_s);
    capture->hide(); // they wait there until the next time
    story.desktop.speak(u"en-XA"_s);
    settle();
    QCOMPARE(openWindow(), story.window);
    QCOMPARE(capture->findChild<QLineEdit *>(u"title"_s)->text(), u"Half a thought"_s);
    capture->show();
    capture.reset(); // as when they are logged
    settle();
    QVERIFY(openWindow() && openWindow() != story.window);
    story.window = openWindow();
}

void TestLanguageStory::onesPlaceStays()
{
    m_translations.speak(u"en"_s);
    StoryWindow story;
    story.desktop.setTranslations(m_translations);
    story.window->resize(900, 700);
    story.window->showPage(u"journal"_s);
    story.find<QLineEdit>(u"search"_s)->setText(u"energy:>0"_s);
    static_cast<EnergyPage *>(story.window->page(u"energy"_s))->setRange(EnergyRange::OneYear);
    const QString path = story.journal().path();
    story.desktop.speak(u"en-XA"_s);
    settle();
    QVERIFY(openWindow() && openWindow() != story.window);
    story.window = openWindow();
    QCOMPARE(story.journal().path(), path);
    QCOMPARE(story.window->size(), QSize(900, 700));
    QCOMPARE(story.window->shownPage(), u"journal"_s);
    QCOMPARE(story.find<QLineEdit>(u"search"_s)->text(), u"energy:>0"_s);
    QVERIFY(story.window->isPageMade(u"energy"_s));
}

void TestLanguageStory::aDialogIsFinishedFirst()
{
    m_translations.speak(u"en"_s);
    StoryWindow story;
    story.desktop.setTranslations(m_translations);
    const MainWindow *before = story.window;
    QDialog dialog(story.window);
    dialog.open();
    story.desktop.speak(u"en-XA"_s);
    settle();
    QCOMPARE(openWindow(), before);
    QVERIFY(dialog.isVisible());
    dialog.setParent(nullptr); // it lives here and not in the window that goes
    dialog.hide();
    settle();
    QVERIFY(openWindow() != before);
    story.window = openWindow();
}

void TestLanguageStory::aFormThatOnlyThePageKeepsIsFinishedFirst()
{
    m_translations.speak(u"en"_s);
    StoryWindow story;
    story.desktop.setTranslations(m_translations);
    MainWindow *before = story.window;
    before->showPage(u"experiments"_s);
    Q_EMIT before->newExperimentRequested();
    settle();
    QVERIFY(before->page(u"experiments"_s)->isAtWork());
    story.desktop.speak(u"en-XA"_s);
    settle();
    QCOMPARE(openWindow(), before);
    story.click(u"cancelDesign"_s);
    settle();
    QVERIFY(openWindow() != before);
    story.window = openWindow();
    QCOMPARE(story.window->shownPage(), u"experiments"_s);
}

void TestLanguageStory::undoGoesOnWithoutTheWordsOfBefore()
{
    m_translations.speak(u"en"_s);
    StoryWindow story;
    story.desktop.setTranslations(m_translations);
    CheckIn entry;
    entry.when.day = story.today();
    entry.activity = u"act.pairing"_s;
    QVERIFY(story.journal().applyForId(u"Log check-in"_s,
                                       [&](Stores &stores) { return stores.checkIns.add(entry); }));
    QCOMPARE(story.journal().undoStack()->undoText(), u"Log check-in"_s);
    story.desktop.speak(u"en-XA"_s);
    settle();
    story.window = openWindow();
    QCOMPARE(story.journal().undoStack()->undoText(), QString());
    story.journal().undoStack()->undo();
    QCOMPARE(must(story.stores().checkIns.count({})), 0);
}

void TestLanguageStory::noKeyIsThereTwiceInAMenu_data()
{
    QTest::addColumn<QString>("code");
    for (const Language &language : offeredLanguages()) {
        QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

void TestLanguageStory::noKeyIsThereTwiceInAMenu()
{
    QFETCH(QString, code);
    m_translations.speak(code);
    StoryWindow story;
    QStringList twice;
    const auto look = [&](const QString &name, const QList<QAction *> &actions) {
        QHash<QString, QString> keys;
        for (const QAction *action : actions) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            if (action->isVisible() && !key.isEmpty() && keys.contains(key)) {
                twice.append(u"%1: %2: %3, %4"_s.arg(name, key, keys.value(key), action->text()));
            }
            keys.insert(key, action->text());
        }
    };
    look(u"menu bar"_s, story.window->menuBar()->actions());
    for (const QMenu *menu : story.window->menuBar()->findChildren<QMenu *>()) {
        look(menu->title(), menu->actions());
    }
    QHash<QKeySequence, QString> shortcuts;
    for (const QAction *action : story.window->findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            const bool everywhere = action->shortcutContext() == Qt::WindowShortcut;
            if (everywhere && shortcuts.contains(keys) && shortcuts.value(keys) != action->text()) {
                twice.append(u"%1: %2, %3"_s.arg(keys.toString(), shortcuts.value(keys), action->text()));
            }
            if (everywhere) {
                shortcuts.insert(keys, action->text());
            }
        }
    }
    QCOMPARE(twice.join(u'\n'), QString());
}

/// Whether a sentence is in the catalogues hangs on the context it is asked for in, which lupdate and the
/// program find out in different ways.
void TestLanguageStory::everySentenceThatIsAskedForIsKnown()
{
    QSet<QString> known;
    QFile file(QStringLiteral(TRYBOTH_SOURCE_DIR "/translations/tryboth_de.ts"));
    QXmlStreamReader xml(&file);
    if (!file.open(QIODevice::ReadOnly)) {
        QSKIP("there is no German catalogue to know the sentences by");
    }
    QString context;
    QSet<QString> sentences;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "source"_L1) {
            const QString sentence = xml.readElementText();
            known.insert(context + u'|' + sentence);
            sentences.insert(sentence);
        }
    }
    m_translations.speak(u"en"_s);
    Listener listener;
    QCoreApplication::installTranslator(&listener);
    {
        StoryWindow story;
        delete story.window;
        textsOfEveryPage(*openExample(story.desktop));
        delete openWindow();
        story.window = nullptr;
    }
    QCoreApplication::removeTranslator(&listener);
    QStringList lost;
    for (const auto &[asked, sentence] : std::as_const(listener.asked)) {
        if (sentences.contains(sentence) && asked.startsWith(u"tryboth"_s) && !known.contains(asked)) {
            lost.append(asked);
        }
    }
    QVERIFY(listener.asked.size() > 300);
    QCOMPARE(lost.join(u'\n'), QString());
}

QTEST_MAIN(TestLanguageStory)
#include "tst_languagestory.moc"
