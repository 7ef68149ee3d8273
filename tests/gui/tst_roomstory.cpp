// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagewalk.h"
#include "settings/settings.h"
#include "storywindow.h"
#include "windowmenus.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize SmallWindow(1024, 640);
constexpr int Slack = 1; ///< pixels that rounding may take

/// The nearest ancestor through which one looks at `widget`: a viewport that can be scrolled, or the top.
QWidget *frameOf(QWidget &widget, QWidget &top)
{
    for (QWidget *above = widget.parentWidget(); above && above != &top; above = above->parentWidget()) {
        if (qobject_cast<QAbstractScrollArea *>(above->parentWidget())) {
            return above;
        }
    }
    return &top;
}

bool canScrollSideways(const QWidget &frame)
{
    const auto *area = qobject_cast<QAbstractScrollArea *>(frame.parentWidget());
    return area && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
}

bool canScrollDown(const QWidget &frame)
{
    const auto *area = qobject_cast<QAbstractScrollArea *>(frame.parentWidget());
    return area && area->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
}

QString nameOf(const QWidget &widget)
{
    QString words = widget.objectName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        words += u" “%1”"_s.arg(label->text().left(40));
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        words += u" “%1”"_s.arg(button->text().left(40));
    }
    return u"%1 %2"_s.arg(QLatin1String(widget.metaObject()->className()), words);
}

/// What `widget` needs to show its words; an invalid size where it has none, or cuts them with dots on
/// purpose.
QSize needOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) {
            return {};
        }
        return label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        button && !button->text().isEmpty()) {
        return button->minimumSizeHint(); // less than the hint where padding may go, or dots may stand
    }
    return {};
}

/// What is cut off in `shown`, one line each.
QStringList cutOff(QWidget &shown)
{
    QStringList found;
    for (QWidget *widget : shown.findChildren<QWidget *>()) {
        const QSize need = widget->isVisible() && widget->window() == shown.window() ? needOf(*widget)
                                                                                     : QSize();
        if (!need.isValid()) {
            continue;
        }
        if (need.width() > widget->width() + Slack || need.height() > widget->height() + Slack) {
            found += u"%1 has %2 × %3 and needs %4 × %5"_s.arg(nameOf(*widget))
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(need.width())
                         .arg(need.height());
        }
        QWidget *frame = frameOf(*widget, shown);
        const QRect place(widget->mapTo(frame, QPoint(0, 0)), widget->size());
        const bool outside = (!canScrollSideways(*frame) &&
                              (place.left() < -Slack || place.right() > frame->width() + Slack)) ||
                             (!canScrollDown(*frame) &&
                              (place.top() < -Slack || place.bottom() > frame->height() + Slack));
        if (outside) {
            found += u"%1 reaches out of what is seen"_s.arg(nameOf(*widget));
        }
    }
    return found;
}

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
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(points);
    QApplication::setFont(font);
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
    QApplication::setFont(before);
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

QTEST_MAIN(TestRoomStory)
#include "tst_roomstory.moc"
