// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/coachcontent.h"
#include "domain/content.h"
#include "domain/contentfile.h"
#include "domain/contentoverlay.h"
#include "domain/glossary.h"
#include "localefaults.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

/// Gives what to put in the place of a string: the `index`-th of its file, in a member of this name.
using Change = std::function<QJsonValue(const QString &member, const QString &text, int index)>;

QJsonValue changed(const QString &member, const QJsonValue &value, const Change &change, int &index)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (const QString &key : object.keys()) {
            const QJsonValue made = changed(key, object[key], change, index);
            made.isUndefined() ? object.remove(key) : void(object[key] = made);
        }
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &each : value.toArray()) {
            const QJsonValue made = changed(member, each, change, index);
            array.append(made.isUndefined() ? QJsonValue() : made); // a list keeps its places
        }
        return array;
    }
    return value.isString() ? change(member, value.toString(), index++) : value;
}

QJsonObject changed(const QJsonObject &file, const Change &change)
{
    int index = 0;
    return changed({}, QJsonValue(file), change, index).toObject();
}

/// The file as another language would have it: each text with an "Ü" before it.
QJsonValue translated(const QString &member, const QString &text, int)
{
    return isContentText(member) && !text.isEmpty() ? u"Ü"_s + text : text;
}

bool isWordList(const QString &member)
{
    return member == "aliases"_L1 || member == "not"_L1;
}

QJsonObject english(const QString &name)
{
    return readContentFile(u":/content/en/"_s + name).value_or(QJsonObject());
}

QStringList shippedFiles()
{
    QStringList names = QDir(u":/content/en"_s).entryList({u"*.json"_s});
    names.removeAll(u"manifest.json"_s);
    return names;
}

} // namespace

/// Shipped texts in other languages: what they lack is English, text by text.
class TestContentLocales : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachTextFallsBackByItself_data();
    void eachTextFallsBackByItself();
    void whatBelongsToTheProgramStaysEnglish_data() { eachTextFallsBackByItself_data(); }
    void whatBelongsToTheProgramStaysEnglish();
    void everyStringIsOfPeopleOrOfTheProgram_data() { eachTextFallsBackByItself_data(); }
    void everyStringIsOfPeopleOrOfTheProgram();
    void thingsAreFoundByTheirIdsWhateverTheirOrder();
    void searchWordsOfBothLanguagesAreKept();
    void aCountryGoesOverItsLanguage();
    void everythingThatIsLoadedSpeaksTheLanguage();
    void aLanguageWithoutFilesIsEnglish();
    void aBrokenFileIsNamed();
    void theLanguagesThatShipFitEnglish();
    void aLanguageThatDoesNotFitIsNamed();

private:
    void write(const QString &locale, const QString &name, const QJsonObject &file);
    QString root() const { return m_folder->path() + u'/'; }

    std::optional<QTemporaryDir> m_folder;
    const QLocale m_icelandic{QLocale::Icelandic, QLocale::Iceland};
};

void TestContentLocales::init()
{
    m_folder.emplace();
    for (const QString &name : shippedFiles()) {
        write(u"en"_s, name, english(name));
    }
}

void TestContentLocales::write(const QString &locale, const QString &name, const QJsonObject &file)
{
    QVERIFY(QDir(root()).mkpath(locale));
    QFile written(root() + locale + u'/' + name);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(QJsonDocument(file).toJson());
}

