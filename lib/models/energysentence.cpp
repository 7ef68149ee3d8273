// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/energysentence.h"

#include "domain/dayformats.h"
#include "models/energyheadline.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// Every sentence of the Energy page in one translation context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::EnergySentence)

public:
    Words(const EnergyReport &report, const QLocale &locale)
        : m_report(report)
        , m_locale(locale)
        , m_headline(report, locale)
    {
    }

    EnergySentence say() const;

    static QString gap(const EnergyGap &gap, const QLocale &locale);

private:
    QString untilFirstLook() const;

    QString pairsOfDays(bool technicalWins) const;
    QString sameDays() const;
    QString whoChose() const;
    QString lastGap() const;
    QString detail(const QStringList &sentences) const;

    const EnergyReport &m_report;
    const QLocale &m_locale;
    EnergyHeadline m_headline;
};

QString Words::untilFirstLook() const
{
    const auto weeks = m_report.now->weeksToFirstLook;
    if (!weeks) {
        return tr("A first look takes %n rated days of each kind within eight weeks.", nullptr,
                  m_report.spokenDays);
    }
    if (*weeks == 1)
        return tr("One more week like the last would be enough for a first look.");
    if (*weeks == 2)
        return tr("Two more weeks like the last would be enough for a first look.");
    return tr("%n more weeks like the last would be enough for a first look.", nullptr, *weeks);
}

QString Words::pairsOfDays(bool technicalWins) const
{
    const Recent &recent = m_report.now->recent;
    if (!recent.nap || !recent.napRange)
        return {};
    const auto ofHundred = [this](double share) {
        return m_locale.toString(std::clamp(int(std::lround(share * 100)), 1, 99));
    };
    if (technicalWins) {
        return tr("In 100 random pairs of such days, technical work would win about %1 (range %2–%3).")
            .arg(ofHundred(1 - *recent.nap), ofHundred(1 - recent.napRange->upper),
                 ofHundred(1 - recent.napRange->lower));
    }
    return tr("In 100 random pairs of such days, people work would win about %1 (range %2–%3).")
        .arg(ofHundred(*recent.nap), ofHundred(recent.napRange->lower), ofHundred(recent.napRange->upper));
}

QString Words::sameDays() const
{
    if (!m_report.now->recent.pairs)
        return {};
    const SameDayPairs &pairs = *m_report.now->recent.pairs;
    const QString size = m_headline.points(std::abs(pairs.meanDifference));
    const bool people = pairs.meanDifference > 0;
    if (size == m_headline.points(0))
        return tr("On the %n days that had both they came out alike.", nullptr, pairs.days);
    if (!m_report.now->pairsDisagree) {
        return (people ? tr("On the %n days that had both, people work came out %1 points higher.", nullptr,
                            pairs.days)
                       : tr("On the %n days that had both, technical work came out %1 points higher.",
                            nullptr, pairs.days))
            .arg(size);
    }
    return (people ? tr("On the %n days that had both it was the other way round: people "
                        "work came out %1 points higher.",
                        nullptr, pairs.days)
                   : tr("On the %n days that had both it was the other way round: technical "
                        "work came out %1 points "
                        "higher.",
                        nullptr, pairs.days))
        .arg(size);
}

/// Who chose most of the work of one kind, where it is known for most of it and clear.
enum class Mostly { Unclear, Mine, Asked };

Mostly mostlyChosen(const ChosenShare &share)
{
    constexpr int FewestKnown = 6;
    constexpr double Lopsided = 2.0 / 3;
    const int known = share.mine + share.asked;
    if (known < FewestKnown || known < share.unsaid)
        return Mostly::Unclear;
    if (share.mine >= Lopsided * known)
        return Mostly::Mine;
    return share.asked >= Lopsided * known ? Mostly::Asked : Mostly::Unclear;
}

