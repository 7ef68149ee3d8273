// SPDX-License-Identifier: GPL-3.0-or-later
// Every number that the Energy page shows is in the JSON of the command line.
#include "charts/activitybarmodel.h"
#include "charts/charttext.h"
#include "charts/levelchart.h"
#include "charts/leveltablemodel.h"
#include "charts/tilttablemodel.h"
#include "charts/weekdayhourmodel.h"
#include "clihome.h"
#include "models/journal.h"
#include "pages/energypage.h"
#include "support/testjournal.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QTableView>
#include <QToolButton>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestCliEnergyPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSentencesAreTheSame();
    void everyNumberBelowTheChartsIsThere();
    void theLevelsAndTheirMarksAreThere();
    void theTiltIsThere();
    void theActivitiesAreThere();
    void theHoursAreThere();
    void theShadedExperimentsAreThere();

private:
    template <typename Model>
    const Model *table() const
    {
        for (const auto *view : m_page->findChildren<QTableView *>()) {
            if (const auto *model = qobject_cast<const Model *>(view->model()))
                return model;
        }
        return nullptr;
    }
    QString text(const QString &label) const { return m_page->findChild<QLabel *>(label)->text(); }
    /// The object of `list` whose members are those of `wanted`.
    QJsonObject found(const QString &list, const QJsonObject &wanted) const;

    CliHome m_home;
    SystemClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<EnergyPage> m_page;
    QJsonObject m_json;
};

namespace {

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QString level(const QJsonObject &point)
{
    return point.isEmpty() ? QString() : charttext::signedNumber(point[u"value"_s].toDouble());
}

QString range(const QJsonObject &point)
{
    return point.isEmpty() ? QString()
                           : charttext::rangeText(point[u"lower"_s].toDouble(), point[u"upper"_s].toDouble());
}

/// A sentence without the mark-up that colours its words.
QString plain(QString text)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return text.remove(tag).replace(u"&nbsp;"_s, u" "_s).replace(u"&amp;"_s, u"&"_s).simplified();
}

} // namespace