void TestContentLocales::eachTextFallsBackByItself_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : shippedFiles()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestContentLocales::eachTextFallsBackByItself()
{
    QFETCH(QString, name);
    int texts = 0;
    for (int round = 0; round < 3; ++round) { // each text is once there, once gone, once blank
        const auto own = [&](const QString &member, const QString &text, int index) -> QJsonValue {
            const int turn = (index + round) % 3;
            return turn == 0   ? translated(member, text, index)
                   : turn == 1 ? QJsonValue(QJsonValue::Undefined)
                               : QJsonValue(u" "_s);
        };
        const auto expected = [&](const QString &member, const QString &text, int index) -> QJsonValue {
            texts += isContentText(member) ? 1 : 0;
            return (index + round) % 3 == 0 ? translated(member, text, index) : text;
        };
        // ids and word lists have tests of their own
        const auto keeping = [](const Change &change) -> Change {
            return [change](const QString &member, const QString &text, int index) {
                return member == "id"_L1 || isWordList(member) ? QJsonValue(text)
                                                               : change(member, text, index);
            };
        };
        write(u"is"_s, name, changed(english(name), keeping(own)));
        const auto read = ContentFolders(m_icelandic, root()).read(name);
        QVERIFY(read);
        QCOMPARE(*read, changed(english(name), keeping(expected)));
    }
    QVERIFY(texts > 0);
}

void TestContentLocales::whatBelongsToTheProgramStaysEnglish()
{
    QFETCH(QString, name);
    QJsonObject own = changed(english(name), [](const QString &member, const QString &text, int) {
        return isContentText(member) || member == "id"_L1 ? QJsonValue(text) : QJsonValue(u"else"_s);
    });
    own.insert(u"more"_s, u"nobody reads this"_s);
    write(u"is"_s, name, own);
    QCOMPARE(*ContentFolders(m_icelandic, root()).read(name), english(name));
}

void TestContentLocales::everyStringIsOfPeopleOrOfTheProgram()
{
    static const QSet<QString> ofTheProgram{
        u"about"_s,     u"action"_s,    u"activity_types"_s, u"answer"_s,    u"check_ins"_s, u"code"_s,
        u"decisions"_s, u"direction"_s, u"experiments"_s,    u"five_year"_s, u"focus"_s,     u"id"_s,
        u"kind"_s,      u"level"_s,     u"locale"_s,         u"names"_s,     u"needs"_s,     u"notes"_s,
        u"people"_s,    u"per"_s,       u"polarity"_s,       u"prompt"_s,    u"reasons"_s,   u"scale"_s,
        u"schema"_s,    u"seen"_s,      u"show_if"_s,        u"source"_s,    u"stage"_s,     u"tags"_s,
        u"technical"_s, u"times"_s,     u"titles"_s,         u"track"_s,     u"type"_s,      u"unit"_s,
        u"weekly"_s,    u"when"_s,      u"words"_s};
    QFETCH(QString, name);
    changed(english(name), [](const QString &member, const QString &text, int) {
        [&] { QVERIFY2(isContentText(member) != ofTheProgram.contains(member), qPrintable(member)); }();
        return text;
    });
}

void TestContentLocales::thingsAreFoundByTheirIdsWhateverTheirOrder()
{
    QJsonObject own = changed(english(u"prompts.json"_s), translated);
    QJsonArray turned;
    for (const QJsonValue &prompt : own[u"prompts"_s].toArray()) {
        turned.prepend(prompt);
    }
    turned.prepend(QJsonObject{{u"id"_s, u"prompt.daily.unknown"_s}, {u"text"_s, u"Who?"_s}});
    own[u"prompts"_s] = turned;
    write(u"is"_s, u"prompts.json"_s, own);
    const auto content = Content::load(m_icelandic, root());
    QVERIFY(content);
    const QList<Prompt> shipped = Content::load()->prompts();
    QCOMPARE(content->prompts().size(), shipped.size());
    for (qsizetype i = 0; i < shipped.size(); ++i) {
        QCOMPARE(content->prompts().at(i).id, shipped.at(i).id);
        QCOMPARE(content->prompts().at(i).text, u"Ü"_s + shipped.at(i).text);
    }
}

