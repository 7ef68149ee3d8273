// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturetour.h"

#include "desktop.h"
#include "deskwindow.h"
#include "exchange/keys.h"
#include "mainwindow.h"
#include "models/desk.h"
#include "models/journal.h"
#include "models/shareintake.h"
#include "models/sharepresets.h"
#include "models/sharing.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct TourText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::PictureTour)
};

/// What stays for a moment may need more than one round: a page is made, laid out, and fitted.
void settle()
{
    constexpr int Rounds = 3;
    for (int round = 0; round < Rounds; ++round) {
        QCoreApplication::processEvents();
    }
}

QString slugOf(const QString &text)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    return QString(text).remove(u'&').remove(u'…').toLower().replace(others, u"-"_s);
}

/// Actions that only move the window about or end it are no pictures.
bool isWorthAPicture(const QAction &action)
{
    const QList<QKeySequence> others{QKeySequence(u"Ctrl+Q"_s), QKeySequence(QKeySequence::Save),
                                     QKeySequence(QKeySequence::Undo), QKeySequence(QKeySequence::Redo),
                                     QKeySequence(u"Ctrl+L"_s)};
    return action.isEnabled() && action.isVisible() && !action.isSeparator() && !action.isCheckable() &&
           !others.contains(action.shortcut());
}

void addActions(const QMenu &menu, QList<QPointer<QAction>> &actions)
{
    if (menu.objectName() == u"recentMenu"_s) {
        return; // those are somebody's own journals
    }
    const QList<QAction *> inside = menu.actions();
    const bool changesTheView = std::ranges::any_of(
        inside, [](const QAction *action) { return action->shortcut() == QKeySequence(u"Alt+1"_s); });
    for (QAction *action : inside) {
        if (action->menu()) {
            addActions(*action->menu(), actions);
        } else if (!changesTheView && isWorthAPicture(*action)) {
            actions.append(action);
        }
    }
}

/// What the owner of `journal` would share before a session.
Result<ShareBundle> exampleShare(Journal &journal)
{
    Coach coach;
    coach.label = u"Kim"_s;
    coach.publicKey = newKeyPair(journal.clock().now()).publicKey;
    return loadShareTexts(QLocale()).and_then([&](const ShareTexts &texts) {
        return ownKey(journal)
            .and_then([&](const KeyPair &) {
                return shareBasis({journal.stores(), journal.catalog(), journal.content(), journal.today()},
                                  coach, journal.clock());
            })
            .and_then([&](const ShareBasis &basis) {
                const LocalDay today = journal.clock().journalDay().today;
                ShareSelection selection = selectionOf(texts.presets.first(), today);
                return prepareShare(basis, selection, {TourText::tr("Please begin with the retro."), {}, {}},
                                    randomId());
            })
            .map([](const PreparedShare &share) { return share.bundle; });
    });
}

} // namespace

Result<void> PictureTour::save(QWidget &window, const QString &name)
{
    const QString file = QDir(m_folder).filePath(name + u".png"_s);
    if (!QDir().mkpath(m_folder) || !window.grab().save(file)) {
        return failure(TourText::tr("The picture “%1” cannot be written. Is there room on the disk?")
                           .arg(QFileInfo(file).fileName()));
    }
    m_files.append(file);
    return {};
}

Result<void> PictureTour::pages(MainWindow &window)
{
    window.resize(WindowSize);
    for (const QString &id : window.pageIds()) {
        window.showPage(id);
        settle();
        if (auto saved = save(window, id); !saved) {
            return saved;
        }
    }
    return {};
}

Result<void> PictureTour::saveOpened(QWidget &window, const QString &name)
{
    settle();
    bool opened = false;
    Result<void> saved;
    for (const QPointer<QWidget> top : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(top.data());
        if (!dialog || !dialog->isVisible()) {
            continue;
        }
        opened = true;
        const bool ofQt = qobject_cast<QFileDialog *>(dialog) || dialog->inherits("QAbstractPrintDialog");
        const QString called = dialog->objectName().isEmpty() ? name : dialog->objectName();
        if (!ofQt && saved) {
            saved = save(*dialog, u"dialog-"_s + called);
        }
        dialog->close();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return opened || !saved ? saved : save(window, u"page-"_s + name);
}

Result<void> PictureTour::menus(MainWindow &window)
{
    QList<QPointer<QAction>> actions;
    for (const QAction *top : window.menuBar()->actions()) {
        if (top->menu()) {
            addActions(*top->menu(), actions);
        }
    }
    for (const QPointer<QAction> &action : actions) {
        const bool opensAWindow = action && action->text().remove(u'&').endsWith(u"example"_s);
        if (!action || opensAWindow) {
            continue;
        }
        const QString name = slugOf(action->text());
        action->trigger();
        if (auto saved = saveOpened(window, name); !saved) {
            return saved;
        }
    }
    return {};
}

Result<void> PictureTour::desk(MainWindow &window)
{
    Journal &journal = window.journal();
    const auto bundle = exampleShare(journal);
    auto core = JournalCore::create(journal.clock(), {}, FileKind::Desk);
    auto content = CoachContent::load(QLocale());
    if (!bundle || !core || !content) {
        return tl::unexpected(!bundle ? bundle.error() : !core ? core.error() : content.error());
    }
    DeskWindow desk(std::make_unique<Desk>(
                        std::make_unique<Journal>(std::move(*core), journal.content(), journal.clock()),
                        std::move(*content)),
                    TourText::tr("Desk"), window.settings());
    const auto taken = desk.desk().apply(TourText::tr("Open a share"), [&](DeskStores &stores) {
        return takeIn(stores, {*bundle, true, {}}, {{}, TourText::tr("Client A"), true}).map([](const Id &) {
        });
    });
    if (!taken) {
        return taken;
    }
    desk.resize(WindowSize);
    desk.show();
    settle();
    if (auto *items = desk.findChild<QListView *>(u"itemList"_s); items && items->model()) {
        items->setCurrentIndex(items->model()->index(0, 0));
    }
    settle();
    if (auto saved = save(desk, u"desk"_s); !saved) {
        return saved;
    }
    for (const QString &button : {u"questionBank"_s, u"reply"_s}) {
        if (auto *opens = desk.findChild<QPushButton *>(button)) {
            opens->click();
            if (auto saved = saveOpened(desk, u"desk-"_s + button); !saved) {
                return saved;
            }
        }
    }
    return {};
}

Result<void> PictureTour::start(Desktop &desktop)
{
    desktop.offerStart();
    settle();
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->isVisible() && top->inherits("tryboth::StartWindow")) {
            return save(*top, u"start"_s);
        }
    }
    return {};
}

} // namespace tryboth
