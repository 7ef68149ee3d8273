// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testjournal.h"

#include <QRandomGenerator>

namespace tryboth::test {

using namespace Qt::StringLiterals;

/// A random edit of a journal, drawn from all that stores can do to entries and experiments.
class RandomEdits
{
public:
    explicit RandomEdits(quint32 seed)
        : m_random(seed)
    {
    }

    Change make(TestJournal &journal)
    {
        return must(journal.core->apply([&](Stores &stores) { return edit(stores, journal); }));
    }

private:
    Result<void> edit(Stores &stores, TestJournal &journal)
    {
        if (draw(4) == 0) {
            return directionEdit(stores, journal);
        }
        if (draw(2) == 0) {
            return draw(3) == 0 ? reflectionEdit(stores, journal) : experimentEdit(stores, journal);
        }
        if (m_ids.isEmpty() || draw(4) == 0) {
            return stores.checkIns.add(entry()).map([&](const Id &id) { m_ids.append(id); });
        }
        const Id id = m_ids.at(draw(static_cast<int>(m_ids.size())));
        switch (draw(7)) {
        case 5:
            return stores.importChoices.put(u"mood/"_s + QString::number(draw(5)), word());
        case 0:
            return orGone(stores.checkIns.moveToTrash(id));
        case 1:
            return orGone(stores.checkIns.restore(id));
        case 2:
            return stores.checkIns.emptyTrash({journal.clock.now().utcMs + 1}).map([](int) {});
        case 3:
            return stores.savedFilters.put({Id(), word(), word()}).map([](const Id &) {});
        case 4:
            return stores.activityTypes
                .put({draw(2) ? u"act.coding"_s : QString(),
                      word(),
                      Focus::Mixed,
                      30,
                      {word()},
                      false,
                      {},
                      {}})
                .map([](const QString &) {});
        default:
            return rewrite(stores, id);
        }
    }

    /// Any edit of answers, reasons and decisions.
    Result<void> directionEdit(Stores &stores, TestJournal &journal)
    {
        const LocalDay day = LocalDay(2026, 11, 23).addDays(draw(5));
        switch (draw(7)) {
        case 0: {
            DirectionAnswer answer;
            const auto all = must(stores.answers.all());
            answer.id = all.isEmpty() || draw(2) ? Id() : all.first().id;
            answer.on = day;
            answer.text = word();
            answer.clarity = draw(2) ? std::optional(1 + draw(5)) : std::nullopt;
            answer.finished = draw(2) == 0;
            return stores.answers.put(answer).map([](const Id &) {});
        }
        case 1:
            return stores.answers.defer({{}, {}, day, draw(2) ? std::optional(day.addDays(7)) : std::nullopt})
                .map([](const Id &) {});
        case 2:
        case 3:
            return reasonsEdit(stores, day);
        case 4: {
            const auto decisions = must(stores.decisions.all());
            const auto kind = static_cast<DirectionKind>(draw(3));
            return decisions.isEmpty() || draw(3) == 0
                       ? stores.direction.emptyTrash({journal.clock.now().utcMs + 1}).map([](int) {})
                       : orGone(draw(2) ? stores.direction.moveToTrash(kind, decisions.first().id)
                                        : stores.direction.restore(kind, decisions.first().id));
        }
        default:
            return decisionEdit(stores, day);
        }
    }

    Result<void> reasonsEdit(Stores &stores, LocalDay day)
    {
        const auto all = must(stores.reasons.all());
        ReasonsCheck check;
        check.on = day;
        check.talk = word();
        if (all.isEmpty() || draw(4) == 0) {
            return stores.reasons.put(check).map([](const Id &) {});
        }
        const ReasonResponse response{u"rsn.%1"_s.arg(draw(3)),
                                      word(),
                                      draw(2) ? std::optional(draw(5)) : std::nullopt,
                                      false,
                                      draw(2) ? word() : QString(),
                                      {},
                                      {}};
        return stores.reasons.putResponse(all.last().id, response);
    }

