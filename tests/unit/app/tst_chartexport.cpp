// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartgallery/samplecharts.h"
#include "charts/chartexport.h"
#include "charts/levelchart.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestChartExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPngHasTheChartAtTheWantedScale();
    void anSvgHoldsTitleMethodAndVectors();
    void aPdfIsOnePageWithItsTitle();
    void lightColoursAreTheDefaultAndTheChartKeepsItsOwn();
    void aFolderThatIsNotThereIsSaidInASentence();
};

namespace {

const ChartPicture Picture{u"Energy by kind of work"_s, u"10 ratings. Line: local level; band: 90% range."_s};

void fill(LevelChart &chart)
{
    chart.resize(700, 240);
    chart.setData(sample::levels({2026, 1, 1}, {2026, 3, 31}, 10));
    chart.show();
}

} // namespace

void TestChartExport::aPngHasTheChartAtTheWantedScale()
{
    const QTemporaryDir folder;
    LevelChart chart;
    fill(chart);
    const QString path = folder.filePath(u"chart.png"_s);
    QVERIFY(chartexport::png(chart, Picture, path, 2));
    const QImage image(path);
    QVERIFY(image.width() > 2 * chart.width());
    QVERIFY(image.height() > 2 * chart.height() + 40);
    QCOMPARE(image.width() % 2, 0);
}

void TestChartExport::anSvgHoldsTitleMethodAndVectors()
{
    const QTemporaryDir folder;
    LevelChart chart;
    fill(chart);
    const QString path = folder.filePath(u"chart.svg"_s);
    QVERIFY(chartexport::svg(chart, Picture, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains("Energy by kind of work"));
    QVERIFY(svg.contains("10 ratings. Line"));
    QVERIFY(svg.contains("a8480f"));
    QVERIFY(svg.count("<path") + svg.count("<poly") > 5);
    QVERIFY(!svg.contains("<image"));
}

void TestChartExport::aPdfIsOnePageWithItsTitle()
{
    const QTemporaryDir folder;
    LevelChart chart;
    fill(chart);
    const QString path = folder.filePath(u"chart.pdf"_s);
    QVERIFY(chartexport::pdf(chart, Picture, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pdf.count("/Type /Page\n"), 1);
    QVERIFY(!pdf.contains("/Subtype /Image")); // vectors only
}

void TestChartExport::lightColoursAreTheDefaultAndTheChartKeepsItsOwn()
{
    const QTemporaryDir folder;
    LevelChart chart;
    fill(chart);
    chart.setColors(ChartColors::dark());
    const QString light = folder.filePath(u"light.png"_s), dark = folder.filePath(u"dark.png"_s);
    QVERIFY(chartexport::png(chart, Picture, light));
    QVERIFY(chartexport::png(chart, {Picture.title, Picture.subtitle, ChartColors::dark()}, dark));
    QCOMPARE(QImage(light).pixelColor(1, 1), ChartColors::light().card);
    QCOMPARE(QImage(dark).pixelColor(1, 1), ChartColors::dark().card);
    QCOMPARE(QImage(light).pixelColor(40, 200), ChartColors::light().card); // inside the chart too
    QCOMPARE(chart.colors(), ChartColors::dark());
    QCOMPARE(chart.grab().toImage().pixelColor(1, 1), ChartColors::dark().card);
}

void TestChartExport::aFolderThatIsNotThereIsSaidInASentence()
{
    const QTemporaryDir folder;
    LevelChart chart;
    fill(chart);
    const QString path = folder.filePath(u"missing/chart.png"_s);
    const auto result = chartexport::png(chart, Picture, path);
    QVERIFY(!result);
    QVERIFY(result.error().sentence.contains(path));
    QVERIFY(!QFile::exists(path));
    QVERIFY(!chartexport::svg(chart, Picture, path));
}

QTEST_MAIN(TestChartExport)
#include "tst_chartexport.moc"