void TestContentLocales::searchWordsOfBothLanguagesAreKept()
{
    const QJsonObject coding{{u"id"_s, u"act.coding"_s},
                             {u"aliases"_s, QJsonArray{u"forrita"_s, u" "_s, u"building"_s}}};
    write(u"is"_s, u"activity_types.json"_s, {{u"activity_types"_s, QJsonArray{coding}}});
    const ActivityType type = Content::load(m_icelandic, root())->activityTypes().first();
    QCOMPARE(type.label, u"Coding"_s);
    QCOMPARE(type.aliases,
             (QStringList{u"forrita"_s, u"building"_s, u"programming"_s, u"implementing"_s, u"feature"_s}));
}

void TestContentLocales::aCountryGoesOverItsLanguage()
{
    const auto sentences = [](const QString &saved, const QString &undo) {
        return QJsonObject{
            {u"strings"_s, QJsonArray{QJsonObject{{u"id"_s, u"mc.check.saved"_s}, {u"text"_s, saved}},
                                      QJsonObject{{u"id"_s, u"mc.check.undo"_s}, {u"text"_s, undo}}}}};
    };
    write(u"pt"_s, u"microcopy.json"_s, sentences(u"Registado."_s, u"Desfazer: {shortcut}"_s));
    write(u"pt-BR"_s, u"microcopy.json"_s, sentences(u"Registrado."_s, {}));
    const auto content = Content::load(QLocale(QLocale::Portuguese, QLocale::Brazil), root());
    QVERIFY(content);
    QCOMPARE(content->text(u"mc.check.saved"_s), u"Registrado."_s);
    QCOMPARE(content->text(u"mc.check.undo"_s), u"Desfazer: {shortcut}"_s);
    QCOMPARE(content->text(u"mc.check.no-energy"_s), u"Saved without a rating."_s);

    const auto word = [](const QString &term, const QString &text) {
        return QJsonObject{
            {u"terms"_s,
             QJsonArray{QJsonObject{{u"id"_s, u"term.focus"_s}, {u"term"_s, term}, {u"text"_s, text}}}}};
    };
    write(u"pt"_s, u"glossary.json"_s, word(u"Foco"_s, u"Onde estava o peso."_s));
    write(u"pt-BR"_s, u"glossary.json"_s, word({}, u"Onde ficou o peso."_s));
    const auto glossary = loadGlossary(QLocale(QLocale::Portuguese, QLocale::Brazil), root());
    QVERIFY(glossary);
    QVERIFY(glossary->contains(GlossaryTerm{u"Foco"_s, u"Onde ficou o peso."_s}));
    QCOMPARE(glossary->first().term, u"Journal"_s);
}

void TestContentLocales::everythingThatIsLoadedSpeaksTheLanguage()
{
    for (const QString &name : shippedFiles()) {
        write(u"is"_s, name, changed(english(name), translated));
    }
    const auto content = Content::load(m_icelandic, root());
    QVERIFY(content);
    QCOMPARE(content->text(u"mc.check.saved"_s), u"ÜLogged."_s);
    QCOMPARE(content->scale(u"scale.energy"_s).anchors.value(0), u"Üno different"_s);
    QCOMPARE(content->activityTypes().first().label, u"ÜCoding"_s);
    const ExperimentTemplate &experiment = content->experimentTemplates().first();
    QVERIFY(experiment.title.startsWith(u'Ü') && experiment.protocol.last().startsWith(u'Ü'));
    QVERIFY(experiment.whoToAsk.first().script.startsWith(u'Ü') && experiment.exitRule.startsWith(u'Ü'));
    QVERIFY(content->templatePairs().first().text.startsWith(u'Ü'));
    QVERIFY(content->prompts().last().hint.startsWith(u'Ü'));
    QVERIFY(content->fiveYearFlow().step(u"fy.answer"_s).text.startsWith(u'Ü'));
    QVERIFY(content->fiveYearFlow().labelOf(DirectionSort::Both).startsWith(u'Ü'));
    QVERIFY(content->reasonItems().items().last().smallTest.startsWith(u'Ü'));
    QVERIFY(content->decisionTemplate().nameOf(DecisionOutcome::Stand).startsWith(u'Ü'));
    const auto coach = CoachContent::load(m_icelandic, root());
    QVERIFY(coach);
    QVERIFY(coach->questions().first().text.startsWith(u'Ü') &&
            coach->stages().first().label.startsWith(u'Ü'));
    QVERIFY(coach->briefSections().last().title.startsWith(u'Ü'));
}

