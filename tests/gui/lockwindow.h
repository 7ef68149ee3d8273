// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop.h"
#include "locking/recoverydialog.h"
#include "mainwindow.h"
#include "models/journal.h"
#include "pages/page.h"
#include "settings/settings.h"
#include "support/testjournal.h"
#include "widgets/theme.h"
#include "windowsafety.h"

#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace tryboth::test {

using namespace Qt::StringLiterals;

inline constexpr Argon2Cost CheapCost{1, 8};
inline const QString Right = u"Three herons, one long pier"_s;
inline const QString Next = u"no lamp in the cellar"_s;

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Desktops, windows and keys for the stories of the lock; windows are found by the names of what they show.
class LockWindow : public QObject
{
protected:
    MainWindow *window()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<MainWindow *>(widget)) {
                return found;
            }
        }
        return nullptr;
    }
    template <typename T>
    T *visible(const QString &name)
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            QList<T *> all = top->findChildren<T *>(name);
            if (auto *itself = qobject_cast<T *>(top); itself && itself->objectName() == name) {
                all.prepend(itself);
            }
            for (T *one : all) {
                if (one->isVisible()) {
                    return one;
                }
            }
        }
        return nullptr;
    }
    void typeInto(const QString &field, const QString &text)
    {
        auto *line = visible<QLineEdit>(field);
        QVERIFY2(line, qPrintable(field));
        line->clear();
        QTest::keyClicks(line, text);
    }
    void typeTwice(const QString &text)
    {
        typeInto(u"newPassphrase"_s, text);
        typeInto(u"newPassphraseAgain"_s, text);
    }
    void click(const QString &button)
    {
        auto *found = visible<QPushButton>(button);
        QVERIFY2(found, qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void tryPassphrase(const QString &text)
    {
        typeInto(u"unlockPassphrase"_s, text);
        QTest::keyClick(visible<QLineEdit>(u"unlockPassphrase"_s), Qt::Key_Return);
    }
    /// A sealed journal in an active window, nothing in the way.
    void beginSealed()
    {
        m_desktop->begin(path());
        typeTwice(Right);
        QTest::keyClick(visible<QLineEdit>(u"newPassphraseAgain"_s), Qt::Key_Return);
        QTRY_VERIFY(visible<QPushButton>(u"recoveryLater"_s));
        click(u"recoveryLater"_s);
        QVERIFY(window());
        window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window()));
    }
    void lockByKey() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_L, Qt::ControlModifier); }
    WindowSafety &safety() { return *window()->findChild<WindowSafety *>(); }
    QString path() const { return m_folder->filePath(u"mine.tryboth"_s); }
    JournalPlaces placesIn(const QString &folder) const
    {
        return {folder + u"/locks"_s, folder + u"/backups"_s};
    }
    std::unique_ptr<Desktop> desktopIn(const QString &folder)
    {
        auto desktop = std::make_unique<Desktop>(*m_settings, m_content, *m_clock, placesIn(folder));
        desktop->setCost(CheapCost);
        return desktop;
    }
    void closeWindows()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (!widget->parentWidget() && (qobject_cast<MainWindow *>(widget) || widget->isVisible())) {
                delete widget;
                closeWindows(); // the list is another one now
                return;
            }
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FixedClock> m_clock;
    Content m_content = must(Content::load());
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Desktop> m_desktop;
};

} // namespace tryboth::test
