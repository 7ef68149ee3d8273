// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskpage.h"
#include "deskwindow.h"
#include "domain/activitycatalog.h"
#include "exchange/examplejournal.h"
#include "models/desk.h"
#include "models/shareintake.h"
#include "settings/settings.h"
#include "support/sharedsample.h"
#include "widgets/segmentbutton.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QListView>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

/// An engineer with the entries of an example journal.
SampleClient exampleClient(const QString &name, const Content &content, const Clock &clock, quint32 seed)
{
    const LocalDay today = clock.wallTime().day;
    SampleClient client(name, today);
    const ActivityCatalog catalog(content.activityTypes(), {});
    const QList<CheckIn> entries =
        ExampleJournal(seed, today, catalog, clock.zone(), must(ExampleTexts::load())).entries(130);
    client.items.removeIf([](const ShareItem &item) { return item.kind() == ShareItemKind::CheckIn; });
    for (const CheckIn &entry : entries) {
        SharedCheckIn shared;
        shared.day = entry.when.day;
        shared.activity = catalog.labelOf(entry.activity);
        shared.focus = entry.focus;
        shared.energy = entry.energy;
        shared.minutes = entry.minutes;
        shared.title = entry.title;
        client.items.append({randomId(), shared});
    }
    return client;
}

void fill(Desk &desk)
{
    const LocalDay today = desk.today();
    quint32 seed = 1;
    for (const QString &name : {u"Client A"_s, u"Client B"_s, u"Client C"_s, u"Client D"_s}) {
        const SampleClient client = exampleClient(name, desk.content(), desk.clock(), seed++);
        for (const int weeks : {9, 2, 0}) {
            ShareBundle bundle = client.share(today.addDays(-7 * weeks - 34), today.addDays(-7 * weeks - 2));
            bundle.deleteBy = seed == 5 && weeks == 0 ? std::optional(today.addDays(4)) : std::nullopt;
            must(desk.apply(u"Open"_s, [&](DeskStores &stores) {
                const auto known = must(stores.clients.withKey(client.key.publicKey));
                return takeIn(stores, openedShare(bundle),
                              known.isEmpty() ? ClientChoice{{}, name, true}
                                              : ClientChoice{known.first().id, {}, false})
                    .map([](const Id &) {});
            }));
        }
    }
    const Client first = must(desk.stores().clients.all()).first();
    const Bundle share = must(desk.stores().bundles.of(first.id)).first();
    const auto items = must(desk.stores().bundles.items(share.id));
    must(desk.apply(u"Write"_s, [&](DeskStores &stores) {
        Comment comment;
        comment.bundle = share.id;
        comment.item = items.last().item;
        comment.kind = CommentKind::Question;
        comment.text =
            u"Was it the retro, or the week? What would you have done with the hour in a quiet week?"_s;
        SessionQuestion question;
        question.client = first.id;
        question.fromBank = u"cq.look.plus-three"_s;
        question.text = desk.coachContent().question(question.fromBank).text;
        question.send = true;
        Step step;
        step.client = first.id;
        step.text = u"Shadow one hiring talk"_s;
        step.by = desk.today().addDays(14);
        PrivateNote note;
        note.client = first.id;
        note.text = PrivateText(u"Speaks faster when it is about the rota."_s);
        return stores.comments.put(comment)
            .and_then([&](const Id &) { return stores.questions.put(question); })
            .and_then([&](const Id &) { return stores.steps.put(step); })
            .and_then([&](const Id &) { return stores.notes.put(note); })
            .map([](const Id &) {});
    }));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A picture of the coach's desk with made-up clients."_s);
    parser.addHelpOption();
    parser.addOptions({{u"dark"_s, u"The dark look."_s},
                       {u"empty"_s, u"Nobody has shared anything."_s},
                       {u"size"_s, u"Width x height."_s, u"WxH"_s, u"1280x820"_s},
                       {u"side"_s, u"0 comment, 1 session, 2 private."_s, u"N"_s, u"0"_s},
                       {u"click"_s, u"Object name of a button to press."_s, u"NAME"_s},
                       {u"picture"_s, u"Where it goes."_s, u"FILE"_s, u"desk.png"_s}});
    parser.process(application);
    const FixedClock clock(aMonday());
    const Content content = must(Content::load());
    Theme theme(application);
    if (parser.isSet(u"dark"_s)) {
        theme.setLook(Theme::Look::Dark);
    }
    auto desk = std::make_unique<Desk>(
        std::make_unique<Journal>(must(JournalCore::create(clock, IdSource(1), FileKind::Desk)), content,
                                  clock),
        must(CoachContent::load()));
    if (!parser.isSet(u"empty"_s)) {
        fill(*desk);
    }
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    DeskWindow window(std::move(desk), u"Coach desk"_s, settings);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    window.resize(size.first().toInt(), size.last().toInt());
    window.show();
    if (auto *items = window.findChild<QListView *>(u"itemList"_s); items && items->model()->rowCount() > 0) {
        items->setCurrentIndex(items->model()->index(0, 0));
    }
    window.findChild<SegmentedControl *>(u"deskSides"_s)->button(parser.value(u"side"_s).toInt())->click();
    QTest::qWait(300);
    QWidget *shown = &window;
    if (parser.isSet(u"click"_s)) {
        window.findChild<QPushButton *>(parser.value(u"click"_s))->click();
        QTest::qWait(300);
        for (auto *dialog : window.findChildren<QDialog *>()) {
            shown = dialog->isVisible() ? dialog : shown;
        }
    }
    return shown->grab().save(parser.value(u"picture"_s)) ? 0 : 1;
}
