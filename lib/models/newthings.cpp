// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/newthings.h"

#include "models/journalrestore.h"
#include "models/journalsection.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ThingsText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::NewThings)
};

QString nameOf(QLatin1StringView section)
{
    static const QHash<QString, QString> names{
        {u"activities"_s, ThingsText::tr("kinds of work")},
        {u"savedFilters"_s, ThingsText::tr("saved searches")},
        {u"importChoices"_s, ThingsText::tr("choices of earlier imports")},
        {u"experimentTemplates"_s, ThingsText::tr("templates")},
        {u"experiments"_s, ThingsText::tr("experiments")},
        {u"forecasts"_s, ThingsText::tr("forecasts")},
        {u"experimentSessions"_s, ThingsText::tr("planned sessions")},
        {u"experimentReviews"_s, ThingsText::tr("reviews")},
        {u"amendments"_s, ThingsText::tr("amendments")},
        {u"pairs"_s, ThingsText::tr("pairs")},
        {u"draws"_s, ThingsText::tr("lots")},
        {u"dayNotes"_s, ThingsText::tr("notes on days")},
        {u"reflections"_s, ThingsText::tr("reflections")},
        {u"secondLooks"_s, ThingsText::tr("second looks")},
        {u"ownPrompts"_s, ThingsText::tr("questions of one’s own")},
        {u"directionAnswers"_s, ThingsText::tr("five-year answers")},
        {u"directionDeferrals"_s, ThingsText::tr("five-year questions put off")},
        {u"reasonsChecks"_s, ThingsText::tr("looks at reasons")},
        {u"decisions"_s, ThingsText::tr("decisions")},
        {u"expectations"_s, ThingsText::tr("expectations")},
        {u"reversalConditions"_s, ThingsText::tr("signs to turn back")},
        {u"decisionReviews"_s, ThingsText::tr("reviews of decisions")},
        {u"coaches"_s, ThingsText::tr("coaches")},
        {u"shares"_s, ThingsText::tr("shares")},
        {u"replies"_s, ThingsText::tr("replies")},
        {u"names"_s, ThingsText::tr("names to replace")},
        {u"noNames"_s, ThingsText::tr("words that are no names")},
        {u"keys"_s, ThingsText::tr("keys")},
    };
    return names.value(section, section); // a kind that came later is better named in English than left out
}

} // namespace

Result<QList<NewThings>> thingsIn(const Stores &stores)
{
    QList<NewThings> things;
    for (const JournalSection &section : journalSections()) {
        const auto value = section.write(stores, {});
        if (!value) {
            return tl::unexpected(value.error());
        }
        const auto count = static_cast<int>(value->toArray().size());
        if (count > 0 && section.name != "importRuns"_L1) {
            things.append({section.name, count});
        }
    }
    return things;
}

QList<NewThings> moreThings(const QList<NewThings> &before, const QList<NewThings> &after)
{
    QList<NewThings> more;
    for (const NewThings &things : after) {
        const auto known = std::ranges::find(before, things.section, &NewThings::section);
        const int count = things.count - (known == before.end() ? 0 : known->count);
        if (count > 0) {
            more.append({things.section, count});
        }
    }
    return more;
}

Result<QList<NewThings>> thingsToCome(JournalCore &copy, const ImportPreview &preview, const Clock &clock)
{
    QList<NewThings> things;
    return copy
        .apply([&](Stores &stores) {
            return restoreInto(stores, preview, {}, clock, copy.ids()).map([&](const ImportOutcome &outcome) {
                things = outcome.others;
            });
        })
        .map([&](const Change &) { return things; });
}

QString thingsText(const QList<NewThings> &things)
{
    QStringList parts;
    for (const NewThings &kind : things) {
        //: %1 is a kind of thing such as "experiments", %2 how many
        parts.append(ThingsText::tr("%1: %2").arg(nameOf(kind.section), QLocale().toString(kind.count)));
    }
    return parts.join(u", "_s);
}

} // namespace tryboth