void TestCliEnergyPage::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    QCOMPARE(m_home.run({"example", "e.tryboth"}).exit, 0);
    m_json = m_home.run({"energy", "e.tryboth", "--json"}).object();
    QVERIFY(!m_json.isEmpty());
    QFile file(m_home.path(u"e.tryboth"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_journal = std::make_unique<Journal>(must(JournalCore::open(file.readAll(), m_clock)),
                                          must(Content::load()), m_clock);
    m_page = std::make_unique<EnergyPage>(*m_journal);
    m_page->resize(1060, 900);
    m_page->show();
    m_page->setRange(EnergyRange::All);
    for (auto *button : m_page->findChildren<QToolButton *>(u"tableButton"_s))
        button->click();
    m_page->findChild<QToolButton *>(u"moreNumbers"_s)->click();
    QTRY_VERIFY(m_page->findChild<QLabel *>(u"number-now"_s));
}

QJsonObject TestCliEnergyPage::found(const QString &list, const QJsonObject &wanted) const
{
    for (const QJsonValue &value : m_json[list].toArray()) {
        const bool same = std::ranges::all_of(wanted.keys(),
                                              [&](const QString &key) { return value[key] == wanted[key]; });
        if (same)
            return value.toObject();
    }
    return {};
}

void TestCliEnergyPage::theSentencesAreTheSame()
{
    QCOMPARE(plain(text(u"energyHeadline"_s)), m_json[u"sentence"_s].toString());
    QCOMPARE(plain(text(u"energyDetail"_s)), m_json[u"detail"_s].toString());
    const QString counts = text(u"energyCounts"_s);
    for (const QString &focus : {u"people"_s, u"technical"_s, u"mixed"_s})
        QVERIFY2(counts.contains(u"%1 %2"_s.arg(m_json[u"ratings"_s][focus].toInt()).arg(focus)),
                 qPrintable(counts));
}

void TestCliEnergyPage::everyNumberBelowTheChartsIsThere()
{
    int shown = 0;
    for (const auto *label : m_page->findChildren<QLabel *>()) {
        if (!label->objectName().startsWith(u"number-"_s))
            continue;
        ++shown;
        const QJsonObject number = found(u"numbers"_s, {{u"id"_s, label->objectName().mid(7)}});
        QCOMPARE(number[u"sentence"_s].toString(), label->text());
    }
    QVERIFY(shown > 12);
    QCOMPARE(m_json[u"numbers"_s].toArray().size(), shown);
}

void TestCliEnergyPage::theLevelsAndTheirMarksAreThere()
{
    const auto *levels = table<LevelTableModel>();
    QVERIFY(levels && levels->rowCount() > 100);
    QHash<QString, QJsonObject> people, technical; // by day
    for (const QJsonValue &point : m_json[u"people"_s].toArray())
        people.insert(point[u"day"_s].toString(), point.toObject());
    for (const QJsonValue &point : m_json[u"technical"_s].toArray())
        technical.insert(point[u"day"_s].toString(), point.toObject());
    QHash<QString, QStringList> marks; // by day and focus
    for (const QJsonValue &mark : m_json[u"marks"_s].toArray()) {
        const Mark drawn{0, mark[u"energy"_s].toDouble(), Focus::Mixed, mark[u"ratings"_s].toInt(), false};
        marks[mark[u"day"_s].toString() + mark[u"focus"_s].toString()] << charttext::markValue(drawn);
    }
    const LocalDay from = LocalDay::fromString(m_json[u"from"_s].toString(), Qt::ISODate);
    int row = 0;
    for (LocalDay day = from; row < levels->rowCount() && day.daysTo(m_page->report().to) >= 0;
         day = day.addDays(1)) {
        if (cell(*levels, row, LevelTableModel::DayColumn) != charttext::dayText(day, true))
            continue; // a day of which nothing is shown
        const QString iso = day.toString(Qt::ISODate);
        QCOMPARE(cell(*levels, row, LevelTableModel::PeopleLevelColumn), level(people.value(iso)));
        QCOMPARE(cell(*levels, row, LevelTableModel::PeopleRangeColumn), range(people.value(iso)));
        QCOMPARE(cell(*levels, row, LevelTableModel::TechnicalLevelColumn), level(technical.value(iso)));
        QCOMPARE(cell(*levels, row, LevelTableModel::TechnicalRangeColumn), range(technical.value(iso)));
        const auto ratings = [&](int column, const QString &focus) {
            QStringList on = cell(*levels, row, column).split(u", "_s, Qt::SkipEmptyParts);
            QStringList said = marks.value(iso + focus);
            on.sort();
            said.sort();
            return on == said;
        };
        QVERIFY2(ratings(LevelTableModel::PeopleRatingsColumn, u"people"_s), qPrintable(iso));
        QVERIFY2(ratings(LevelTableModel::TechnicalRatingsColumn, u"technical"_s), qPrintable(iso));
        QVERIFY2(ratings(LevelTableModel::MixedRatingsColumn, u"mixed"_s), qPrintable(iso));
        ++row;
    }
    QCOMPARE(row, levels->rowCount());
}

void TestCliEnergyPage::theTiltIsThere()
{
    const auto *tilt = table<TiltTableModel>();
    const QJsonArray points = m_json[u"tilt"_s].toArray();
    QVERIFY(tilt && tilt->rowCount() > 0);
    QCOMPARE(points.size(), tilt->rowCount());
    for (int row = 0; row < tilt->rowCount(); ++row) {
        QCOMPARE(cell(*tilt, row, TiltTableModel::TiltColumn), level(points[row].toObject()));
        QCOMPARE(cell(*tilt, row, TiltTableModel::RangeColumn), range(points[row].toObject()));
    }
}

void TestCliEnergyPage::theActivitiesAreThere()
{
    const auto *activities = table<ActivityBarModel>();
    const QJsonArray rows = m_json[u"activities_of_any_focus"_s].toArray();
    QVERIFY(activities && activities->rowCount() > 5);
    QCOMPARE(rows.size(), activities->rowCount());
    for (int row = 0; row < activities->rowCount(); ++row) {
        QCOMPARE(cell(*activities, row, ActivityBarModel::ActivityColumn),
                 rows[row][u"activity"_s].toString());
        QCOMPARE(cell(*activities, row, ActivityBarModel::FocusColumn).toLower(),
                 rows[row][u"focus"_s].toString());
        QCOMPARE(cell(*activities, row, ActivityBarModel::MeanColumn),
                 charttext::signedNumber(rows[row][u"mean"_s].toDouble()));
        QCOMPARE(cell(*activities, row, ActivityBarModel::RatingsColumn),
                 QLocale().toString(rows[row][u"ratings"_s].toInt()));
    }
}

void TestCliEnergyPage::theHoursAreThere()
{
    const auto *hours = table<WeekdayHourModel>();
    QVERIFY(hours);
    int shown = 0;
    for (int row = 0; row < hours->rowCount(); ++row) {
        for (int column = 0; column < hours->columnCount(); ++column) {
            const auto one = hours->cell(row, column);
            if (!one)
                continue;
            ++shown;
            const QJsonObject said = found(u"hours"_s,
                                           {{u"weekday"_s, one->weekday}, {u"hour"_s, one->hour}});
            QCOMPARE(charttext::signedNumber(said[u"mean"_s].toDouble()), cell(*hours, row, column));
            QCOMPARE(said[u"ratings"_s].toInt(), one->ratings);
        }
    }
    QVERIFY(shown > 10);
    QCOMPARE(m_json[u"hours"_s].toArray().size(), shown);
}

void TestCliEnergyPage::theShadedExperimentsAreThere()
{
    const QList<Interval> shaded = m_page->findChild<LevelChart *>()->data().intervals;
    const QJsonArray said = m_json[u"experiments"_s].toArray();
    QVERIFY(!shaded.isEmpty());
    QCOMPARE(said.size(), shaded.size());
    for (qsizetype i = 0; i < shaded.size(); ++i) {
        QCOMPARE(said[i][u"title"_s].toString(), shaded[i].label);
        QCOMPARE(said[i][u"from"_s].toString(), shaded[i].from.toString(Qt::ISODate));
        QCOMPARE(said[i][u"to"_s].toString(), shaded[i].to.toString(Qt::ISODate));
        QCOMPARE(said[i][u"focus"_s].toString(), toWord(shaded[i].focus));
    }
}

QTEST_MAIN(TestCliEnergyPage)
#include "tst_clienergypage.moc"
