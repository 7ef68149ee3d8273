// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessionbrief.h"

#include "domain/shownname.h"
#include "models/experimentwords.h"
#include "models/itemwords.h"
#include "models/sharedenergy.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct BriefText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::SessionBrief)

public:
    static QString kindWord(ShareKind kind);
    static QString rangeLine(const ShareScope &scope);
};

constexpr qsizetype LongestLine = 260; // characters: three lines of a page
constexpr qsizetype LongestText = 700; // of the cover note and the agreement
constexpr int DueDays = 42;            // reviews within six weeks are coming up

QString BriefText::kindWord(ShareKind kind)
{
    switch (kind) {
    case ShareKind::CheckIns:
        return tr("check-ins");
    case ShareKind::Titles:
        return tr("titles");
    case ShareKind::Notes:
        return tr("notes");
    case ShareKind::Weekly:
        return tr("weekly reflections");
    case ShareKind::Experiments:
        return tr("experiments");
    case ShareKind::FiveYear:
        return tr("five-year answers");
    case ShareKind::Reasons:
        return tr("reasons");
    case ShareKind::Decisions:
        break;
    }
    return tr("decisions");
}

QString BriefText::rangeLine(const ShareScope &scope)
{
    if (scope.from && scope.to) {
        return tr("%1 to %2.", "two dates").arg(longDay(*scope.from), longDay(*scope.to));
    }
    if (scope.from) {
        return tr("From %1 on.", "a date").arg(longDay(*scope.from));
    }
    return scope.to ? tr("Up to %1.", "a date").arg(longDay(*scope.to)) : QString();
}

QString cut(const QString &text, qsizetype longest = LongestLine)
{
    const QString line = text.simplified();
    return line.size() <= longest ? line : line.left(longest - 1).trimmed() + u'…';
}

QString keptOf(const SharedExperiment &experiment)
{
    const auto count = [&](SessionState state) {
        return int(std::ranges::count(experiment.sessions, state, &SharedSession::state));
    };
    const int kept = count(SessionState::Kept), all = kept + count(SessionState::Skipped);
    return all > 0 ? BriefText::tr("Kept %1 of %2").arg(kept).arg(all) : QString();
}

/// Gathers the lines of each section from one share and what the coach wrote about it.
class BriefMaker
{
public:
    BriefMaker(const DeskShare &share, const QList<DeskShare> &all, QList<ShareItem> items,
               const Clock &clock)
        : m_share(share)
        , m_all(all)
        , m_items(std::move(items))
        , m_today(clock.wallTime().day)
    {
    }

    QStringList linesOf(const QString &source, const DeskStores &stores) const;
    EnergyReport energy() const { return sharedEnergyReport(m_items, m_today); }

private:
    QStringList since(const DeskStores &stores) const;
    QStringList marked() const;
    QStringList experiments() const;
    QStringList forecasts() const;
    QStringList due() const;
    QString titleOfItem(const std::optional<Id> &id) const;
    QStringList questions(const DeskStores &stores) const;
    QStringList steps(const DeskStores &stores) const;

    template <typename T, typename Line>
    QStringList each(Line line) const
    {
        QStringList lines;
        for (auto item = m_items.crbegin(); item != m_items.crend(); ++item) {
            if (const auto *content = std::get_if<T>(&item->content)) {
                lines.append(line(*item, *content));
            }
        }
        lines.removeAll(QString());
        return lines;
    }

    const DeskShare &m_share;
    const QList<DeskShare> &m_all;
    QList<ShareItem> m_items; ///< by day
    LocalDay m_today;
};

QStringList BriefMaker::linesOf(const QString &source, const DeskStores &stores) const
{
    if (source == "cover_note"_L1) {
        return {cut(m_share.says.coverNote, LongestText)};
    }
    if (source == "agreement"_L1) {
        return {cut(m_share.says.agreement, LongestText)};
    }
    if (source == "scope"_L1) {
        return {scopeLines(m_share.says).join(u' ')};
    }
    if (source == "changes"_L1) {
        return since(stores);
    }
    if (source == "marked_entries"_L1) {
        return marked();
    }
    if (source == "experiments"_L1) {
        return experiments();
    }
    if (source == "forecasts"_L1) {
        return forecasts();
    }
    if (source == "due"_L1) {
        return due();
    }
    if (source == "session_questions"_L1) {
        return questions(stores);
    }
    return source == "actions"_L1 ? steps(stores) : QStringList();
}

