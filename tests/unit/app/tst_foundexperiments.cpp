// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/filterbar.h"
#include "pages/journalpage.h"
#include "support/pagejournal.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// Experiments on the Journal page: found by their words, and to narrow the entries by.
class TestFoundExperiments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wordsAreFoundInExperiments();
    void ofManyTheFirstAreShownAndTheOthersCounted();
    void choicesThatOnlyEntriesHaveHideThem();
    void entriesCanBeNarrowedToAnExperiment();
    void ideasAndTrashAreNoChoice();

private:
    Id add(const QString &title, ExperimentStatus status = ExperimentStatus::Running)
    {
        Experiment e;
        e.title = title;
        e.hypothesis = u"It gives more than it takes."_s;
        e.status = status;
        Id id;
        must(m->journal.apply(
            u"x"_s, [&](Stores &s) { return s.experiments.add(e).map([&](const Id &made) { id = made; }); }));
        return id;
    }
    void type(const QString &text) { m_page->findChild<QLineEdit *>(u"search"_s)->setText(text); }
    QStringList found() const
    {
        QStringList titles;
        for (const auto *button : m_page->findChildren<QPushButton *>(u"foundExperiment"_s)) {
            titles.append(button->text());
        }
        return titles;
    }
    QComboBox *choice() const { return m_page->findChild<QComboBox *>(u"experiment"_s); }

    std::unique_ptr<PageJournal> m;
    std::unique_ptr<JournalPage> m_page;
};

void TestFoundExperiments::init()
{
    m_page.reset();
    m = std::make_unique<PageJournal>();
    m_page = std::make_unique<JournalPage>(m->journal);
}

void TestFoundExperiments::wordsAreFoundInExperiments()
{
    const Id id = add(u"Mentor & <b>listen</b>"_s);
    add(u"One hard problem"_s);
    QVERIFY(found().isEmpty()); // nothing is looked for
    type(u"mentor gives"_s);
    QCOMPARE(found(), QStringList{u"Mentor && <b>listen</b>"_s});
    QVERIFY(!m_page->findChild<QWidget *>(u"foundExperiments"_s)->isHidden());
    QSignalSpy opened(m_page.get(), &JournalPage::experimentRequested);
    m_page->findChild<QPushButton *>(u"foundExperiment"_s)->click();
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<Id>(), id);
    must(m->journal.apply(u"x"_s, [&](Stores &s) { return s.experiments.moveToTrash(id); }));
    QVERIFY(found().isEmpty());
    QVERIFY(m_page->findChild<QWidget *>(u"foundExperiments"_s)->isHidden());
}

void TestFoundExperiments::ofManyTheFirstAreShownAndTheOthersCounted()
{
    for (int i = 0; i < 10; ++i) {
        add(u"Mentor, week %1"_s.arg(i));
    }
    type(u"mentor"_s);
    QCOMPARE(found().size(), 8);
    const auto labels = m_page->findChild<QWidget *>(u"foundExperiments"_s)->findChildren<QLabel *>();
    QCOMPARE(labels.last()->text(), u"and 2 more"_s);
}

void TestFoundExperiments::choicesThatOnlyEntriesHaveHideThem()
{
    add(u"Mentor one person"_s);
    for (const QString &query :
         {u"mentor energy:>0"_s, u"mentor -one"_s, u"mentor from:2026-01-01"_s, QString()}) {
        type(u"mentor"_s);
        QCOMPARE(found().size(), 1);
        type(query);
        QVERIFY2(found().isEmpty(), qPrintable(query));
    }
}

void TestFoundExperiments::entriesCanBeNarrowedToAnExperiment()
{
    QVERIFY(choice()->isHidden()); // without experiments there is nothing to choose
    const Id id = add(u"Mentor one person"_s);
    ExperimentSession session;
    session.experiment = id;
    must(m->journal.apply(u"x"_s, [&](Stores &s) {
        return s.sessions.put(session).map([&](const Id &made) { session.id = made; });
    }));
    CheckIn kept = m->entry(0, Focus::People, 2, u"kept"_s);
    kept.experimentSession = session.id;
    m->add({kept, m->entry(0, Focus::People, 1, u"other"_s)});
    QVERIFY(!choice()->isHidden());
    choice()->setCurrentIndex(choice()->findText(u"Mentor one person"_s));
    auto *bar = m_page->findChild<FilterBar *>();
    QCOMPARE(bar->search().experiment, id);
    QCOMPARE(toQuery(bar->search()), u"experiment:"_s + id.toText());
    bar->setSearch(searchFromQuery(toQuery(bar->search())));
    QCOMPARE(choice()->currentText(), u"Mentor one person"_s);
    bar->clear();
    QCOMPARE(bar->search().experiment, std::nullopt);
}

void TestFoundExperiments::ideasAndTrashAreNoChoice()
{
    add(u"An idea"_s, ExperimentStatus::Idea);
    QVERIFY(choice()->isHidden());
    const Id id = add(u"Mentor one person"_s);
    choice()->setCurrentIndex(choice()->findText(u"Mentor one person"_s));
    must(m->journal.apply(u"x"_s, [&](Stores &s) { return s.experiments.moveToTrash(id); }));
    QCOMPARE(choice()->findText(u"Mentor one person"_s), -1);
    QCOMPARE(m_page->findChild<FilterBar *>()->search().experiment, id); // what was chosen stays chosen
}

QTEST_MAIN(TestFoundExperiments)
#include "tst_foundexperiments.moc"
