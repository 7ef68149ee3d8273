// SPDX-License-Identifier: GPL-3.0-or-later
#include "quietlinks.h"

#include "mainwindow.h"
#include "models/quietmoment.h"
#include "pages/directionpage.h"
#include "pages/experimentspage.h"
#include "pages/reflectpage.h"

#include <QHash>

#include <functional>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

using Opener = std::function<void(MainWindow &window, const QString &key)>;

template <typename T>
T *openPage(MainWindow &window, const QString &id)
{
    window.showPage(id);
    return static_cast<T *>(window.page(id));
}

/// What opens the things of each source, by its name.
const QHash<QString, Opener> &openers()
{
    static const QHash<QString, Opener> table{
        {weeklyReflectionSource().name,
         [](MainWindow &window, const QString &key) {
             openPage<ReflectPage>(window, u"reflect"_s)->reflectOn(LocalDay::fromString(key, Qt::ISODate));
         }},
        {experimentReviewSource().name,
         [](MainWindow &window, const QString &key) {
             openPage<ExperimentsPage>(window, u"experiments"_s)->review(Id::fromText(key).value_or(Id()));
         }},
        {experimentLookSource().name,
         [](MainWindow &window, const QString &key) {
             openPage<ExperimentsPage>(window, u"experiments"_s)->lookAgain(Id::fromText(key).value_or(Id()));
         }},
        {entryLookSource().name,
         [](MainWindow &window, const QString &key) {
             openPage<ReflectPage>(window, u"reflect"_s)->lookAgain(Id::fromText(key).value_or(Id()));
         }},
        {questionSource().name,
         [](MainWindow &window, const QString &) {
             openPage<DirectionPage>(window, u"direction"_s)->answerQuestion();
         }},
        {reasonsSource().name,
         [](MainWindow &window, const QString &) {
             openPage<DirectionPage>(window, u"direction"_s)->lookAtReasons();
         }},
        {decisionReviewSource().name,
         [](MainWindow &window, const QString &key) {
             openPage<DirectionPage>(window, u"direction"_s)
                 ->reviewDecision(Id::fromText(key).value_or(Id()));
         }},
        {signSource().name,
         [](MainWindow &window, const QString &key) {
             openPage<DirectionPage>(window, u"direction"_s)->showDecision(Id::fromText(key).value_or(Id()));
         }},
    };
    return table;
}

} // namespace

void openQuiet(MainWindow &window, const QuietItem &item)
{
    if (const Opener open = openers().value(item.source)) {
        open(window, item.key);
    }
}

} // namespace tryboth
