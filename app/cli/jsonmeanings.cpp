// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonmeanings.h"

#include <QCoreApplication>
#include <QHash>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Json)
};

using Meanings = QHash<QString, QString>;

QString idMeaning()
{
    return JsonText::tr("An object: id, of what was moved.");
}

QString sealMeaning()
{
    return JsonText::tr("An object: sealed, plain_backups (how many backups are kept that are not sealed).");
}

QString rangeNote()
{
    return JsonText::tr(" A range is an object: lower, upper.");
}

/// Entries and what is found beside them.
Meanings entryMeanings()
{
    return {
        {u"log"_s, JsonText::tr("An object: id, of the new check-in.")},
        {u"list"_s,
         JsonText::tr("A list of check-ins: id, date, time, zone, minutes, activity, focus, energy, "
                      "engagement, chosen, title, note, tags, experiment.")},
        {u"search"_s,
         JsonText::tr(
             "A list of check-ins as “list” gives them; then of experiments, which have kind, id, title, "
             "track, status, start, end, pair; then of reflections as “export” writes them (kind, id, "
             "reflection, day, title, body, answers (prompt, version, question, text), recalledPeople, "
             "recalledTechnical, recalledAt, afterSeeing, finished, checkIns, experiments, created, "
             "modified, rev, deleted); then of answers, reasons and decisions, which have kind, id, title, "
             "day; then of second looks, which have checkIn, too, and of own questions, which have no day.")},
        {u"trash"_s, JsonText::tr("As “search” gives it, without second looks and own questions.")},
        {u"restore"_s, idMeaning()},
        {u"delete"_s, idMeaning()},
        {u"reflect"_s,
         JsonText::tr(
             "An object: question (prompt, version, question, answer), null where there is none today; "
             "waiting, a list of source, key, title. With --answer: id, of the reflection.")},
        {u"history"_s,
         JsonText::tr("A list, last changed first: field, until (when the text was replaced), "
                      "text, conflict (true where a merge left it to be looked at); on a desk of, "
                      "what the text is from.")},
        {u"forget-history"_s, JsonText::tr("An object: forgotten, how many texts.")},
        {u"conflicts"_s, JsonText::tr("A list: of (what kind), id, field, present (the text in the journal, "
                                      "null where it is gone), other.")},
    };
}

QString energyMeaning()
{
    return JsonText::tr(
        "An object: from, to; rules (the version of the rules), smallest_difference, leaves_out_late, "
        "weighs_by_minutes (what was asked for); sufficiency, sentence, detail; now (null, or day, "
        "difference, lower, upper, people_days, technical_days); ratings (how many: people, technical, "
        "mixed); numbers, a list of id, sentence, warning, values (by name), n, period, counted, left_out, "
        "formula, rules; people, technical and tilt, lists of day, value, lower, upper; gaps (first, last); "
        "experiments in these days (title, focus, from, to); activities (activity, focus, ratings, mean) and "
        "the same for activities_of_any_focus; weekdays (weekday, ratings, mean); hours (weekday, hour, "
        "ratings, mean); marks (day, focus, energy, ratings, first_week_of_use and, where it is known, "
        "time). Weekdays count from 1, Monday. Energy lies between −3 and +3.");
}

/// What an experiment and a pair have in common: the numbers behind a comparison.
QString comparisonMeaning()
{
    return JsonText::tr(
        "An effect is null or difference, difference_range, freedom, carry_over, effective_a, effective_b, "
        "nap, tau, nap_range, trend (slope, step, flag). A comparison is ended, days_a, days_b, weeks_a, "
        "weeks_b, difference_range, nap_range, trend_flag, design; a is before or technical, b is during or "
        "people. An imbalance is what, before, during, days_before, days_during, standardised, notable. "
        "A draw is null or kind, seed, at, admissible, drawn, holds_when_redone.");
}

QString experimentMeaning()
{
    const QString own = JsonText::tr(
        "An object: id, title, track, status, start, end, pair; rules, smallest_difference, baseline_rule; "
        "hypothesis, change_my_mind, protocol, exit_rule; verdict, sentence, details; entries, a list of id, "
        "day, minutes, energy, late; day_notes (day, sleep, load, unusual); reviews (on, remembered, "
        "else_changed, mind_changed, outcome, learned, surprised, again, second_look_on, looked_again_on, "
        "looked_again); forecast (null, or sealed, opened and, once it is open, energy_expected, "
        "confidence, level, level_range, within); draw; sessions (planned_on, state, remark, check_in); "
        "amendments (at, field, old, new, reason).");
    const QString numbers = JsonText::tr(
        "numbers has before and during (from, to, rated_days, iso_weeks, mean, same_every_day); marks (day, "
        "energy, during, left_out); delays (entries, late, timed, median_minutes); choice (mine, asked, "
        "mean_mine, mean_asked, notable); kept, due, kept_range, moved_or_not_possible; effect, comparison; "
        "adjusted (null, or days, raw, adjusted, sleep, load, friday); slope_before, lot_p, lot_starts; "
        "imbalance, low_last_week, overlaps, second_look_on and, where there are enough days, halves "
        "(first, first_days, second, second_days).");
    const QString pair = JsonText::tr(
        "Where the experiment is one of a pair, pair_report has id, rules, smallest_difference, "
        "arrangement, question, people_left, verdict, sentence, details, people_minutes, technical_minutes, "
        "effect, imbalance, comparison, draw; week_pairs (number, people_from, technical_from, people_days, "
        "technical_days, people_mean, technical_mean, difference, dropped) and, where weeks were drawn, "
        "lottery (pairs, people_higher, technical_higher, mean_difference, difference_range, p_two_sided, "
        "p_people_higher, p_smallest, p_sign_test, walsh_median, exact).");
    return QStringList{own, numbers, pair, comparisonMeaning()}.join(u' ') + rangeNote();
}

