// SPDX-License-Identifier: GPL-3.0-or-later
// Simulated journals with a known truth: do the ranges hold it as often as they claim, and how often is a
// difference said that is not there? See STATISTICS.md, "Scale and constants".
#include "analysis/rules.h"
#include "calibration/cell.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>
#include <mutex>
#include <thread>

using namespace tryboth::calibration;
using namespace Qt::StringLiterals;

namespace {

QString percent(const Share &share)
{
    const auto value = share.value();
    return (value ? QString::number(100 * *value, 'f', 1) : u"–"_s).rightJustified(8);
}

void printHead(QTextStream &out, const tryboth::Rules &rules, int journals)
{
    out << "Rules " << rules.version << ", " << journals
        << " journals a row; per cent. \"range\" and \"second\": 90 % ranges that hold the truth (second: "
           "NAP, or the\n"
           "level of people work); \"step\": the same within 28 days of a step; \"said\": journals of which "
           "a "
           "difference is said.\n";
}

void printRow(QTextStream &out, const Cell &cell, const Tally &tally)
{
    out << cell.journals.leftJustified(44) << percent(tally.covered) << percent(tally.second)
        << percent(tally.nearStep) << percent(tally.different) << (cell.same ? "  false " : "  ")
        << fault(cell, tally, Wanted()) << '\n';
}

/// Prints the table; how many rows are not as wanted.
int print(QTextStream &out, const std::vector<Cell> &cells, const std::vector<Tally> &tallies)
{
    int faults = 0;
    QString method;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].method != method) {
            method = cells[i].method;
            out << '\n' << method.leftJustified(44) << "   range  second    step    said\n";
        }
        printRow(out, cells[i], tallies[i]);
        const QString why = fault(cells[i], tallies[i], Wanted());
        faults += !why.isEmpty() && why.contains(u"low"_s) ? 1 : why.contains(u"above"_s) ? 1 : 0;
    }
    out << '\n' << faults << " of " << cells.size() << " rows are not as wanted.\n";
    return faults;
}

/// The rules with other constants, to see what moving one would do; nothing for an unknown name.
std::optional<tryboth::Rules> rulesWith(const QStringList &changes)
{
    static const QHash<QString, double tryboth::Rules::*> names{
        {u"drift"_s, &tryboth::Rules::driftPerDay},
        {u"day-variance-floor"_s, &tryboth::Rules::dayVarianceFloor},
        {u"carry-over-prior"_s, &tryboth::Rules::carryOverPrior},
        {u"carry-over-weight"_s, &tryboth::Rules::carryOverWeight}};
    tryboth::Rules rules;
    for (const QString &change : changes) {
        const auto constant = names.constFind(change.section(u'=', 0, 0));
        bool isNumber = false;
        const double value = change.section(u'=', 1).toDouble(&isNumber);
        if (constant == names.constEnd() || !isNumber)
            return std::nullopt;
        rules.**constant = value;
    }
    return rules;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"journals"_s, u"simulated journals a row"_s, u"count"_s, u"1000"_s},
                       {u"threads"_s, u"threads; all cores if not given"_s, u"count"_s},
                       {u"with"_s, u"another constant, as carry-over-prior=0.4"_s, u"name=value"_s},
                       {u"only"_s, u"rows whose method or name holds this"_s, u"text"_s}});
    parser.process(application);
    const int journals = std::max(1, parser.value(u"journals"_s).toInt());
    const int threads = parser.isSet(u"threads"_s) ? parser.value(u"threads"_s).toInt()
                                                   : int(std::thread::hardware_concurrency());
    const auto rules = rulesWith(parser.values(u"with"_s));
    if (!rules) {
        std::fprintf(stderr,
                     "--with takes drift, day-variance-floor, carry-over-prior or carry-over-weight.\n");
        return 2;
    }
    auto cells = allCells();
    std::erase_if(cells, [&](const Cell &cell) {
        return !(cell.method + u' ' + cell.journals).contains(parser.value(u"only"_s));
    });
    const long all = long(cells.size()) * journals;
    std::mutex mutex;
    long shown = -1; // per cent
    const auto tallies = run(cells, *rules, journals, threads, [&](long done) {
        const std::scoped_lock lock(mutex);
        if (const long percent = 100 * done / all; percent > shown) {
            shown = percent;
            std::fprintf(stderr, "\r%ld of %ld journals (%ld %%) ", done, all, percent);
        }
    });
    std::fprintf(stderr, "\n");
    QTextStream out(stdout);
    printHead(out, *rules, journals);
    return print(out, cells, tallies) == 0 ? 0 : 1;
}
