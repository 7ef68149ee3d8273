// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/imageheader.h"
#include "storage/journalfile.h"
#include "storage/migrations.h"
#include "support/testjournal.h"

#include <QTemporaryDir>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Argon2Cost Cheap{1, 8 * 1024};

Unlock withPassphrase()
{
    return {Passphrase(u"a desk of one's own"_s), {}};
}

} // namespace

/// A journal and a coach's desk are kept by the same machinery and never taken for each other.
class TestFileKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeskIsMarkedAsOne();
    void aDeskIsNeverWrittenWithoutASeal();
    void aDeskThatLostItsSealIsRefused();
    void eachKindRefusesTheOther();

private:
    Result<OpenedJournal> make(const QString &name, FileKind kind, bool sealed);

    QTemporaryDir m_folder;
    FixedClock m_clock{aMonday()};
    JournalPlaces m_places{m_folder.filePath(u"locks"_s), m_folder.filePath(u"backups"_s)};
};

Result<OpenedJournal> TestFileKind::make(const QString &name, FileKind kind, bool sealed)
{
    return JournalFile::create(m_folder.filePath(name), m_places, m_clock, IdSource(1),
                               sealed ? std::optional(Passphrase(u"a desk of one's own"_s)) : std::nullopt,
                               Cheap, kind);
}

void TestFileKind::aDeskIsMarkedAsOne()
{
    const auto core = must(JournalCore::create(m_clock, IdSource(1), FileKind::Desk));
    const auto header = ImageHeader::of(core->image());
    QVERIFY(header);
    QCOMPARE(fileKindOf(header->applicationId), std::optional(FileKind::Desk));
    QCOMPARE(header->schema, newestSchema(FileKind::Desk));
    QVERIFY(core->health().isSound());
}

void TestFileKind::aDeskIsNeverWrittenWithoutASeal()
{
    QVERIFY(!make(u"plain.tryboth-desk"_s, FileKind::Desk, false));
    QVERIFY(!QFile::exists(m_folder.filePath(u"plain.tryboth-desk"_s)));

    const auto made = must(make(u"sealed.tryboth-desk"_s, FileKind::Desk, true));
    const auto removed = made.file->removePassphrase(made.core->image());
    QVERIFY(!removed);
    QVERIFY(removed.error().sentence.contains(u"always encrypted"_s));
    QVERIFY(made.file->isSealed());
    QVERIFY(made.file->save(made.core->image()));
}

void TestFileKind::aDeskThatLostItsSealIsRefused()
{
    const auto core = must(JournalCore::create(m_clock, IdSource(1), FileKind::Desk));
    const QString path = m_folder.filePath(u"bare.tryboth-desk"_s);
    must(writeCopy(path, core->image()));
    const auto opened = JournalFile::open(path, OpenMode::Write, m_places, m_clock, {}, {}, FileKind::Desk);
    QVERIFY(!opened);
    QVERIFY(opened.error().sentence.contains(u"without its encryption"_s));
}

void TestFileKind::eachKindRefusesTheOther()
{
    must(make(u"desk"_s, FileKind::Desk, true));
    const auto asJournal = JournalFile::open(m_folder.filePath(u"desk"_s), OpenMode::Write, m_places, m_clock,
                                             {}, withPassphrase());
    QVERIFY(!asJournal);
    QCOMPARE(asJournal.error().problem, OpenProblem::OtherKind);
    QVERIFY(asJournal.error().sentence.contains(u"is a coach’s desk"_s));

    must(make(u"journal"_s, FileKind::Journal, true));
    const auto asDesk = JournalFile::open(m_folder.filePath(u"journal"_s), OpenMode::Write, m_places, m_clock,
                                          {}, withPassphrase(), FileKind::Desk);
    QVERIFY(!asDesk);
    QCOMPARE(asDesk.error().problem, OpenProblem::OtherKind);
    QVERIFY(asDesk.error().sentence.contains(u"is a journal"_s));
}

QTEST_GUILESS_MAIN(TestFileKind)
#include "tst_filekind.moc"
