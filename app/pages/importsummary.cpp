// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/importsummary.h"

#include <QCoreApplication>
#include <QLocale>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct SummaryText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ImportPreviewPane)
};

QString counted(int count)
{
    return count == 1 ? SummaryText::tr("1 new entry") : SummaryText::tr("%Ln new entries", nullptr, count);
}

} // namespace

QString importSummary(const ReadImport &read)
{
    const QLocale locale;
    QStringList sentences;
    const QList<qsizetype> &fresh = read.plan.fresh;
    const auto dayAt = [&](qsizetype i) {
        return locale.toString(read.preview.found.at(fresh.at(i)).when.day, QLocale::ShortFormat);
    };
    if (read.preview.asks) {
        sentences.append(SummaryText::tr("Nothing can be read until the question below is answered."));
    } else if (fresh.isEmpty() && !read.plan.others.isEmpty()) {
        sentences.append(SummaryText::tr("0 new entries."));
    } else if (fresh.isEmpty()) {
        sentences.append(SummaryText::tr("0 new entries: nothing in this file is new."));
    } else {
        //: %1 is "34 new entries", %2 and %3 are days
        sentences.append(
            SummaryText::tr("%1 from %2 to %3.")
                .arg(counted(static_cast<int>(fresh.size())), dayAt(0), dayAt(fresh.size() - 1)));
    }
    if (!read.plan.others.isEmpty()) {
        //: %1 is "experiments: 3, reviews: 2"
        sentences.append(SummaryText::tr("Besides entries: %1.").arg(thingsText(read.plan.others)));
    }
    const auto add = [&sentences](int count, const QString &sentence) {
        if (count > 0) {
            sentences.append(sentence.arg(QLocale().toString(count)));
        }
    };
    add(read.plan.duplicates, SummaryText::tr("In the journal already: %1."));
    add(static_cast<int>(read.preview.offeredUnticked.size()),
        SummaryText::tr("Left out unless you tick them: %1."));
    add(read.preview.outsideWindow, SummaryText::tr("Outside the chosen days: %1."));
    add(static_cast<int>(read.preview.newActivities.size()), SummaryText::tr("New kinds of work: %1."));
    if (!read.preview.asks) { // the question says what it is about
        add(static_cast<int>(read.preview.problems.size()), SummaryText::tr("Problems: %1, listed below."));
    }
    return sentences.join(u' ');
}

} // namespace tryboth
