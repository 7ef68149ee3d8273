// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/content.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace tryboth {

class Card;
class FirstSteps;
class QuietStrip;
class RecentList;
class Settings;

/// What one sees before there is a journal: what this is, ways to begin, and the journals of last time. The
/// first of the steps of a new user; the others follow in the same window.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    StartWindow(Settings &settings, const Content &content, const Clock &clock, QWidget *parent = nullptr);

    /// Says what went wrong; with `backupsOf`, the path of a journal that does not open, its backups are
    /// offered.
    void showTrouble(const QString &sentence, const QString &backupsOf = {});

    /// Shows the page with the ways to begin, its list of journals read anew. `found` is a journal that lies
    /// where a new one would.
    void showWays(const QString &found = {});
    /// Shows the steps after it; the journal will lie at `path`.
    void beginSteps(const QString &path);
    FirstSteps &steps() { return *m_steps; }
    /// Whether somebody is at one of these steps, which shall not be lost.
    bool isAtWork() const;

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void recentRequested(const QString &path);
    void exampleRequested();
    void newDeskRequested();
    void openDeskRequested();
    void backupsRequested(const QString &journalPath);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildWays(Settings &settings, const Content &content);
    QWidget *buildSteps(const Content &content, const Clock &clock);
    QLayout *buildTitle(Settings &settings);
    QLayout *buildButtons();
    QLayout *buildCoachLine();
    void measure();

    QStackedWidget *m_pages;
    Card *m_card = nullptr;
    QLabel *m_place = nullptr;
    RecentList *m_recent = nullptr;
    QPushButton *m_begin = nullptr;
    FirstSteps *m_steps = nullptr;
    QuietStrip *m_strip;
    QString m_backupsOf;
};

} // namespace tryboth
