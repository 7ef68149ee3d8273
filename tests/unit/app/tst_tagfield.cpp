// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tagfield.h"

#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestTagField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tagsAreTidiedAndComeOnce();
    void tagsSurviveTheField();
};

void TestTagField::tagsAreTidiedAndComeOnce()
{
    TagField field;
    QTest::keyClicks(&field, u" #mentoring, cache  design,, Mentoring ,"_s);
    QCOMPARE(field.tags(), QStringList({u"mentoring"_s, u"cache design"_s}));
}

void TestTagField::tagsSurviveTheField()
{
    TagField field;
    const QStringList tags{u"a"_s, u"b c"_s};
    field.setTags(tags);
    QCOMPARE(field.tags(), tags);
}

QTEST_MAIN(TestTagField)
#include "tst_tagfield.moc"
