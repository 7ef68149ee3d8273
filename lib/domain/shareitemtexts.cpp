// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shareitemtexts.h"

namespace tryboth {

namespace {

using Visit = std::function<void(QString &)>;

class TextVisitor
{
public:
    explicit TextVisitor(const Visit &visit)
        : m_visit(visit)
    {
    }

    void operator()(SharedCheckIn &c) const
    {
        all({&c.activity, &c.title, &c.note});
        all(c.tags);
        for (SharedSecondLook &look : c.secondLooks) {
            m_visit(look.note);
        }
    }
    void operator()(SharedExperiment &e) const
    {
        all({&e.title, &e.intent, &e.hypothesis, &e.changeMyMind, &e.whyNow, &e.exitRule, &e.reversible.how,
             &e.whoAsked, &e.pairQuestion});
        all(e.protocol);
        for (SharedSession &session : e.sessions) {
            m_visit(session.remark);
        }
    }
    void operator()(SharedForecast &) const {}
    void operator()(SharedReview &r) const
    {
        all({&r.remembered, &r.elseChanged, &r.learned, &r.surprised, &r.lookedAgain});
    }
    void operator()(SharedReflection &r) const
    {
        for (SharedAnswer &answer : r.answers) {
            all({&answer.question, &answer.text});
        }
    }
    void operator()(SharedFiveYearAnswer &a) const { all({&a.text, &a.givesWay, &a.askedToday, &a.changed}); }
    void operator()(SharedReason &r) const { all({&r.statement, &r.words}); }
    void operator()(SharedDecision &d) const
    {
        all({&d.title, &d.context, &d.reasons, &d.wayBack, &d.told});
        for (SharedOption &option : d.options) {
            all({&option.label, &option.reasonsFor, &option.reasonsAgainst});
        }
        for (SharedExpectation &expectation : d.expectations) {
            m_visit(expectation.text);
        }
        for (SharedCondition &condition : d.conditions) {
            m_visit(condition.sign);
        }
        for (SharedDecisionReview &review : d.reviews) {
            all({&review.sameWithWhatIKnew, &review.note});
        }
    }

private:
    void all(std::initializer_list<QString *> texts) const
    {
        for (QString *text : texts) {
            m_visit(*text);
        }
    }
    void all(QStringList &texts) const
    {
        for (QString &text : texts) {
            m_visit(text);
        }
    }

    const Visit &m_visit;
};

using Map = std::function<std::optional<Id>(ShareItemKind, const Id &)>;

class ReferenceVisitor
{
public:
    explicit ReferenceVisitor(const Map &visit)
        : m_visit(visit)
    {
    }

    void operator()(SharedCheckIn &checkIn) const { toExperiment(checkIn.experiment); }
    void operator()(SharedExperiment &experiment) const { toExperiment(experiment.pairedWith); }
    void operator()(SharedForecast &forecast) const { toExperiment(forecast.experiment); }
    void operator()(SharedReview &review) const { toExperiment(review.experiment); }
    void operator()(SharedReason &reason) const { toExperiment(reason.experiment); }
    void operator()(SharedReflection &reflection) const
    {
        QList<Id> kept;
        for (const Id &checkIn : reflection.checkIns) {
            if (const auto id = m_visit(ShareItemKind::CheckIn, checkIn)) {
                kept.append(*id);
            }
        }
        reflection.checkIns = kept;
    }
    void operator()(SharedFiveYearAnswer &) const {}
    void operator()(SharedDecision &) const {}

private:
    void toExperiment(std::optional<Id> &id) const
    {
        id = id ? m_visit(ShareItemKind::Experiment, *id) : std::nullopt;
    }

    const Map &m_visit;
};

} // namespace

void eachText(ShareItem::Content &content, const std::function<void(QString &)> &visit)
{
    std::visit(TextVisitor(visit), content);
}

void eachReference(ShareItem::Content &content,
                   const std::function<std::optional<Id>(ShareItemKind, const Id &)> &visit)
{
    std::visit(ReferenceVisitor(visit), content);
}

} // namespace tryboth