QString Words::whoChose() const
{
    const Mostly people = mostlyChosen(m_report.chosenOf(Focus::People));
    const Mostly technical = mostlyChosen(m_report.chosenOf(Focus::Technical));
    if (people == Mostly::Mine && technical == Mostly::Asked)
        return tr(
            "Most of the people work was your own choice; most of the technical work was asked of you.");
    if (people == Mostly::Asked && technical == Mostly::Mine)
        return tr(
            "Most of the technical work was your own choice; most of the people work was asked of you.");
    return {};
}

QString Words::gap(const EnergyGap &gap, const QLocale &locale)
{
    const bool sameYear = gap.first.year() == gap.last.year();
    if (sameYear && gap.first.month() == gap.last.month()) {
        //: %1 and %2 days of a month, %3 the name of the month
        return tr("No ratings %1–%2 %3; the band shows how little is known there.")
            .arg(locale.toString(gap.first.day()), locale.toString(gap.last.day()),
                 locale.monthName(gap.first.month()));
    }
    const QString format = DayFormat{.year = !sameYear}.in(locale);
    //: %1 and %2 are days
    return tr("No ratings from %1 to %2; the band shows how little is known there.")
        .arg(locale.toString(gap.first, format), locale.toString(gap.last, format));
}

QString Words::lastGap() const
{
    return m_report.gaps.isEmpty() ? QString() : gap(m_report.gaps.last(), m_locale);
}

QString Words::detail(const QStringList &sentences) const
{
    QStringList said = sentences;
    said.removeAll(QString());
    return said.join(u' ');
}

EnergySentence Words::say() const
{
    switch (m_report.sufficiency) {
    case Sufficiency::NoRatings:
        return {tr("No ratings yet."),
                tr("Rate a few things that you do by how they leave you, and this page draws the rest.")};
    case Sufficiency::MixedOnly:
        return {tr("All ratings so far are of mixed work."),
                tr("Mixed work is shown, but takes no part in comparing people work with technical work.")};
    case Sufficiency::MarksOnly:
        return {
            tr("Only single ratings so far."),
            detail({tr("A line begins where a few rated days of one kind lie close together."), lastGap()})};
    case Sufficiency::OneFocusOnly:
        return {m_headline.oneFocus(), detail({tr("A comparison needs days of both kinds."), lastGap()})};
    case Sufficiency::TooLittle:
        return {m_headline.tooLittle(), detail({untilFirstLook(), lastGap()})};
    case Sufficiency::SameRatingEveryDay:
        return {tr("You gave the same rating every day; the scale cannot show a difference."),
                detail({tr("That holds for all of %1 and %2 in eight weeks.")
                            .arg(m_headline.peopleDays(), m_headline.technicalDays()),
                        lastGap()})};
    case Sufficiency::TooUncertain:
        return {m_headline.tooUncertain(),
                detail({tr("More rated days make the range narrower."), whoChose(), lastGap()})};
    case Sufficiency::Alike:
        return {m_headline.alike(),
                detail({tr("The difference is most likely smaller than %1 points either way.")
                            .arg(m_headline.points(m_report.smallestDifference)),
                        pairsOfDays(false), sameDays(), whoChose(), lastGap()})};
    case Sufficiency::NotApart:
        return {m_headline.notApart(), detail({tr("That is not proof that there is no difference."),
                                               pairsOfDays(false), sameDays(), whoChose(), lastGap()})};
    case Sufficiency::PeopleMore:
        return {m_headline.peopleMore(), detail({pairsOfDays(false), sameDays(), whoChose(), lastGap()})};
    case Sufficiency::TechnicalMore:
        return {m_headline.technicalMore(), detail({pairsOfDays(true), sameDays(), whoChose(), lastGap()})};
    }
    return {};
}

} // namespace

EnergySentence energySentence(const EnergyReport &report, const QLocale &locale)
{
    return Words(report, locale).say();
}

QString gapSentence(const EnergyGap &gap, const QLocale &locale)
{
    return Words::gap(gap, locale);
}

} // namespace tryboth
