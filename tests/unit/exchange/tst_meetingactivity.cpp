// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/meetingactivity.h"

#include "domain/content.h"

#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestMeetingActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesTellWhatTheMeetingWas_data();
    void titlesTellWhatTheMeetingWas();
    void anOwnActivityComesBeforeTheWords();
    void focusFollowsTheActivity();
    void aMissingActivityIsStillNamed();
};

void TestMeetingActivity::titlesTellWhatTheMeetingWas_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("activity");

    for (const auto &[title, activity] : std::initializer_list<std::pair<const char *, const char *>>{
             {"Ann / Bo 1:1", "act.one-to-one"},
             {"1on1 with Bo", "act.one-to-one"},
             {"Weekly one-to-one: Bo", "act.one-to-one"},
             {"Interview: candidate 17", "act.interview"},
             {"Sprint 25 retro", "act.retro"},
             {"Sprint 25 Daily Standup", "act.status"},
             {"Platform sync", "act.status"},
             {"Sprint planning", "act.planning"},
             {"Design review: queue", "act.design-review"},
             {"Performance Review", "act.feedback"},
             {"PR review", "act.code-review"},
             {"Coding", "act.coding"},
             {"postmortem", "act.incident-review"},
             {"Synchrotron visit", "act.status"},
             {"Lunch at 11:15", "act.status"},
             {"", "act.status"},
         }) {
        QTest::newRow(*title ? title : "no title")
            << QString::fromLatin1(title) << QString::fromLatin1(activity);
    }
}

void TestMeetingActivity::titlesTellWhatTheMeetingWas()
{
    QFETCH(QString, title);
    QFETCH(QString, activity);
    const ActivityCatalog catalog(Content::load()->activityTypes(), {});
    QCOMPARE(MeetingActivity(catalog).of(title).activity, activity);
}

void TestMeetingActivity::anOwnActivityComesBeforeTheWords()
{
    ActivityType own;
    own.id = u"own"_s;
    own.label = u"Guild sync"_s;
    own.focusDefault = Focus::Technical;
    const ActivityCatalog catalog(Content::load()->activityTypes(), {own});
    QCOMPARE(MeetingActivity(catalog).of(u"guild SYNC"_s).activity, u"own"_s);
    QCOMPARE(MeetingActivity(catalog).of(u"guild SYNC"_s).focus, Focus::Technical);
}

void TestMeetingActivity::focusFollowsTheActivity()
{
    const ActivityCatalog catalog(Content::load()->activityTypes(), {});
    QCOMPARE(MeetingActivity(catalog).of(u"Bo 1:1"_s).focus, Focus::People);
    QCOMPARE(MeetingActivity(catalog).of(u"Something"_s).focus, Focus::Mixed);
}

void TestMeetingActivity::aMissingActivityIsStillNamed()
{
    const ActivityCatalog nothing;
    QCOMPARE(MeetingActivity(nothing).of(u"Retro"_s).activity, u"act.retro"_s);
}

QTEST_GUILESS_MAIN(TestMeetingActivity)
#include "tst_meetingactivity.moc"
