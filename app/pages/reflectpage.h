// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/quietmoment.h"
#include "models/reflectionlistmodel.h"
#include "pages/page.h"

#include <QPointer>

class QBoxLayout;
class QLabel;
class QListView;
class QStackedWidget;

namespace tryboth {

class BragView;
class QuietCard;
class ReflectionEditor;
class ReflectionPane;
class SecondLookDialog;
class Settings;
class WeekSequence;

/// "Look back": what was written by week, with the chosen one; in its place the weekly reflection, free
/// writing or what one did, while one is at it.
class ReflectPage : public Page
{
    Q_OBJECT

public:
    ReflectPage(Journal &journal, Settings &settings, QWidget *parent = nullptr);

    void activate() override;
    QWidget *firstFocus() override;
    QJsonObject draft() const override;
    void restoreDraft(const QJsonObject &draft) override;
    std::any place() const override;
    void goToPlace(const std::any &place) override;

    /// Begins the weekly reflection of the week that holds `day`, or goes on with it: with `written` where
    /// the week has several, as after a merge.
    void reflectOn(LocalDay day, const std::optional<Reflection> &written = std::nullopt);
    /// Begins to write freely.
    void write();
    void showReflection(const Id &reflection);
    /// Asks how an entry looks from here, over whatever page is shown.
    void lookAgain(const Id &entry);
    void showBrag();
    void showOverview();

Q_SIGNALS:
    void quietChosen(const tryboth::QuietItem &item);
    void experimentRequested(const tryboth::Id &experiment);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildOverview();
    void connectParts();
    void connectPane();
    void show(QWidget *part, QWidget *focus);
    void refresh();
    void showCurrent();
    void edit(const Reflection &reflection);
    void keepWeek();
    void endWeek();
    void keepWords();
    void endWriting();
    void throwAway(const Reflection &reflection);
    void copy(const QString &markdown);
    QJsonObject written() const;
    QJsonObject draftOf(const Reflection &reflection) const;
    LocalDay today() const { return m_journal.clock().journalDay().today; }

    Journal &m_journal;
    ReflectionListModel m_model;
    QStackedWidget *m_stack;
    QBoxLayout *m_columns = nullptr; ///< of the overview: the list, and what it shows
    QWidget *m_overview;
    QListView *m_list;
    QuietCard *m_quiet;
    ReflectionPane *m_pane;
    WeekSequence *m_week;
    ReflectionEditor *m_editor;
    BragView *m_brag;
    QPointer<SecondLookDialog> m_look; ///< while it is open
};

} // namespace tryboth
