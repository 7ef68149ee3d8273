// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Desktop that lets its windows speak another language.
#include "desktop.h"

#include "desk/deskpage.h"
#include "deskwindow.h"
#include "mainwindow.h"
#include "models/desk.h"
#include "models/journal.h"
#include "models/translations.h"
#include "outside/capturewindow.h"
#include "pages/page.h"
#include "settings/settings.h"
#include "startwindow.h"
#include "widgets/ratingrow.h"
#include "windowplace.h"
#include "windowsafety.h"

#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <utility>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// Keeps the program running while a window is replaced by another.
class NoQuit
{
public:
    NoQuit() { QApplication::setQuitOnLastWindowClosed(false); }
    ~NoQuit() { QApplication::setQuitOnLastWindowClosed(m_before); }
    Q_DISABLE_COPY_MOVE(NoQuit)

private:
    bool m_before = QApplication::quitOnLastWindowClosed();
};

/// The dialog in which one has just chosen a language comes back in it.
const QString SettingsDialogName = u"settingsDialog"_s;

bool showsSettings(const QWidget &window)
{
    const auto *dialog = window.findChild<QWidget *>(SettingsDialogName);
    return dialog && dialog->isVisible();
}

bool showsADialog(const QWidget &window)
{
    return std::ranges::any_of(window.findChildren<QWidget *>(), [](const QWidget *child) {
        const bool followsTheLanguage = child->objectName() == "helpWindow"_L1 ||
                                        child->objectName() == SettingsDialogName;
        return child->isVisible() && !followsTheLanguage &&
               (child->windowType() == Qt::Dialog || child->windowType() == Qt::Window);
    });
}

/// Whether something is typed into a field that one sees.
bool holdsWords(const QWidget &page)
{
    const auto isUsed = [&page](const auto *field) {
        return field->isVisibleTo(&page) && !field->isReadOnly();
    };
    return std::ranges::any_of(
               page.findChildren<QLineEdit *>(),
               [&](const QLineEdit *field) { return isUsed(field) && !field->text().isEmpty(); }) ||
           std::ranges::any_of(page.findChildren<QPlainTextEdit *>(), [&](const QPlainTextEdit *field) {
               return isUsed(field) && !field->toPlainText().isEmpty();
           });
}

/// Whether words wait in the window for one check-in, open or not; it goes with the journal's.
bool capturesWords()
{
    return std::ranges::any_of(QApplication::topLevelWidgets(), [](const QWidget *window) {
        return qobject_cast<const CaptureWindow *>(window) && !window->findChild<RatingRow *>()->isEmpty();
    });
}

bool hasToStay(MainWindow &window)
{
    const QStringList ids = window.pageIds();
    return showsADialog(window) || capturesWords() || window.findChild<WindowSafety *>()->lock().isLocked() ||
           std::ranges::any_of(ids, [&window](const QString &id) {
               return window.isPageMade(id) && window.page(id)->isAtWork();
           });
}

bool hasToStay(DeskWindow &window)
{
    return showsADialog(window) || window.lock().isLocked() || holdsWords(window.deskPage());
}

QString waitsForWhatIsOpen()
{
    if (capturesWords()) {
        return Desktop::tr("Words that are not logged yet wait in the window for one check-in. This window "
                           "speaks the other language once they are logged or cleared.");
    }
    return Desktop::tr("This window speaks the other language as soon as what is open in it is finished or "
                       "closed.");
}

} // namespace

void Desktop::setTranslations(Translations &translations)
{
    m_translations = &translations;
    m_translateLater.setSingleShot(true);
    connect(&m_translateLater, &QTimer::timeout, this, &Desktop::translateWindows);
    connect(&m_settings, &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::Language) {
            speak(m_settings.value(setting).toString());
        }
    });
}

void Desktop::speak(const QString &code)
{
    if (!m_translations) {
        return;
    }
    m_translations->speak(code);
    // Texts of another language that are broken leave those of before.
    m_content = Content::load(QLocale()).value_or(m_content);
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (qobject_cast<MainWindow *>(window) || qobject_cast<DeskWindow *>(window)) {
            m_untranslated.insert(window, false);
        }
    }
    if (m_start && !m_start->isAtWork()) {
        const QRect shape = m_start->geometry();
        m_start->deleteLater(); // not now: its own menu may have asked
        m_start.clear();
        offerStart();
        m_start->setGeometry(shape);
    }
    qApp->installEventFilter(this); // what keeps a window as it is, hides when it is left
    m_translateLater.start(0);      // not now: a menu of such a window may have asked for it
}

bool Desktop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && !m_untranslated.isEmpty()) {
        m_translateLater.start(0);
    }
    return QObject::eventFilter(watched, event);
}

void Desktop::translateWindows()
{
    const auto translateOrWait = [this](auto &window) {
        if (!hasToStay(window)) {
            m_untranslated.remove(&window);
            translate(window);
        } else if (!std::exchange(m_untranslated[&window], true)) {
            window.say(waitsForWhatIsOpen());
        }
    };
    QHash<QWidget *, bool> left;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!m_untranslated.contains(window)) {
            continue; // one that has gone meanwhile is in neither list
        }
        if (auto *journal = qobject_cast<MainWindow *>(window)) {
            translateOrWait(*journal);
        } else if (auto *desk = qobject_cast<DeskWindow *>(window)) {
            translateOrWait(*desk);
        }
        if (m_untranslated.contains(window)) {
            left.insert(window, m_untranslated.value(window));
        }
    }
    m_untranslated = left;
    if (m_untranslated.isEmpty()) {
        qApp->removeEventFilter(this);
    }
}

void Desktop::translate(MainWindow &window)
{
    const NoQuit noQuit;
    const WindowPlace place = placeIn(window);
    const bool settings = showsSettings(window);
    std::unique_ptr<Journal> journal = window.takeJournal();
    delete &window;
    journal->useContent(m_content);
    const QString name = journal->path().isEmpty() ? tr("Example journal")
                                                   : QFileInfo(journal->path()).completeBaseName();
    MainWindow *next = makeWindow(std::move(journal), name);
    next->restoreGeometry(place.shape);
    next->show();
    goTo(place, *next);
    next->findChild<WindowSafety *>()->drafts().settle();
    if (place.active || settings) {
        next->activateWindow();
    }
    if (settings) {
        Q_EMIT next->settingsRequested(Setting::Language);
    }
}

void Desktop::translate(DeskWindow &window)
{
    const auto coachContent = CoachContent::load(QLocale());
    if (!coachContent) {
        window.showError(coachContent.error());
        return;
    }
    const NoQuit noQuit;
    const QByteArray shape = window.saveGeometry();
    const auto share = window.deskPage().share();
    const QJsonObject draft = window.deskPage().draft();
    const bool settings = showsSettings(window);
    const QString name = window.name();
    std::unique_ptr<Desk> desk = window.takeDesk();
    delete &window;
    desk->useContent(m_content, *coachContent);
    DeskWindow *next = showDesk(std::move(desk), name);
    next->restoreGeometry(shape);
    if (share) {
        next->deskPage().showShare(share->bundle.id);
    }
    if (!draft.isEmpty()) {
        next->deskPage().restoreDraft(draft);
    }
    next->safety().drafts().settle();
    if (settings) {
        Q_EMIT next->settingsRequested(Setting::Language);
    }
}

} // namespace tryboth
