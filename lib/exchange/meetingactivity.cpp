// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/meetingactivity.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct WordRule
{
    QLatin1StringView words;
    QLatin1StringView activity;
};

constexpr auto DefaultActivity = "act.status"_L1;

/// In the order they are asked: what is more particular comes first.
constexpr WordRule Rules[] = {
    {"1:1"_L1, "act.one-to-one"_L1},
    {"1on1"_L1, "act.one-to-one"_L1},
    {"1-on-1"_L1, "act.one-to-one"_L1},
    {"one-to-one"_L1, "act.one-to-one"_L1},
    {"one to one"_L1, "act.one-to-one"_L1},
    {"one-on-one"_L1, "act.one-to-one"_L1},
    {"one on one"_L1, "act.one-to-one"_L1},
    {"hiring debrief"_L1, "act.hiring-debrief"_L1},
    {"interview debrief"_L1, "act.hiring-debrief"_L1},
    {"interview"_L1, "act.interview"_L1},
    {"interviews"_L1, "act.interview"_L1},
    {"candidate"_L1, "act.interview"_L1},
    {"retro"_L1, "act.retro"_L1},
    {"retrospective"_L1, "act.retro"_L1},
    {"post-mortem"_L1, "act.incident-review"_L1},
    {"postmortem"_L1, "act.incident-review"_L1},
    {"incident review"_L1, "act.incident-review"_L1},
    {"incident"_L1, "act.incident"_L1},
    {"design review"_L1, "act.design-review"_L1},
    {"architecture review"_L1, "act.design-review"_L1},
    {"rfc review"_L1, "act.design-review"_L1},
    {"performance review"_L1, "act.feedback"_L1},
    {"feedback"_L1, "act.feedback"_L1},
    {"mentoring"_L1, "act.mentoring"_L1},
    {"coaching"_L1, "act.mentoring"_L1},
    {"onboarding"_L1, "act.onboarding"_L1},
    {"pairing"_L1, "act.pairing"_L1},
    {"pair programming"_L1, "act.pairing"_L1},
    {"standup"_L1, "act.status"_L1},
    {"stand-up"_L1, "act.status"_L1},
    {"sync"_L1, "act.status"_L1},
    {"status"_L1, "act.status"_L1},
    {"sprint review"_L1, "act.status"_L1},
    {"planning"_L1, "act.planning"_L1},
    {"sprint"_L1, "act.planning"_L1},
    {"backlog"_L1, "act.planning"_L1},
    {"roadmap"_L1, "act.planning"_L1},
    {"review"_L1, "act.code-review"_L1},
};

/// `title` folded, with single blanks around each word; a colon or hyphen stays where it joins two letters.
QString wordsOf(const QString &title)
{
    QString words = foldForSearch(title);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = words.at(i);
        const bool joins = (c == u':' || c == u'-') && i > 0 && i + 1 < words.size() &&
                           words.at(i - 1).isLetterOrNumber() && words.at(i + 1).isLetterOrNumber();
        if (!c.isLetterOrNumber() && !c.isSurrogate() && !joins) {
            words[i] = u' ';
        }
    }
    return u' ' + words.simplified() + u' ';
}

} // namespace

MeetingActivity::Guess MeetingActivity::of(const QString &title) const
{
    if (const ActivityType *named = title.isEmpty() ? nullptr : m_catalog.named(title)) {
        return {named->id, named->focusDefault};
    }
    const QString words = wordsOf(title);
    const auto rule = std::ranges::find_if(Rules, [&](const WordRule &candidate) {
        const qsizetype at = words.indexOf(candidate.words);
        return at > 0 && words.contains(QString(u' ' + candidate.words + u' '));
    });
    const QString id = rule == std::end(Rules) ? DefaultActivity : rule->activity;
    const ActivityType *type = m_catalog.find(id);
    return {id, type ? type->focusDefault : Focus::Mixed};
}

} // namespace tryboth
