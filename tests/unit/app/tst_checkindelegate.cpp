// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checkinroles.h"
#include "widgets/checkindelegate.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestCheckInDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRowIsSpokenWhole();
    void anUnratedRowSaysSo();
    void rowsGrowWithTheLetters();
    void selectionCanBeSeen();

private:
    QImage picture(QStyle::State state) const;
    QStandardItemModel m_model;
};

void TestCheckInDelegate::init()
{
    m_model.clear();
    auto *item = new QStandardItem;
    item->setData(QTime(9, 10), TimeRole);
    item->setData(u"Payment retries"_s, TitleRole);
    item->setData(u"Incident"_s, ActivityRole);
    item->setData(static_cast<int>(Focus::Technical), FocusRole);
    item->setData(-1, EnergyRole);
    m_model.appendRow(item);
}

void TestCheckInDelegate::aRowIsSpokenWhole()
{
    const QString spoken = CheckInDelegate::spoken(m_model.index(0, 0));
    QVERIFY2(spoken.endsWith(u"Payment retries, Incident, Technical, −1"_s), qPrintable(spoken));
}

void TestCheckInDelegate::anUnratedRowSaysSo()
{
    m_model.item(0)->setData(QVariant(), EnergyRole);
    QVERIFY(CheckInDelegate::spoken(m_model.index(0, 0)).endsWith(u"not rated"_s));
}

void TestCheckInDelegate::rowsGrowWithTheLetters()
{
    Theme theme(*qApp);
    const CheckInDelegate delegate;
    const int once = delegate.sizeHint({}, m_model.index(0, 0)).height();
    theme.setTextPercent(200);
    QVERIFY(delegate.sizeHint({}, m_model.index(0, 0)).height() > once * 3 / 2);
    theme.setTextPercent(100);
}

QImage TestCheckInDelegate::picture(QStyle::State state) const
{
    QImage image(600, 80, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.state = state;
    CheckInDelegate().paint(&painter, option, m_model.index(0, 0));
    painter.end();
    return image;
}

void TestCheckInDelegate::selectionCanBeSeen()
{
    const QImage plain = picture(QStyle::State_None);
    QVERIFY(plain != picture(QStyle::State_Selected));
    QVERIFY(picture(QStyle::State_Selected) != picture(QStyle::State_Selected | QStyle::State_HasFocus));
    m_model.item(0)->setData(QVariant(), EnergyRole);
    QVERIFY(plain != picture(QStyle::State_None));
}

QTEST_MAIN(TestCheckInDelegate)
#include "tst_checkindelegate.moc"
