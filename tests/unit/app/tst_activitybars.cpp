// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/activitybarmodel.h"
#include "charts/activitybars.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestActivityBars : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickNamesTheActivity();
    void enterNamesTheActivity();
    void barsGoFromZeroToTheirSide();
};

namespace {

const QList<ActivityBar> Bars{{u"mentoring"_s, u"Mentoring"_s, Focus::People, 3, 41},
                              {u"status"_s, u"Status meetings"_s, Focus::Technical, -3, 22}};

struct Shown
{
    ActivityBarModel model;
    ActivityBars bars{&model};

    Shown()
    {
        model.setBars(Bars);
        bars.resize(600, 120);
        bars.show();
        bars.grab(); // lays the rows out
    }
};

/// The middle of the pixels of a colour in the picture.
double middleOf(const QImage &image, const QColor &color)
{
    double sum = 0;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color) {
                sum += x;
                ++count;
            }
        }
    }
    return count > 50 ? sum / count : -1;
}

} // namespace

void TestActivityBars::aClickNamesTheActivity()
{
    Shown shown;
    QSignalSpy activated(&shown.bars, &ActivityBars::activityActivated);
    QListView *list = shown.bars.list();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(shown.model.index(1, 0)).center());
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toString(), u"status"_s);
}

void TestActivityBars::enterNamesTheActivity()
{
    Shown shown;
    QSignalSpy activated(&shown.bars, &ActivityBars::activityActivated);
    shown.bars.list()->setCurrentIndex(shown.model.index(0, 0));
    QTest::keyClick(shown.bars.list(), Qt::Key_Down);
    QTest::keyClick(shown.bars.list(), Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toString(), u"status"_s);
}

void TestActivityBars::barsGoFromZeroToTheirSide()
{
    Shown shown;
    const QImage image = shown.bars.grab().toImage();
    const double people = middleOf(image, shown.bars.colors().people);
    const double technical = middleOf(image, shown.bars.colors().technical);
    QVERIFY(people > 0 && technical > 0);
    QVERIFY(people > technical + 50);
}

QTEST_MAIN(TestActivityBars)
#include "tst_activitybars.moc"