    Result<void> decisionEdit(Stores &stores, LocalDay day)
    {
        const auto all = must(stores.decisions.all());
        DecisionRecord decision;
        decision.id = all.isEmpty() || draw(3) == 0 ? Id() : all.first().id;
        decision.decidedOn = day;
        decision.title = word();
        decision.options = {{word(), word(), {}}, {word(), {}, {}}};
        if (decision.id.isNull() || draw(3) == 0) {
            return stores.decisions.put(decision).map([](const Id &) {});
        }
        const Id id = decision.id;
        switch (draw(6)) {
        case 0:
            return orGone(
                stores.expectations.putDrafts(id, {{{}, {}, word(), day, 60, {}}})); // not once sealed
        case 1:
            return stores.expectations.seal(id);
        case 2:
            return stores.expectations.open(id);
        case 3: {
            const auto sealed = must(stores.expectations.of(id));
            return sealed.isEmpty() ? Result<void>()
                                    : stores.expectations.setOutcome(sealed.first().id, CameTrue::No);
        }
        case 4: {
            const auto conditions = must(stores.decisions.conditionsOf(id));
            const ReversalCondition condition{{}, {}, {}, 1, id, word(), day, {}};
            return conditions.isEmpty() || draw(2)
                       ? stores.decisions.putCondition(condition).map([](const Id &) {})
                       : stores.decisions.removeCondition(conditions.first().id);
        }
        default: {
            const DecisionReview review{{}, {}, {}, 1, id, day, Again::Yes, word(), word(), {}};
            return stores.decisions.putReview(review).map([](const Id &) {});
        }
        }
    }

    /// Any edit of reflections, second looks and questions.
    Result<void> reflectionEdit(Stores &stores, TestJournal &journal)
    {
        const auto all = must(stores.reflections.all());
        switch (draw(6)) {
        case 0:
            return all.isEmpty() ? Result<void>() : stores.reflections.moveToTrash(all.first().id);
        case 1:
            return stores.reflections.emptyTrash({journal.clock.now().utcMs + 1}).map([](int) {});
        case 2:
            return stores.prompts.put({Id(), {}, {}, 1, word(), {}}).map([](const Id &) {});
        case 3:
            return stores.prompts.markShown(word(), LocalDay(2026, 11, 23).addDays(draw(9)));
        case 4:
            return lookAgain(stores);
        default:
            return stores.reflections.put(reflection(all)).map([](const Id &) {});
        }
    }

    Result<void> lookAgain(Stores &stores)
    {
        const Id id = m_ids.isEmpty() ? Id() : m_ids.at(draw(static_cast<int>(m_ids.size())));
        SecondLook look;
        look.checkIn = id;
        look.on = {2026, 11, 23};
        look.worth = draw(7) - 3;
        look.note = word();
        const bool there = !id.isNull() && must(stores.checkIns.find(id)).has_value();
        return there ? stores.secondLooks.put(look).map([](const Id &) {}) : Result<void>();
    }

    /// A new one, or one of `all` with other words and links.
    Reflection reflection(const QList<Reflection> &all)
    {
        Reflection made = all.isEmpty() || draw(2) ? Reflection() : all.first();
        made.day = LocalDay(2026, 11, 23).addDays(draw(5));
        made.body = word();
        made.recalled.people = draw(7) - 3;
        made.answer({word(), u"1"_s, word(), draw(3) ? word() : QString()});
        if (!m_ids.isEmpty()) {
            made.checkIns = {m_ids.at(draw(static_cast<int>(m_ids.size())))};
        }
        return made;
    }

    /// Any edit of experiments and what belongs to them.
    Result<void> experimentEdit(Stores &stores, TestJournal &journal)
    {
        if (m_experiments.isEmpty() || draw(4) == 0) {
            return stores.experiments.add(experiment()).map([&](const Id &id) { m_experiments.append(id); });
        }
        const Id id = m_experiments.at(draw(static_cast<int>(m_experiments.size())));
        const bool there = must(stores.experiments.find(id)).has_value();
        if (!there) {
            return {}; // it was removed for good
        }
        return draw(2) ? partEdit(stores, journal, id) : lifeEdit(stores, journal, id);
    }

    Result<void> lifeEdit(Stores &stores, TestJournal &journal, const Id &id)
    {
        switch (draw(7)) {
        case 0: {
            Experiment changed = experiment();
            changed.id = id;
            return stores.experiments.update(changed);
        }
        case 1:
            return stores.experiments.moveToTrash(id);
        case 2:
            return stores.experiments.restore(id);
        case 3:
            return stores.experiments.emptyTrash({journal.clock.now().utcMs + 1}).map([](int) {});
        case 4:
            return orGone(stores.forecasts.putDraft(id, {draw(7) - 3, 50 + 5 * draw(10)})); // not once sealed
        case 5:
            return orGone(stores.forecasts.seal(id));
        default:
            return stores.forecasts.open(id);
        }
    }

