// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/keys.h"
#include "models/sharing.h"
#include "support/testjournal.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Journals = 50, SharesEach = 200; // 10,000 shares
constexpr int Entries = 12, Experiments = 3;

/// What must not leave unless it was chosen: each text of a journal holds a word of its own.
struct Canaries
{
    int last = 0;
    QString next() { return u"KANARI%1X"_s.arg(++last, 6, 10, QLatin1Char('0')); }
};

struct EntryWords
{
    Id id;
    LocalDay day;
    QString title, note, tag, activity;
    std::optional<Id> experiment;
};

struct ExperimentWords
{
    Id id;
    LocalDay from, to;
    QStringList texts; ///< of the experiment, its session and its review
};

/// A journal in which everything has a canary: entries, own kinds of work, tags, notes, earlier texts, what
/// is in the trash, experiments with sessions and reviews, sealed and opened forecasts, amendments, names.
class CanaryJournal
{
public:
    explicit CanaryJournal(quint32 seed)
        : m_random(seed)
    {
        must(ownKey(*m_journal.core));
        must(m_journal.core->apply([&](Stores &stores) { return fill(stores); }));
        coach.label = u"Kim"_s;
        coach.publicKey = newKeyPair({}).publicKey;
    }

    ShareBasis basis()
    {
        const Stores &stores = m_journal.core->stores();
        const ActivityCatalog catalog(content.activityTypes(), *stores.activityTypes.all());
        return must(shareBasis({stores, catalog, content}, coach, m_journal.clock));
    }
    int draw(int below) { return static_cast<int>(m_random.bounded(below)); }
    QString nameSomebody() const { return name; }

    QList<EntryWords> entries;
    QList<ExperimentWords> experiments;
    QStringList ids; ///< of everything here
    QString name;
    Coach coach;
    Content content = must(Content::load());

private:
    Result<void> fill(Stores &stores)
    {
        name = m_canaries.next();
        PersonAlias alias;
        alias.name = name;
        alias.standsIn = u"Colleague A"_s;
        must(stores.names.put(alias));
        for (int i = 0; i < Experiments; ++i) {
            addExperiment(stores, i);
        }
        for (int i = 0; i < Entries; ++i) {
            addEntry(stores);
        }
        CheckIn trashed = checkIn(LocalDay(2026, 11, 20), {9, 0}, Focus::People, 1, m_canaries.next());
        trashed.note = m_canaries.next();
        const Id gone = must(stores.checkIns.add(trashed));
        must(stores.checkIns.moveToTrash(gone));
        Profile profile;
        profile.zone = m_canaries.next().toUtf8();
        return stores.profile.write(profile);
    }
    void addEntry(Stores &stores)
    {
        EntryWords words;
        words.day = LocalDay(2026, 11, 23).addDays(-draw(60));
        ActivityType type;
        type.label = words.activity = m_canaries.next();
        CheckIn entry = checkIn(words.day, {10, draw(60)}, Focus::Technical, draw(7) - 3, m_canaries.next());
        entry.activity = must(stores.activityTypes.put(type));
        entry.note = m_canaries.next(); // an earlier text by and by
        const int of = draw(Experiments * 2);
        if (of < Experiments) {
            entry.experimentSession = m_sessions.at(of);
            words.experiment = experiments.at(of).id;
        }
        words.id = must(stores.checkIns.add(entry));
        entry = *must(stores.checkIns.find(words.id));
        entry.title = (words.title = m_canaries.next()) + u" with "_s + name;
        entry.note = words.note = m_canaries.next();
        entry.tags = {words.tag = m_canaries.next()};
        must(stores.checkIns.update(entry));
        entries.append(words);
        ids.append(words.id.toText());
    }
    void addExperiment(Stores &stores, int number)
    {
        ExperimentWords words;
        const auto canary = [&] {
            words.texts.append(m_canaries.next());
            return words.texts.last();
        };
        Experiment e;
        e.track = Track::People;
        e.start = words.from = LocalDay(2026, 11, 23).addDays(-60 + 20 * number);
        e.end = words.to = e.start.addDays(14);
        e.title = canary();
        e.intent = canary();
        e.hypothesis = canary();
        e.changeMyMind = canary();
        e.whyNow = canary();
        e.protocol = {canary()};
        e.exitRule = canary();
        e.whoAsked = canary();
        e.reversible.how = canary();
        words.id = must(stores.experiments.add(e));
        must(stores.forecasts.putDraft(words.id, {number, 85}));
        must(stores.forecasts.seal(words.id));
        if (number == 0) {
            must(stores.forecasts.open(words.id));
        }
        ExperimentSession session;
        session.experiment = words.id;
        session.plannedOn = e.start;
        session.remark = canary();
        m_sessions.append(must(stores.sessions.put(session)));
        ExperimentReview review;
        review.experiment = words.id;
        review.on = e.end;
        review.outcome = ReviewOutcome::Continue;
        review.learned = canary();
        review.remembered = canary();
        ids.append(
            {must(stores.reviews.put(review)).toText(), words.id.toText(), m_sessions.last().toText()});
        Amendment amendment{{},
                            AmendmentOf::Experiment,
                            words.id,
                            u"exit_rule"_s,
                            m_canaries.next(),
                            m_canaries.next(),
                            m_canaries.next(),
                            {}};
        must(stores.amendments.add(amendment));
        experiments.append(words);
    }

