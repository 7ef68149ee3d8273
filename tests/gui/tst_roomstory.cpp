// SPDX-License-Identifier: GPL-3.0-or-later
#include "cutoff.h"
#include "pagewalk.h"
#include "settings/settings.h"
#include "storywindow.h"
#include "windowmenus.h"

#include <QLabel>
#include <QPushButton>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize SmallWindow(1024, 640);

} // namespace

/// On a small screen and with large letters, nothing that has words is cut off, on any page and in any
/// dialog.
class TestRoomStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useTestSettings(); }
    void itSeesWhatIsCutOff();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
};

/// Or the others would say nothing.
void TestRoomStory::itSeesWhatIsCutOff()
{
    QWidget top;
    top.resize(200, 100);
    auto *narrow = new QLabel(u"far more words than there is room for"_s, &top);
    narrow->resize(40, 40);
    auto *wrapped = new QLabel(u"words that go over many lines in so narrow a column"_s, &top);
    wrapped->setWordWrap(true);
    wrapped->setGeometry(0, 50, 60, 16);
    auto *outside = new QPushButton(u"OK"_s, &top);
    outside->move(190, 0);
    top.show();
    PageWalk::settle();
    QCOMPARE(cutOff(top).size(), 3);
}

void TestRoomStory::nothingIsCutOff_data()
{
    QTest::addColumn<bool>("example");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("points");
    QTest::addColumn<int>("percent");
    for (const bool example : {true, false}) {
        const char *journal = example ? "example" : "empty";
        QTest::addRow("%s, small window", journal) << example << SmallWindow << 11.0 << 100;
        QTest::addRow("%s, 200 %%", journal) << example << QSize(1920, 1080) << 11.0 << 200;
        QTest::addRow("%s, 20 points", journal) << example << SmallWindow << 20.0 << 100;
        QTest::addRow("%s, 300 %%", journal) << example << QSize(1920, 1080) << 11.0 << 300;
    }
}

void TestRoomStory::nothingIsCutOff()
{
    QFETCH(bool, example);
    QFETCH(QSize, size);
    QFETCH(qreal, points);
    QFETCH(int, percent);
    const Letters letters(points);
    QStringList found;
    {
        StoryWindow story;
        story.theme.setTextPercent(percent);
        const std::unique_ptr<MainWindow> other(example ? story.desktop.openExample(400) : nullptr);
        MainWindow &window = other ? *other : *story.window;
        window.resize(size);
        PageWalk walk(window);
        const auto look = [&](const QString &name, QWidget &shown) {
            // A dialog may be larger than the window below it.
            const bool grown = window.width() > size.width() || window.height() > size.height();
            if (&shown != shown.window() && grown) {
                found += u"%1: the window has grown to %2 × %3"_s.arg(name)
                             .arg(window.width())
                             .arg(window.height());
            }
            for (const QString &line : cutOff(shown)) {
                found += u"%1: %2"_s.arg(name, line);
            }
        };
        walk.pages(look);
        walk.dialogs(look);
    }
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

QTEST_MAIN(TestRoomStory)
#include "tst_roomstory.moc"