/// What no earlier share of the client had, when there was one.
QStringList BriefMaker::since(const DeskStores &stores) const
{
    QSet<Id> before;
    for (const DeskShare &other : m_all) {
        if (other.bundle.prepared < m_share.bundle.prepared) {
            for (const BundleItem &item :
                 stores.bundles.items(other.bundle.id).value_or(QList<BundleItem>())) {
                before.insert(item.item);
            }
        }
    }
    if (before.isEmpty()) {
        return {};
    }
    QHash<ShareItemKind, int> fresh;
    for (const ShareItem &item : m_items) {
        fresh[item.kind()] += !before.contains(item.id);
    }
    QStringList lines;
    for (int kind = 0; kind <= int(ShareItemKind::Decision); ++kind) {
        if (const int count = fresh.value(ShareItemKind(kind)); count > 0) {
            lines.append(BriefText::tr("%1: %2 new", "%1 is a kind of item")
                             .arg(nameOf(ShareItemKind(kind)))
                             .arg(count));
        }
    }
    return lines;
}

QStringList BriefMaker::marked() const
{
    return each<SharedCheckIn>([](const ShareItem &item, const SharedCheckIn &entry) {
        return entry.starred
                   ? cut(BriefText::tr("%1: %2 (%3)", "date, title, rating")
                             .arg(shortDay(entry.day), titleOf(item),
                                  entry.energy ? signedNumber(*entry.energy) : BriefText::tr("not rated")))
                   : QString();
    });
}

QStringList BriefMaker::experiments() const
{
    return each<SharedExperiment>([](const ShareItem &item, const SharedExperiment &experiment) {
        QStringList parts{titleOf(item)};
        if (experiment.start && experiment.end) {
            parts.append(shortDay(*experiment.start) + u" – "_s + shortDay(*experiment.end));
        }
        parts.append(keptOf(experiment));
        parts.append(experiment.hypothesis);
        parts.removeAll(QString());
        return cut(parts.join(u" · "_s));
    });
}

QStringList BriefMaker::forecasts() const
{
    return each<SharedForecast>([this](const ShareItem &item, const SharedForecast &forecast) {
        QList<int> ratings;
        for (const ShareItem &other : m_items) {
            const auto *entry = std::get_if<SharedCheckIn>(&other.content);
            if (entry && entry->energy && forecast.experiment && entry->experiment == forecast.experiment) {
                ratings.append(*entry->energy);
            }
        }
        QStringList parts{titleOfItem(forecast.experiment), titleOf(item)};
        if (!ratings.isEmpty()) {
            QStringList marks;
            for (const int rating : ratings) {
                marks.append(signedNumber(rating));
            }
            parts.append(BriefText::tr("what came: %1", "a list of ratings").arg(marks.join(u", "_s)));
        }
        parts.removeAll(QString());
        return cut(parts.join(u" · "_s));
    });
}

QString BriefMaker::titleOfItem(const std::optional<Id> &id) const
{
    const auto found = std::ranges::find_if(m_items,
                                            [&](const ShareItem &item) { return id && item.id == *id; });
    return found == m_items.end() ? QString() : titleOf(*found);
}

QStringList BriefMaker::due() const
{
    QList<std::pair<LocalDay, QString>> dates;
    const auto note = [&](const std::optional<LocalDay> &day, const QString &what) {
        if (day && *day >= m_today && m_today.daysTo(*day) <= DueDays) {
            dates.append({*day, what});
        }
    };
    for (const ShareItem &item : m_items) {
        if (const auto *experiment = std::get_if<SharedExperiment>(&item.content)) {
            note(experiment->end, titleOf(item));
        } else if (const auto *review = std::get_if<SharedReview>(&item.content)) {
            note(review->secondLookOn, BriefText::tr("second look: %1").arg(titleOfItem(review->experiment)));
        } else if (const auto *decision = std::get_if<SharedDecision>(&item.content)) {
            note(decision->reviewOn, titleOf(item));
            for (const SharedCondition &condition : decision->conditions) {
                note(condition.lookOn, condition.sign);
            }
        }
    }
    std::ranges::sort(dates);
    QStringList lines;
    for (const auto &[day, what] : dates) {
        lines.append(cut(shortDay(day) + u": "_s + what));
    }
    return lines;
}

