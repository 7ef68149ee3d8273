// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/isolated.h"

#include <QLocale>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestIsolated : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void nothingIsAddedWhereBothRunAlike();
    void arabicWordsKeepTheirDirectionInAnEnglishSentence();
    void englishWordsKeepTheirDirectionInAnArabicSentence();
};

void TestIsolated::nothingIsAddedWhereBothRunAlike()
{
    QCOMPARE(isolated(u"Mentor Ana (2)"_s), u"Mentor Ana (2)"_s);
    QCOMPARE(isolated({}), QString());
}

void TestIsolated::arabicWordsKeepTheirDirectionInAnEnglishSentence()
{
    QCOMPARE(isolated(u"إرشاد"_s), u"\u2068إرشاد\u2069"_s);
}

void TestIsolated::englishWordsKeepTheirDirectionInAnArabicSentence()
{
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(isolated(u"Mentor Ana!"_s), u"\u2068Mentor Ana!\u2069"_s);
}

QTEST_APPLESS_MAIN(TestIsolated)
#include "tst_isolated.moc"
