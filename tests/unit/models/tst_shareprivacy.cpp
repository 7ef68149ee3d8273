// SPDX-License-Identifier: GPL-3.0-or-later
#include "canaryjournal.h"

#include <QBuffer>
#include <QRegularExpression>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Journals = 50, SharesEach = 200; // 10,000 shares

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
    const QList<ShareDepth> forWhole{ShareDepth::None, ShareDepth::Numbers, ShareDepth::Choose,
                                     ShareDepth::Full};
    for (const ShareKind kind :
         {ShareKind::Weekly, ShareKind::FiveYear, ShareKind::Reasons, ShareKind::Decisions}) {
        selection.depths[kind] = forWhole.at(journal.draw(4));
    }
    selection.reasonsConfirmed = journal.draw(2);
    selection.forMyself = journal.draw(6) == 0;
    for (const WholeWords &words : journal.whole) {
        if (journal.draw(3) == 0) {
            selection.chosen.insert(words.key);
        }
        if (journal.draw(5) == 0) {
            selection.leftOut.insert(words.key);
        }
        if (journal.draw(12) == 0) {
            selection.marked.append(words.texts.at(journal.draw(int(words.texts.size()))));
        }
    }
    if (journal.draw(12) == 0) {
        selection.marked.append(journal.letter.at(journal.draw(2)));
    }
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
        selection.experiment = journal.experiments.at(journal.draw(CanaryJournal::Experiments)).id;
    }
    return selection;
}