void TestContentLocales::aLanguageWithoutFilesIsEnglish()
{
    const auto content = Content::load(m_icelandic, root());
    QVERIFY(content);
    QCOMPARE(content->prompts(), Content::load()->prompts());
    QCOMPARE(CoachContent::load(m_icelandic, root())->questions(), CoachContent::load()->questions());
}

void TestContentLocales::aBrokenFileIsNamed()
{
    QVERIFY(QDir(root()).mkpath(u"is"_s));
    QFile broken(root() + u"is/prompts.json"_s);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\"prompts\": [");
    broken.close();
    const auto content = Content::load(m_icelandic, root());
    QVERIFY(!content);
    QVERIFY(content.error().detail.contains(u"is/prompts.json"_s));
}

void TestContentLocales::theLanguagesThatShipFitEnglish()
{
    const QStringList known = shippedFiles();
    for (const QString &locale : QDir(u":/content"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (locale == "en"_L1) {
            continue;
        }
        const QDir folder(u":/content/"_s + locale);
        for (const QString &name : folder.entryList()) {
            const QString place = locale + u'/' + name;
            const auto own = readContentFile(folder.filePath(name));
            QVERIFY2(own, qPrintable(place));
            QVERIFY2(known.contains(name) || name == "manifest.json"_L1, qPrintable(place));
            QVERIFY2(own->value(u"locale"_s) == locale, qPrintable(place));
            if (name != "manifest.json"_L1) {
                const QStringList faults = test::localeFaults(english(name), *own);
                QVERIFY2(faults.isEmpty(), qPrintable(place + u'\n' + faults.join(u'\n')));
            }
        }
        const auto content = Content::load(QLocale(locale));
        QVERIFY(content);
        for (const ActivityType &type : content->activityTypes()) {
            QVERIFY2(validate(type), qPrintable(locale + u' ' + type.label));
        }
        for (const QString &starter : content->decisionTemplate().starters) {
            QVERIFY2(starter.size() <= ReversalCondition::MaxSign, qPrintable(starter));
        }
    }
}

void TestContentLocales::aLanguageThatDoesNotFitIsNamed()
{
    const QJsonObject shipped = english(u"experiment_templates.json"_s);
    QVERIFY(test::localeFaults(shipped, changed(shipped, translated)).isEmpty());
    QJsonObject first = shipped[u"templates"_s].toArray().first().toObject();
    first[u"hypothesis_starter"_s] = u"no dots"_s;
    first[u"signals"_s] = QJsonArray{u"one"_s};
    first[u"track"_s] = u"technical"_s;
    first[u"name"_s] = u"nobody reads this"_s;
    const QJsonObject own{
        {u"templates"_s, QJsonArray{first, QJsonObject{{u"id"_s, u"tpl.people.unknown"_s}}}}};
    const QStringList faults = test::localeFaults(shipped, own);
    QVERIFY2(faults.size() == 5, qPrintable(faults.join(u'\n')));
    QVERIFY(faults.first().startsWith(u"templates[tpl.people.mentor-weekly].hypothesis_starter"_s));
    QCOMPARE(test::localeFaults(english(u"microcopy.json"_s),
                                {{u"strings"_s, QJsonArray{QJsonObject{{u"id"_s, u"mc.check.undo"_s},
                                                                       {u"text"_s, u"No key."_s}}}}})
                 .size(),
             1);
}

QTEST_GUILESS_MAIN(TestContentLocales)
#include "tst_contentlocales.moc"
