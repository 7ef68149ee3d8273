// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk.h"
#include "models/historychanges.h"
#include "models/historymodel.h"
#include "support/testjournal.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MsPerDay = 24LL * 60 * 60 * 1000;

} // namespace

/// The earlier texts of a desk as the window lists them, and what it does with them.
class TestDeskHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aClientSeesTheirOwnAlone();
    void whatWasDeletedSaysSoAndComesBack();
    void aNameThatWasReplacedIsPutBack();
    void forgettingClearsTheDesk();
    void whatIsTooOldGoesWhenTheDeskIsOpened();

private:
    Id addClient(const QString &label, const QString &noted);
    void removeNotesOf(const Id &client);
    QStringList column(const HistoryModel &model, int column) const
    {
        QStringList cells;
        for (int row = 0; row < model.rowCount(); ++row) {
            cells.append(model.index(row, column).data().toString());
        }
        return cells;
    }

    FixedClock m_clock{aMonday()};
    Content m_content = must(Content::load());
    std::unique_ptr<Desk> m_desk;
};

void TestDeskHistoryModel::init()
{
    m_desk = std::make_unique<Desk>(
        std::make_unique<Journal>(must(JournalCore::create(m_clock, IdSource(1), FileKind::Desk)), m_content,
                                  m_clock),
        must(CoachContent::load()));
}

Id TestDeskHistoryModel::addClient(const QString &label, const QString &noted)
{
    Id id;
    must(m_desk->apply(u"add"_s, [&](DeskStores &stores) {
        Client client;
        client.label = label;
        id = must(stores.clients.put(client));
        PrivateNote note;
        note.client = id;
        note.text = PrivateText(noted);
        return stores.notes.put(note).map([](const Id &) {});
    }));
    return id;
}

void TestDeskHistoryModel::removeNotesOf(const Id &client)
{
    m_clock.advance(1000);
    must(m_desk->apply(u"remove"_s, [&](DeskStores &stores) {
        return stores.notes.remove(must(stores.notes.of(client)).first().id);
    }));
}

void TestDeskHistoryModel::aClientSeesTheirOwnAlone()
{
    const Id robin = addClient(u"Robin"_s, u"Looked tired."_s);
    const Id kim = addClient(u"Kim"_s, u"Laughed a lot."_s);
    HistoryModel ofRobin(m_desk->file(), robin), whole(m_desk->file(), HistoryModel::Which::Whole);
    const QAbstractItemModelTester tester(&ofRobin, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(ofRobin.rowCount(), 0);
    removeNotesOf(robin);
    removeNotesOf(kim);
    QCOMPARE(column(ofRobin, HistoryModel::TextColumn), QStringList{u"Looked tired."_s});
    QCOMPARE(column(whole, HistoryModel::TextColumn), (QStringList{u"Laughed a lot."_s, u"Looked tired."_s}));
    QCOMPARE(column(whole, HistoryModel::PlaceColumn),
             (QStringList{u"A private note on Kim (deleted)"_s, u"A private note on Robin (deleted)"_s}));
    QCOMPARE(column(whole, HistoryModel::FieldColumn), (QStringList{u"Text"_s, u"Text"_s}));
    QCOMPARE(HistoryModel(m_desk->file(), HistoryModel::Which::Conflicts).rowCount(), 0);
    must(m_desk->apply(u"delete"_s, [&](DeskStores &stores) { return stores.clients.remove(robin); }));
    QCOMPARE(ofRobin.rowCount(), 0);
    QCOMPARE(whole.rowCount(), 1);
}

void TestDeskHistoryModel::whatWasDeletedSaysSoAndComesBack()
{
    const Id robin = addClient(u"Robin"_s, u"Looked tired."_s);
    removeNotesOf(robin);
    HistoryModel model(m_desk->file(), robin);
    QVERIFY(canPutBack(model.text(0)));
    must(restoreText(m_desk->file(), EarlierText(model.text(0))));
    QCOMPARE(must(m_desk->stores().notes.of(robin)).first().text.forTheCoach(), u"Looked tired."_s);
    QCOMPARE(model.rowCount(), 0);
    m_desk->file().undo();
    QVERIFY(must(m_desk->stores().notes.of(robin)).isEmpty());
    QCOMPARE(model.rowCount(), 1);
    m_desk->file().undo(); // and the deletion itself
    QCOMPARE(must(m_desk->stores().notes.of(robin)).size(), 1);
    QCOMPARE(model.rowCount(), 0);
}

void TestDeskHistoryModel::aNameThatWasReplacedIsPutBack()
{
    const Id robin = addClient(u"Robin"_s, u"Looked tired."_s);
    must(m_desk->apply(u"rename"_s, [&](DeskStores &stores) {
        Client client = *must(stores.clients.find(robin));
        client.label = u"R."_s;
        return stores.clients.put(client).map([](const Id &) {});
    }));
    HistoryModel model(m_desk->file(), robin);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(column(model, HistoryModel::PlaceColumn), QStringList{u"R."_s});
    QCOMPARE(column(model, HistoryModel::FieldColumn), QStringList{u"Name"_s});
    must(restoreText(m_desk->file(), EarlierText(model.text(0))));
    QCOMPARE(must(m_desk->stores().clients.find(robin))->label, u"Robin"_s);
    QCOMPARE(column(model, HistoryModel::TextColumn), (QStringList{u"R."_s, u"Robin"_s}));
}

void TestDeskHistoryModel::forgettingClearsTheDesk()
{
    const Id robin = addClient(u"Robin"_s, u"Looked tired."_s);
    removeNotesOf(robin);
    HistoryModel model(m_desk->file(), robin);
    QCOMPARE(must(m_desk->file().forgetHistory()), 1);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!m_desk->file().undoStack()->canUndo());
    QCOMPARE(must(m_desk->stores().clients.all()).size(), 1);
}

void TestDeskHistoryModel::whatIsTooOldGoesWhenTheDeskIsOpened()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"coach.tryboth-desk"_s);
    const JournalPlaces places{folder.filePath(u"locks"_s), folder.filePath(u"backups"_s)};
    const auto words = [] { return Passphrase(u"a desk of one's own"_s); };
    {
        m_desk = std::make_unique<Desk>(
            std::make_unique<Journal>(must(JournalFile::create(path, places, m_clock, IdSource(1), words(),
                                                               {1, 8}, FileKind::Desk)),
                                      m_content, m_clock),
            must(CoachContent::load()));
        removeNotesOf(addClient(u"Robin"_s, u"Looked tired."_s));
        must(m_desk->file().saveAndWait());
        m_desk.reset();
    }
    m_clock.advance(31 * MsPerDay);
    Unlock unlock;
    unlock.passphrase = words();
    auto opened = must(JournalFile::open(path, OpenMode::Write, places, m_clock, {}, unlock, FileKind::Desk));
    QCOMPARE(must(opened.core->stores().history.count()), 1);
    m_desk = std::make_unique<Desk>(std::make_unique<Journal>(std::move(opened), m_content, m_clock),
                                    must(CoachContent::load()));
    QCOMPARE(must(m_desk->file().stores().history.count()), 0);
    m_desk.reset();
}

QTEST_GUILESS_MAIN(TestDeskHistoryModel)
#include "tst_deskhistorymodel.moc"