/// The rules of "Who sees what", said once more and in other words: every canary that may be in this share.
QSet<QString> mayLeave(const CanaryJournal &journal, const ShareSelection &s)
{
    QSet<QString> words(journal.letter.begin(), journal.letter.end()); // it always leaves
    if (!s.replaceNames) {
        words.insert(journal.name);
    }
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
    int ofThePair = 0;
    for (const ExperimentWords &experiment : journal.experiments) {
        const ShareKey key{ShareItemKind::Experiment, experiment.id};
        const ShareDepth depth = s.depthOf(ShareKind::Experiments);
        const bool chosen = depth == ShareDepth::Choose
                                ? s.chosen.contains(key)
                                : depth == ShareDepth::Full && overlaps(experiment.from, experiment.to);
        if (chosen && !s.leftOut.contains(key)) {
            ofThePair += experiment.id != journal.experiments.last().id;
            words.unite(QSet<QString>(experiment.texts.begin(), experiment.texts.end()));
        }
    }
    if (ofThePair == 2) {
        words.insert(journal.pairQuestion); // it speaks of both
    }
    for (const WholeWords &thing : journal.whole) {
        const ShareDepth depth = s.depthOf(thing.kind);
        const bool withItsKind = depth == ShareDepth::Full && (s.forMyself || !thing.onlyPicked);
        const bool chosen = withItsKind ? overlaps(thing.day, thing.day)
                                        : (depth == ShareDepth::Choose || depth == ShareDepth::Full) &&
                                              s.chosen.contains(thing.key);
        const bool confirmed = thing.kind != ShareKind::Reasons || s.reasonsConfirmed;
        if (!chosen || !confirmed || s.leftOut.contains(thing.key)) {
            continue;
        }
        words.unite(QSet<QString>(thing.texts.begin(), thing.texts.end()));
        if (thing.texts.size() > 1 && !s.replaceNames) {
            words.insert(journal.name);
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

/// Somebody who came onto the list of names after the canary journal was filled.
PersonAlias listed(const QString &name)
{
    PersonAlias alias;
    alias.name = name;
    alias.standsIn = u"Colleague B"_s;
    return alias;
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
    void theLetterGoesThroughTheNames();
    void theSendersOwnNameIsAskedAboutAndSignsAllTheSame();
    void aMarkHoldsWhenItsNameIsListedLater();
};

void TestSharePrivacy::tenThousandSharesHoldNothingThatWasNotChosen()
{
    int shares = 0, words = 0;
    for (quint32 seed = 1; seed <= Journals; ++seed) {
        CanaryJournal journal(seed);
        const ShareBasis basis = journal.basis();
        for (int i = 0; i < SharesEach; ++i) {
            const ShareSelection selection = randomSelection(journal);
            const auto share = prepareShare(basis, selection, journal.letterTo(), randomId());
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
        const auto share = prepareShare(basis, randomSelection(journal), journal.letterTo(), randomId());
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
             CanaryJournal::Experiments);
}

void TestSharePrivacy::theLetterGoesThroughTheNames()
{
    CanaryJournal journal(9);
    ShareBasis basis = journal.basis();
    basis.names.append(listed(u"Sara"_s));
    ShareSelection selection;
    selection.depths[ShareKind::CheckIns] = ShareDepth::Full;
    selection.marked = {u"the raise"_s};
    const ShareLetter letter{
        u"Begin with the raise of Sara and Wendelin."_s, u"Nothing of it goes to Sara or to Rosalind."_s, {}};
    const PreparedShare share = must(prepareShare(basis, selection, letter, randomId()));
    QCOMPARE(share.bundle.coverNote, u"Begin with […] of Colleague B and Wendelin."_s);
    QCOMPARE(share.bundle.agreement, u"Nothing of it goes to Colleague B or to Rosalind."_s);
    QCOMPARE(share.record.coverNote, share.bundle.coverNote); // the ledger keeps what left
    QCOMPARE(share.built.namesReplaced, 2);
    const QStringList asked = undecidedWords(basis, share);
    QVERIFY(asked.contains(u"Wendelin"_s) && asked.contains(u"Rosalind"_s));
    selection.replaceNames = false;
    const PreparedShare asTyped = must(prepareShare(basis, selection, letter, randomId()));
    QCOMPARE(asTyped.bundle.agreement, letter.agreement);
}

void TestSharePrivacy::theSendersOwnNameIsAskedAboutAndSignsAllTheSame()
{
    CanaryJournal journal(9);
    ShareBasis basis = journal.basis();
    ShareSelection selection;
    selection.depths[ShareKind::CheckIns] = ShareDepth::Full;
    const auto asked = [&](const QString &sender, const QString &note) {
        basis.senderName = sender;
        const ShareLetter letter{note, {}, {}};
        return undecidedWords(basis, must(prepareShare(basis, selection, letter, randomId())));
    };
    QCOMPARE(asked(u"Nadia Quirke"_s, u"Then they asked nadia for it."_s).first(), u"Nadia Quirke"_s);
    const QStringList once = asked(u"Nadia Quirke"_s, u"They told Quirke and Wendelin of it."_s);
    QVERIFY(once.contains(u"Wendelin"_s) && !once.contains(u"Quirke"_s));
    QCOMPARE(asked(u"王伟"_s, u"王伟 was asked."_s).first(), u"王伟"_s); // a script without capitals
    QVERIFY(!asked(u"Nadia Quirke"_s, u"Nobody was named."_s).contains(u"Nadia Quirke"_s));
    basis.commonWords.insert(u"will"_s);
    QVERIFY(!asked(u"Will"_s, u"It will be."_s).contains(u"Will"_s));
    QVERIFY(asked(u"Will"_s, u"It was Will again."_s).contains(u"Will"_s));

    basis.senderName = u"Nadia Quirke"_s;
    PersonAlias own = listed(basis.senderName);
    own.standsIn = standInFor(own.name, basis, basis.names);
    QCOMPARE(own.standsIn, u"the writer"_s);
    QCOMPARE(standInFor(u"Wendelin"_s, basis, {}), u"Colleague A"_s);
    basis.names.append(own);
    const ShareLetter letter{u"They asked Nadia."_s, {}, {}};
    const PreparedShare share = must(prepareShare(basis, selection, letter, randomId()));
    QCOMPARE(share.bundle.coverNote, u"They asked the writer."_s);
    QCOMPARE(share.bundle.senderName, u"Nadia Quirke"_s);
    QVERIFY(!undecidedWords(basis, share).contains(u"Nadia Quirke"_s));
    basis.names.removeLast();
    basis.noNames.append(basis.senderName); // it was decided that it may stay
    QVERIFY(!asked(u"Nadia Quirke"_s, u"They asked Nadia."_s).contains(u"Nadia Quirke"_s));
}

void TestSharePrivacy::aMarkHoldsWhenItsNameIsListedLater()
{
    CanaryJournal journal(9);
    ShareBasis basis = journal.basis();
    ShareSelection selection;
    selection.depths[ShareKind::CheckIns] = ShareDepth::Full;
    selection.marked = {u"the raise of Wendelin"_s};
    const ShareLetter letter{u"Not: the raise of Wendelin."_s, {}, {}};
    QCOMPARE(must(prepareShare(basis, selection, letter, randomId())).bundle.coverNote, u"Not: […]."_s);
    basis.names.append(listed(u"Wendelin"_s));
    QCOMPARE(must(prepareShare(basis, selection, letter, randomId())).bundle.coverNote, u"Not: […]."_s);
}

QTEST_APPLESS_MAIN(TestSharePrivacy)
#include "tst_shareprivacy.moc"