    QRandomGenerator m_random;
    Canaries m_canaries;
    TestJournal m_journal;
    QList<Id> m_sessions;
};

ShareSelection randomSelection(CanaryJournal &journal)
{
    ShareSelection selection;
    const QList<ShareDepth> forKind{ShareDepth::None, ShareDepth::Numbers, ShareDepth::Full,
                                    ShareDepth::Full};
    const QList<ShareDepth> forPart{ShareDepth::None, ShareDepth::Choose, ShareDepth::Full};
    selection.depths[ShareKind::CheckIns] = forKind.at(journal.draw(4));
    selection.depths[ShareKind::Titles] = journal.draw(2) ? ShareDepth::Full : ShareDepth::None;
    selection.depths[ShareKind::Notes] = forPart.at(journal.draw(3));
    selection.depths[ShareKind::Experiments] = journal.draw(4) ? forKind.at(journal.draw(4))
                                                               : ShareDepth::Choose;
    selection.replaceNames = journal.draw(4) != 0;
    selection.clockTimes = journal.draw(2);
    selection.circumstances = journal.draw(3) == 0;
    if (journal.draw(2)) {
        selection.from = LocalDay(2026, 11, 23).addDays(-journal.draw(60));
        selection.to = selection.from->addDays(journal.draw(40));
    }
    for (const EntryWords &entry : journal.entries) {
        if (journal.draw(5) == 0) {
            selection.leftOut.insert({ShareItemKind::CheckIn, entry.id});
        }
        if (selection.depthOf(ShareKind::Notes) == ShareDepth::Choose && journal.draw(3) == 0) {
            selection.notes.insert(entry.id);
        }
        if (journal.draw(12) == 0) {
            selection.marked.append(journal.draw(2) ? entry.title : entry.note);
        }
    }
    for (const ExperimentWords &experiment : journal.experiments) {
        if (journal.draw(3) == 0) {
            selection.chosen.insert({ShareItemKind::Experiment, experiment.id});
        }
        if (journal.draw(5) == 0) {
            selection.leftOut.insert({ShareItemKind::Experiment, experiment.id});
        }
    }
    if (journal.draw(6) == 0) {
        selection.experiment = journal.experiments.at(journal.draw(Experiments)).id;
    }
    return selection;
}

/// The rules of "Who sees what", said once more and in other words: every canary that may be in this share.
QSet<QString> mayLeave(const CanaryJournal &journal, const ShareSelection &s)
{
    QSet<QString> words;
    const auto overlaps = [&](LocalDay from, LocalDay to) {
        return !(s.from && to < *s.from) && !(s.to && from > *s.to);
    };
    for (const EntryWords &entry : journal.entries) {
        const bool inside = s.experiment ? entry.experiment == s.experiment : overlaps(entry.day, entry.day);
        const bool full = s.depthOf(ShareKind::CheckIns) == ShareDepth::Full && inside &&
                          !s.leftOut.contains({ShareItemKind::CheckIn, entry.id});
        if (!full) {
            continue;
        }
        words.insert(entry.activity);
        if (s.depthOf(ShareKind::Titles) == ShareDepth::Full) {
            words.insert(entry.title);
        }
        if (s.depthOf(ShareKind::Notes) == ShareDepth::Full || s.notes.contains(entry.id)) {
            words.insert(entry.note);
        }
        if (s.circumstances) {
            words.insert(entry.tag);
        }
        if (s.depthOf(ShareKind::Titles) == ShareDepth::Full && !s.replaceNames) {
            words.insert(journal.name);
        }
    }
    for (const ExperimentWords &experiment : journal.experiments) {
        const ShareKey key{ShareItemKind::Experiment, experiment.id};
        const ShareDepth depth = s.depthOf(ShareKind::Experiments);
        const bool chosen = depth == ShareDepth::Choose
                                ? s.chosen.contains(key)
                                : depth == ShareDepth::Full && overlaps(experiment.from, experiment.to);
        if (chosen && !s.leftOut.contains(key)) {
            words.unite(QSet<QString>(experiment.texts.begin(), experiment.texts.end()));
        }
    }
    for (const QString &marked : s.marked) {
        words.remove(marked);
    }
    return words;
}

QSet<QString> canariesIn(const QByteArray &bytes)
{
    static const QRegularExpression canary(u"KANARI\\d{6}X"_s);
    QSet<QString> found;
    auto all = canary.globalMatch(QString::fromUtf8(bytes));
    while (all.hasNext()) {
        found.insert(all.next().captured());
    }
    return found;
}

