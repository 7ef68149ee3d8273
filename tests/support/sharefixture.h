// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testjournal.h"

namespace tryboth::test {

using namespace Qt::StringLiterals;

/// An id made of one number.
inline Id numbered(int number)
{
    return *Id::fromText(u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 16, QLatin1Char('0')));
}

/// Something in every table that sharing has: a key, names, a coach, two shares and a reply.
inline void fillShares(TestJournal &journal)
{
    must(journal.core->apply([&](Stores &s) -> Result<void> {
        must(
            s.coaches.addKey({u"age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"_s,
                              u"AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"_s,
                              journal.clock.now()}));
        PersonAlias sara;
        sara.name = u"Sara Kovács"_s;
        sara.spellings = {u"Sári"_s};
        sara.standsIn = u"Colleague A"_s;
        must(s.names.put(sara));
        must(s.names.putNoNames({u"Kafka"_s, u"Grafana"_s}));
        Coach kim;
        kim.label = u"Kim"_s;
        kim.agreement = u"Only Kim reads it."_s;
        const Id coach = must(s.coaches.put(kim));
        ShareRecord first;
        first.id = numbered(1);
        first.at = journal.clock.now();
        first.coach = coach;
        first.coachLabel = u"Kim"_s;
        first.preset = u"preset.numbers-only"_s;
        first.scope = {LocalDay(2026, 11, 1),
                       LocalDay(2026, 11, 23),
                       {{ShareKind::CheckIns, ShareDepth::Numbers}},
                       true,
                       false};
        first.coverNote = u"Begin here"_s;
        first.deleteBy = LocalDay(2027, 1, 1);
        first.sha256 = QByteArray(32, 'x');
        first.kind = u"sealed"_s;
        first.links = {{numbered(11), ShareItemKind::CheckIn, numbered(21), 2},
                       {numbered(12), ShareItemKind::Experiment, numbered(22), 1}};
        must(s.shares.insert(first));
        ShareRecord second = first;
        second.id = numbered(2);
        second.predecessor = first.id;
        second.kind = u"html"_s;
        second.sha256.clear();
        must(s.shares.insert(second));
        ShareReply reply;
        reply.id = numbered(3);
        reply.share = first.id;
        reply.created = journal.clock.now();
        reply.senderName = u"Kim"_s;
        reply.senderKey = u"age1kim"_s;
        reply.comments = {{numbered(31), numbered(11), u"so"_s, u"How so?"_s, CommentKind::Question},
                          {numbered(32), {}, {}, u"Thank you"_s, CommentKind::Appreciation}};
        reply.questions = {{numbered(33), u"What then?"_s}};
        reply.actions = {{numbered(34), u"Pair again"_s, LocalDay(2026, 12, 4)}};
        return s.replies.add(reply);
    }));
}

} // namespace tryboth::test