    Result<void> partEdit(Stores &stores, TestJournal &journal, const Id &id)
    {
        const LocalDay day = LocalDay(2026, 11, 23).addDays(draw(5));
        switch (draw(7)) {
        case 0:
            return sessionEdit(stores, id, day);
        case 1: {
            ExperimentReview review;
            const auto reviews = must(stores.reviews.of(id));
            review.id = reviews.isEmpty() || draw(2) ? Id() : reviews.first().id;
            review.experiment = id;
            review.on = day;
            review.learned = word();
            return stores.reviews.put(review).map([](const Id &) {});
        }
        case 2:
            return stores.amendments
                .add({{}, AmendmentOf::Experiment, id, u"exit_rule"_s, word(), word(), word(), {}})
                .map([](const Id &) {});
        case 3:
            return pairEdit(stores, id);
        case 4: {
            Draw lot = drawStart(day, day.addDays(3), static_cast<quint64>(draw(99)), journal.clock.now());
            lot.subject = id;
            return stores.pairs.addDraw(lot).map([](const Id &) {});
        }
        case 5:
            return stores.dayNotes.put({day, draw(2) ? std::optional(1 + draw(5)) : std::nullopt,
                                        draw(2) ? std::optional(1 + draw(5)) : std::nullopt, draw(2) == 0});
        default: {
            const auto own = must(stores.templates.all());
            return own.isEmpty() || draw(2)
                       ? stores.templates.put(templateFrom(experiment())).map([](const QString &) {})
                       : stores.templates.remove(own.first().id);
        }
        }
    }

    Result<void> sessionEdit(Stores &stores, const Id &experiment, LocalDay day)
    {
        const auto sessions = must(stores.sessions.of(experiment));
        if (!sessions.isEmpty() && draw(4) == 0) {
            return stores.sessions.removePlannedAfter(experiment, day);
        }
        ExperimentSession session;
        session.id = sessions.isEmpty() || draw(2) ? Id() : sessions.first().id;
        session.experiment = experiment;
        session.plannedOn = day;
        session.state = static_cast<SessionState>(draw(5));
        session.remark = word();
        return stores.sessions.put(session).and_then([&](const Id &id) -> Result<void> {
            if (draw(2)) {
                return {};
            }
            CheckIn kept = entry();
            kept.experimentSession = id;
            return stores.checkIns.add(kept).map([&](const Id &added) { m_ids.append(added); });
        });
    }

    Result<void> pairEdit(Stores &stores, const Id &people)
    {
        if (const auto own = must(stores.pairs.ofExperiment(people))) {
            Pair changed = *own;
            changed.question = word();
            return draw(2) ? stores.pairs.remove(own->id) : stores.pairs.put(changed).map([](const Id &) {});
        }
        const Id technical = m_experiments.at(draw(static_cast<int>(m_experiments.size())));
        const bool free = technical != people && must(stores.experiments.find(technical)) &&
                          !must(stores.pairs.ofExperiment(technical));
        Pair pair;
        pair.peopleExperiment = people;
        pair.technicalExperiment = technical;
        pair.question = word();
        return free ? stores.pairs.put(pair).map([](const Id &) {}) : Result<void>();
    }

    Experiment experiment()
    {
        Experiment made;
        made.title = word();
        made.hypothesis = word();
        made.protocol = {word(), word()};
        made.start = LocalDay(2026, 11, 23).addDays(draw(5));
        made.end = made.start.addDays(20 + draw(20));
        made.status = static_cast<ExperimentStatus>(draw(7));
        return made;
    }

    Result<void> rewrite(Stores &stores, const Id &id)
    {
        return stores.checkIns.find(id).and_then([&](std::optional<CheckIn> found) -> Result<void> {
            if (!found) {
                return {};
            }
            CheckIn changed = entry();
            changed.id = id;
            return stores.checkIns.update(changed);
        });
    }

    /// A trashed entry may have been removed for good: that edit then does nothing.
    static Result<void> orGone(const Result<void> &result)
    {
        return result.has_value() ? result : Result<void>();
    }

    CheckIn entry()
    {
        CheckIn made = checkIn(LocalDay(2026, 11, 1).addDays(draw(5)), QTime(9 + draw(3), 0),
                               static_cast<Focus>(draw(3)), draw(8) - 4, word() + u' ' + word());
        if (made.energy == -4) {
            made.energy.reset();
        }
        made.note = word();
        for (int tag = draw(3); tag > 0; --tag) {
            made.tags.append(word());
        }
        return made;
    }

    QString word()
    {
        static const QStringList words{u"cache"_s, u"Zoë"_s,   u"retro"_s, u"東京"_s,
                                       u"🙂"_s,  u"naïve"_s, u"one"_s};
        return words.at(draw(static_cast<int>(words.size())));
    }

    int draw(int below) { return static_cast<int>(m_random.bounded(below)); }

    QRandomGenerator m_random;
    QList<Id> m_ids;
    QList<Id> m_experiments;
};

} // namespace tryboth::test