/// What was noticed, tried and decided.
Meanings insightMeanings()
{
    return {
        {u"energy"_s, energyMeaning()},
        {u"chart"_s, JsonText::tr("An object: file, kind, title, says (what stands above the picture).")},
        {u"experiments"_s, JsonText::tr("A list: id, title, track, status, start, end, pair.")},
        {u"experiment"_s, experimentMeaning()},
        {u"decisions"_s,
         JsonText::tr("A list: id, title, state, decided_on, choice, leads, changes_role, review_on; "
                      "expectations (by, sealed and, once they are open, text, confidence, outcome); "
                      "turn_back_if (sign, look_on, occurred).")},
        {u"direction"_s,
         JsonText::tr("An object: due, a list of what, title, since; question, next_on, answers_sealed; "
                      "answers (on, text, sort); people and technical, each with for, against and "
                      "not_yet_known, lists of words, source, day; sentence, detail, as “energy” gives "
                      "them.")},
    };
}

/// The file itself: how it comes to be, what goes in and out, what it is kept with.
Meanings fileMeanings()
{
    return {
        {u"new"_s, JsonText::tr("An object: file, sealed.")},
        {u"example"_s, JsonText::tr("An object: file, check_ins.")},
        {u"import"_s,
         JsonText::tr(
             "An object: format, found, new, duplicates, skipped, problems (a list of line and sentence); "
             "where there are any, new_experiments and others (counts by kind).")},
        {u"undo-import"_s, JsonText::tr("An object: name, format, taken; where there are any, experiments, "
                                        "and direction (answers, reasons and decisions).")},
        {u"export"_s, JsonText::tr("An object: file, format, bytes.")},
        {u"formats"_s,
         JsonText::tr("An object: import (a list of format and description), export (a list of names).")},
        {u"check"_s,
         JsonText::tr(
             "An object: sound, schema, conflicts, problems, counts (rows by table) and keys (sealed, "
             "passphrase, recovery_key, passes, memory_kib). Of a sealed journal that did not open keys and "
             "problems alone; the others are null.")},
        {u"backup"_s, JsonText::tr("An object: number, file, bytes, of the backup that was kept.")},
        {u"backups"_s,
         JsonText::tr("A list: number, kept, reason (why: save, import or renewal), entries, others "
                      "(reflections, experiments and the like), bytes, sealed, file.")},
        {u"restore-backup"_s, JsonText::tr("An object: file, sealed.")},
        {u"seal"_s, sealMeaning()},
        {u"unseal"_s, sealMeaning()},
        {u"passphrase"_s, sealMeaning()},
        {u"recovery-key"_s, JsonText::tr("An object: file, recipient (the public half of the key).")},
        {u"manual"_s, JsonText::tr("An object: text, the page.")},
        {u"completion"_s, JsonText::tr("An object: text, the script.")},
    };
}

/// Shares, replies and the coach's desk.
Meanings coachMeanings()
{
    const QString share = JsonText::tr("id, at, coach, preset, from, to, items (how many), delete_by, kind, "
                                       "sha256 (of the file)");
    return {
        {u"key"_s, JsonText::tr("An object: public_key, fingerprint (its eight words).")},
        {u"share"_s,
         JsonText::tr(
             "An object: file; possible_names (words that look like names and stay as they are); %1.")
             .arg(share)},
        {u"shares"_s, JsonText::tr("A list, newest first: %1.").arg(share)},
        {u"merge"_s,
         JsonText::tr("An object: reply, share (their ids), added (false where it was here before); "
                      "comments, questions, steps (how many).")},
        {u"new-desk"_s, JsonText::tr("An object: file, key (for which clients seal), fingerprint.")},
        {u"desk"_s,
         JsonText::tr("A list of clients: id, label; shares, a list of id, cover_note, agreement, "
                      "delete_by; items (id, kind, day, title) and comments (id, item, kind, text) of each. "
                      "A share whose day has passed is not in it.")},
        {u"open-share"_s,
         JsonText::tr("An object: share (its id on the desk), items (how many), sender_proven.")},
        {u"comment"_s, JsonText::tr("An object: id, of the comment.")},
        {u"reply"_s, JsonText::tr("An object: file, lines (all that the reply says).")},
        {u"brief"_s, JsonText::tr("An object: file.")},
    };
}

} // namespace

QString jsonMeaning(const QString &command)
{
    static const Meanings all = [] {
        Meanings meanings = entryMeanings();
        for (const Meanings &more : {insightMeanings(), fileMeanings(), coachMeanings()}) {
            meanings.insert(more);
        }
        return meanings;
    }();
    return all.value(command);
}

} // namespace tryboth::cli