/// The canary's beginning as it would read in UTF-16 or, at any of three places, in base64.
bool hidesCanaries(const QByteArray &bytes)
{
    const QString word = u"KANARI0"_s;
    const QByteArray wide(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
    QByteArrayList shapes{wide};
    for (int shift = 0; shift < 3; ++shift) {
        shapes.append((QByteArray(shift, 'x') + "KANARI00").toBase64().mid(shift ? 4 : 0, 8));
    }
    return std::ranges::any_of(shapes, [&](const QByteArray &shape) { return bytes.contains(shape); });
}

int nextNumber = 0;
Id nextId()
{
    return *Id::fromText(u"00000000-0000-4000-8000-%1"_s.arg(++nextNumber, 12, 16, QLatin1Char('0')));
}

} // namespace

/// SAFETY.md P1 and P2: what leaves is what was chosen, and nothing else can be told from it.
class TestSharePrivacy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandSharesHoldNothingThatWasNotChosen();
    void whatStaysChangesNothingOfWhatLeaves();
    void whatIsShownIsWhatIsSealed();
    void sealedForecastsNeverLeave();
};

void TestSharePrivacy::tenThousandSharesHoldNothingThatWasNotChosen()
{
    int shares = 0, words = 0;
    for (quint32 seed = 1; seed <= Journals; ++seed) {
        CanaryJournal journal(seed);
        const ShareBasis basis = journal.basis();
        for (int i = 0; i < SharesEach; ++i) {
            const ShareSelection selection = randomSelection(journal);
            const auto share = prepareShare(basis, selection, {}, randomId());
            ++shares;
            if (!share) {
                continue; // nothing was chosen
            }
            const QSet<QString> found = canariesIn(share->document);
            const QSet<QString> allowed = mayLeave(journal, selection);
            QVERIFY2((found - allowed).isEmpty(), qPrintable((found - allowed).values().join(u' ')));
            QVERIFY2((allowed - found).isEmpty(), qPrintable((allowed - found).values().join(u' ')));
            QVERIFY(!hidesCanaries(share->document));
            for (const QString &id : journal.ids) {
                QVERIFY2(!share->document.contains(id.toUtf8()), "an id of the journal leaves");
            }
            words += static_cast<int>(found.size());
        }
    }
    QCOMPARE(shares, Journals * SharesEach);
    QVERIFY(words > 10 * shares); // the test looks at shares with something in them
}

void TestSharePrivacy::whatStaysChangesNothingOfWhatLeaves()
{
    CanaryJournal journal(7);
    const ShareBasis basis = journal.basis();
    for (int i = 0; i < SharesEach; ++i) {
        const ShareSelection selection = randomSelection(journal);
        QList<ShareCandidate> chosen;
        for (ShareCandidate candidate : basis.candidates) {
            if (!isChosen(candidate, selection, basis.earlier)) {
                continue;
            }
            if (auto *entry = std::get_if<SharedCheckIn>(&candidate.content)) {
                if (!selection.notes.contains(candidate.local) &&
                    selection.depthOf(ShareKind::Notes) != ShareDepth::Full) {
                    entry->note = u"another note, of another length"_s;
                }
            }
            chosen.append(candidate);
        }
        nextNumber = 0;
        const BuiltShare whole = buildShare(basis.candidates, selection, basis.names, basis.earlier, nextId);
        nextNumber = 0;
        const BuiltShare alone = buildShare(chosen, selection, basis.names, basis.earlier, nextId);
        QVERIFY(whole.items == alone.items);
        QVERIFY(whole.scope == alone.scope);
    }
}

void TestSharePrivacy::whatIsShownIsWhatIsSealed()
{
    CanaryJournal journal(3);
    const ShareBasis basis = journal.basis();
    const KeyPair coach = newKeyPair({});
    for (int i = 0; i < 50; ++i) {
        const auto share = prepareShare(basis, randomSelection(journal), {u"A word"_s, {}, {}}, randomId());
        if (!share) {
            continue;
        }
        const SealedShare sealed = must(sealShare(*share, {coach.publicKey, {}}));
        QBuffer file;
        file.setData(sealed.file);
        file.open(QIODevice::ReadOnly);
        QCOMPARE(must(openDocument(file, {coach.secretKey, {}})), share->document);
        file.seek(0);
        QVERIFY(must(openShare(file, {coach.secretKey, {}})).bundle == share->bundle);
        QVERIFY(!canariesIn(sealed.file).size());
    }
}

void TestSharePrivacy::sealedForecastsNeverLeave()
{
    CanaryJournal journal(5);
    ShareSelection selection;
    selection.depths[ShareKind::Experiments] = ShareDepth::Full;
    const PreparedShare share = must(prepareShare(journal.basis(), selection, {}, randomId()));
    QCOMPARE(std::ranges::count(share.bundle.items, ShareItemKind::Forecast, &ShareItem::kind), 1);
    QCOMPARE(std::ranges::count(share.bundle.items, ShareItemKind::Experiment, &ShareItem::kind),
             Experiments);
}

QTEST_APPLESS_MAIN(TestSharePrivacy)
#include "tst_shareprivacy.moc"
