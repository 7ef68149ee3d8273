// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Words)
};

constexpr QChar Minus(0x2212);

} // namespace

QString nameOf(Focus focus)
{
    switch (focus) {
    case Focus::People:
        //: the focus of an hour: work with and for people
        return Words::tr("People");
    case Focus::Technical:
        //: the focus of an hour
        return Words::tr("Technical");
    case Focus::Mixed:
        break;
    }
    //: the focus of an hour: people and technical at once
    return Words::tr("Mixed");
}

QString nameOf(Chosen chosen)
{
    switch (chosen) {
    case Chosen::Mine:
        //: who chose the work
        return Words::tr("My choice");
    case Chosen::Asked:
        //: who chose the work: somebody asked me to do it
        return Words::tr("Asked");
    case Chosen::Required:
        break;
    }
    //: who chose the work: I had to
    return Words::tr("Required");
}

QString nameOf(ContextFlag flag)
{
    switch (flag) {
    case ContextFlag::Tired:
        //: how I was during an activity
        return Words::tr("Tired");
    case ContextFlag::Interrupted:
        //: how an activity went
        return Words::tr("Interrupted");
    case ContextFlag::Unwell:
        //: how I was during an activity
        return Words::tr("Unwell");
    case ContextFlag::UnusualDay:
        return Words::tr("Unusual day");
    case ContextFlag::FirstTime:
        break;
    }
    //: I did this for the first time
    return Words::tr("First time");
}

QString energyWords(int energy)
{
    switch (energy) {
    case -3:
        return Words::tr("very drained");
    case -2:
        return Words::tr("drained");
    case -1:
        return Words::tr("a little drained");
    case 0:
        //: what an activity did to my energy: nothing
        return Words::tr("no different");
    case 1:
        return Words::tr("a little energised");
    case 2:
        return Words::tr("energised");
    case 3:
        return Words::tr("very energised");
    default:
        return {};
    }
}

QString engagementWords(int engagement)
{
    switch (engagement) {
    case 1:
        //: where my attention was: not in the activity
        return Words::tr("elsewhere");
    case 2:
        return Words::tr("half there");
    case 3:
        //: my attention was in the activity
        return Words::tr("present");
    case 4:
        return Words::tr("drawn in");
    case 5:
        return Words::tr("absorbed");
    default:
        return {};
    }
}

QString signedNumber(int value)
{
    const QString digits = QLocale().toString(std::abs(value));
    return value == 0 ? digits : (value < 0 ? Minus : QChar(u'+')) + digits;
}

QString timeFormat()
{
    return QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s);
}

QString minutesText(int minutes)
{
    //: %1 is a number of minutes
    return Words::tr("%1 min").arg(minutes);
}

QString numberInWords(int number)
{
    const QStringList words{
        Words::tr("none", "a number: 0"), Words::tr("one", "a number"),   Words::tr("two", "a number"),
        Words::tr("three", "a number"),   Words::tr("four", "a number"),  Words::tr("five", "a number"),
        Words::tr("six", "a number"),     Words::tr("seven", "a number"), Words::tr("eight", "a number"),
        Words::tr("nine", "a number"),    Words::tr("ten", "a number"),   Words::tr("eleven", "a number"),
        Words::tr("twelve", "a number")};
    return words.value(number, QLocale().toString(number));
}

QString capitalised(const QString &sentence)
{
    return sentence.isEmpty() ? sentence : sentence.front().toUpper() + sentence.sliced(1);
}

QString ratedDaysText(int days)
{
    return Words::tr("%Ln rated days", nullptr, days);
}

} // namespace tryboth
