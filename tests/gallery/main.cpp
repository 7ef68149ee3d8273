// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activitycatalog.h"
#include "domain/content.h"
#include "models/checkinroles.h"
#include "widgets/checkindelegate.h"
#include "widgets/emptystate.h"
#include "widgets/focuspill.h"
#include "widgets/quietstrip.h"
#include "widgets/ratingrow.h"
#include "widgets/sidebar.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMainWindow>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

void addEntry(QStandardItemModel &model, const QTime &time, const QString &title, const QString &activity,
              Focus focus, const QVariant &energy)
{
    auto *item = new QStandardItem;
    item->setData(time, TimeRole);
    item->setData(title, TitleRole);
    item->setData(activity, ActivityRole);
    item->setData(static_cast<int>(focus), FocusRole);
    item->setData(energy, EnergyRole);
    model.appendRow(item);
}

QWidget *entryList(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    addEntry(*model, {9, 10}, u"Incident review: payment retries"_s, u"Incident"_s, Focus::Technical, 1);
    addEntry(*model, {10, 30}, u"1:1: what my mentee wants to own next"_s, u"1:1"_s, Focus::People, 3);
    addEntry(*model, {13, 0}, u"Planning with three leads"_s, u"Planning"_s, Focus::Mixed, -1);
    addEntry(*model, {}, {}, u"Code review"_s, Focus::Mixed, {});
    auto *list = new QListView;
    list->setModel(model);
    list->setItemDelegate(new CheckInDelegate(list));
    list->setProperty("role", u"rows"_s);
    list->setCurrentIndex(model->index(1, 0));
    return list;
}

QWidget *sidebar()
{
    auto *bar = new Sidebar;
    bar->addGroup(u"My journal"_s);
    bar->addPage(u"today"_s, u"Today"_s);
    bar->addPage(u"journal"_s, u"Journal"_s);
    bar->addPage(u"experiments"_s, u"Experiments"_s);
    bar->addGroup(u"Coaching"_s);
    bar->addPage(u"coach"_s, u"Coach desk"_s);
    bar->addBottomAction(u"search"_s, u"Search"_s, {u"Ctrl"_s, u"K"_s});
    bar->addBottomPage(u"settings"_s, u"Settings"_s);
    bar->setBadge(u"today"_s, u"3 to rate"_s);
    bar->setBadge(u"coach"_s, u"4"_s);
    return bar;
}

RatingRow *ratingRow(bool open)
{
    auto *row = new RatingRow;
    const auto content = Content::load();
    row->setCatalog(ActivityCatalog(content ? content->activityTypes() : QList<ActivityType>(), {}));
    row->setLastRatingLookup([](const QString &) { return std::optional(1); });
    CheckIn checkIn;
    checkIn.activity = u"act.pairing"_s;
    checkIn.minutes = 45;
    checkIn.focus = Focus::People;
    checkIn.energy = 2;
    checkIn.when = SystemClock().wallTime();
    row->setValue(checkIn);
    row->findChild<QToolButton *>(u"more"_s)->setChecked(open);
    return row;
}

QWidget *page()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    const int side = Theme::px(space::Page);
    layout->setContentsMargins(side, Theme::px(space::Card), side, Theme::px(space::Card));
    layout->setSpacing(Theme::px(space::Card));
    auto *title = new QLabel(u"Monday, 23 November"_s);
    title->setProperty("role", u"title"_s);
    layout->addWidget(title);
    layout->addWidget(ratingRow(false));
    auto *open = ratingRow(true);
    open->showTrouble(u"Nothing was logged yet: say first what you did."_s);
    layout->addWidget(open);
    auto *columns = new QHBoxLayout;
    auto *entries = new Card(u"Today so far"_s);
    entries->body()->addWidget(entryList(entries));
    columns->addWidget(entries, 5);
    auto *empty = new Card(u"Running experiments"_s);
    empty->body()->addWidget(
        new EmptyState(u"Nothing is running"_s, u"Try both, deliberately."_s, u"Choose one…"_s));
    empty->body()->addWidget(new FocusPill(Focus::People));
    columns->addWidget(empty, 3);
    layout->addLayout(columns, 1);
    return page;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme theme(application);
    const QStringList arguments = QApplication::arguments();
    const QString look = arguments.value(1, u"light"_s);
    theme.setLook(look == u"dark"_s       ? Theme::Look::Dark
                  : look == u"contrast"_s ? Theme::Look::HighContrast
                                          : Theme::Look::Light);
    theme.setTextPercent(arguments.value(2, u"100"_s).toInt());
    QMainWindow window;
    auto *middle = new QWidget;
    auto *columns = new QHBoxLayout(middle);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(sidebar());
    auto *right = new QVBoxLayout;
    auto *strip = new QuietStrip;
    right->addWidget(strip);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(page());
    right->addWidget(scroll, 1);
    columns->addLayout(right, 1);
    window.setCentralWidget(middle);
    window.resize(1280, arguments.value(4, u"820"_s).toInt());
    window.show();
    strip->say(u"Logged. Undo with Ctrl+Z."_s, QuietStrip::Kind::Message, u"Undo"_s);
    if (const QString picture = arguments.value(3); !picture.isEmpty()) {
        constexpr int SettleMs = 400;
        QTimer::singleShot(SettleMs, &window, [&window, picture] {
            window.grab().save(picture);
            QApplication::quit();
        });
    }
    return QApplication::exec();
}
