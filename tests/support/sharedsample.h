// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/keys.h"
#include "exchange/sealedshare.h"
#include "support/testjournal.h"

#include <QBuffer>

namespace tryboth::test {

/// An engineer who shares: the same items keep their ids from share to share.
struct SampleClient
{
    static constexpr int DaysBack = 120;

    QString name;
    KeyPair key = newKeyPair({1'790'000'000'000});
    QList<ShareItem> items;

    /// Every other day an entry, people and technical in turn; one experiment with its opened forecast, one
    /// weekly reflection. `word` stands in every title.
    SampleClient(const QString &called, LocalDay today, const QString &word = QStringLiteral("retro"))
        : name(called)
    {
        SharedExperiment experiment;
        experiment.title = QStringLiteral("Mentoring one person");
        experiment.track = Track::People;
        experiment.hypothesis = QStringLiteral("It gives more than it takes");
        experiment.start = today.addDays(-60);
        experiment.end = today.addDays(7);
        experiment.status = ExperimentStatus::Running;
        experiment.sessions = {{today.addDays(-50), SessionState::Kept, {}},
                               {today.addDays(-43), SessionState::Skipped, {}}};
        const Id trial = randomId();
        items.append({trial, experiment});
        for (int back = DaysBack; back >= 0; back -= 2) {
            SharedCheckIn entry;
            entry.day = today.addDays(-back);
            entry.focus = back % 4 == 0 ? Focus::People : Focus::Technical;
            entry.activity = back % 4 == 0 ? QStringLiteral("Mentoring") : QStringLiteral("Coding");
            entry.energy = back % 7 - 3;
            entry.minutes = 45;
            entry.title = QStringLiteral("%1 %2").arg(word).arg(back);
            entry.starred = back == 4;
            if (entry.focus == Focus::People && back <= 60) {
                entry.experiment = trial;
            }
            items.append({randomId(), entry});
        }
        SharedForecast forecast;
        forecast.experiment = trial;
        forecast.energyExpected = 3;
        forecast.confidence = 80;
        forecast.sealedOn = today.addDays(-60);
        forecast.openedOn = today.addDays(-2);
        items.append({randomId(), forecast});
        SharedReflection week;
        week.on = today.addDays(-1);
        week.week = today.addDays(-7);
        week.answers = {{QStringLiteral("What worked?"), QStringLiteral("Pairing before the review")}};
        items.append({randomId(), week});
    }

    /// What is shared of `from` to `to`.
    ShareBundle share(LocalDay from, LocalDay to) const
    {
        ShareBundle bundle;
        bundle.id = randomId();
        bundle.created = Moment::fromDateTime(QDateTime(to, {12, 0}, QTimeZone("Europe/Berlin")));
        bundle.senderName = name;
        bundle.senderKey = key.publicKey;
        bundle.scope = {
            from, to, {{ShareKind::CheckIns, ShareDepth::Full}, {ShareKind::Experiments, ShareDepth::Full}}};
        bundle.coverNote = QStringLiteral("Please begin with the retro.");
        bundle.agreement = QStringLiteral("Only you read it.");
        for (const ShareItem &item : items) {
            if (const LocalDay day = dayOf(item); day >= from && day <= to) {
                bundle.items.append(item);
            }
        }
        return bundle;
    }

    /// The same as a sealed file for who holds `coachKey`.
    QByteArray sealed(const ShareBundle &bundle, const QString &coachKey) const
    {
        return must(sealDocument(must(shareDocument(bundle, key, coachKey)), {coachKey, {}}));
    }
};

/// A share as it comes out of its file.
inline OpenedShare openedShare(const ShareBundle &bundle)
{
    return {bundle, true, QByteArrayLiteral("hash")};
}

/// A desk in memory with a clock that stands still.
struct TestDesk
{
    FixedClock clock{aMonday()};
    std::unique_ptr<JournalCore> core = must(JournalCore::create(clock, IdSource(1), FileKind::Desk));

    DeskStores &stores() { return core->stores().desk; }
    LocalDay today() const { return clock.wallTime().day; }
    Result<Change> apply(const std::function<Result<void>(DeskStores &)> &edit)
    {
        return core->apply([&](Stores &all) { return edit(all.desk); });
    }
};

} // namespace tryboth::test