QStringList BriefMaker::questions(const DeskStores &stores) const
{
    QStringList lines;
    const auto all = stores.questions.of(m_share.bundle.client);
    for (const SessionQuestion &question : all.value_or(QList<SessionQuestion>())) {
        if (question.state == QuestionState::Planned) {
            lines.append(cut(question.text));
        }
    }
    return lines;
}

QStringList BriefMaker::steps(const DeskStores &stores) const
{
    QStringList lines;
    for (const Step &step : stores.steps.of(m_share.bundle.client).value_or(QList<Step>())) {
        if (step.state != StepState::Left) {
            lines.append(cut(
                step.by ? BriefText::tr("%1 (by %2)", "a step and a date").arg(step.text, shortDay(*step.by))
                        : step.text));
        }
    }
    return lines;
}

} // namespace

QStringList scopeLines(const ShareBundle &shared)
{
    QStringList full, numbers, chosen;
    for (const auto &[kind, depth] : shared.scope.kinds) {
        switch (depth) {
        case ShareDepth::Full:
            full.append(BriefText::kindWord(kind));
            break;
        case ShareDepth::Numbers:
            numbers.append(BriefText::kindWord(kind));
            break;
        case ShareDepth::Choose:
            chosen.append(BriefText::kindWord(kind));
            break;
        case ShareDepth::None:
            break;
        }
    }
    QStringList lines{BriefText::rangeLine(shared.scope)};
    const auto add = [&](const QStringList &kinds, const QString &sentence) {
        if (!kinds.isEmpty()) {
            lines.append(sentence.arg(kinds.join(u", "_s)));
        }
    };
    add(full, BriefText::tr("Shared: %1."));
    add(numbers, BriefText::tr("Only as numbers: %1."));
    add(chosen, BriefText::tr("Picked one by one: %1."));
    lines.append(shared.scope.namesReplaced ? BriefText::tr("Names were replaced.")
                                            : BriefText::tr("Names were kept."));
    if (!shared.scope.clockTimes) {
        lines.append(BriefText::tr("Days without times of day."));
    }
    lines.append(BriefText::tr("What is missing says nothing."));
    lines.removeAll(QString());
    return lines;
}

Result<SessionBrief> sessionBrief(const DeskStores &stores, const CoachContent &content, const Id &bundle,
                                  const Clock &clock)
{
    const auto found = stores.bundles.find(bundle);
    if (!found) {
        return tl::unexpected(found.error());
    }
    const LocalDay today = clock.wallTime().day;
    if (!*found || (*found)->isOverdue(today)) {
        return failure(BriefText::tr("This share is no longer on the desk, or is to be deleted. Nothing was "
                                     "written. Choose another share, or note why you keep it."));
    }
    const auto client = stores.clients.find((*found)->client);
    const auto shares = sharesOf(stores, (*found)->client);
    const auto items = itemsOf(stores, (*found)->client, today, bundle);
    if (!client || !shares || !items || !*client) {
        return tl::unexpected(!client ? client.error() : !shares ? shares.error() : items.error());
    }
    const auto share = std::ranges::find_if(*shares,
                                            [&](const DeskShare &one) { return one.bundle.id == bundle; });
    const BriefMaker maker(*share, *shares, itemsAlone(*items), clock);
    SessionBrief brief{shownName((*client)->label), today, {}, maker.energy()};
    for (const BriefSection &section : content.briefSections()) {
        BriefBlock block{section.title, maker.linesOf(section.source, stores), false};
        block.lines.removeAll(QString());
        block.lines = block.lines.mid(0, section.limit);
        block.hasChart = section.source == "chart_energy"_L1 && !brief.energy.marks.isEmpty();
        if (block.hasChart || !block.lines.isEmpty()) {
            brief.blocks.append(block);
        }
    }
    return brief;
}

} // namespace tryboth
