// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sharemarks.h"
#include "models/sharing.h"

#include <QDialog>
#include <QJsonObject>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace tryboth {

class ShareLetterPane;
class ShareNamesPane;
class SharePreviewPane;
class ShareWhatPane;
class ShareWhomPane;

/// The way from "for whom" to a sealed file, in five steps. The journal is read once, when it is known for
/// whom: what is written afterwards does not slip in. What is sealed are the bytes that were shown.
class ShareDialog : public QDialog
{
    Q_OBJECT

public:
    ShareDialog(Journal &journal, const ShareTexts &texts, QWidget *parent = nullptr);

    /// Where the file goes; asked for with a file dialog unless a story says it.
    void sealInto(const QString &path);
    /// The same content as a page that anybody can read, "html" or "pdf".
    void writeReadable(const QString &path);

    /// What was typed or marked, with all that was chosen for it; empty while nothing was typed or marked.
    QJsonObject draft() const;
    /// Takes up what draft() gave, from the first step on.
    void restore(const QJsonObject &draft);

Q_SIGNALS:
    void informed(const QString &sentence);
    void draftChanged();

private:
    enum Step { Whom, What, Names, Preview, Letter };

    QLayout *buildButtons();
    void connectPanes();
    void next();
    void back();
    void show(Step step);
    void refresh();
    bool settleCoach();
    bool prepare();
    bool settleNames();
    bool asksAboutNames();
    void showPreview();
    void mark(const QList<MarkedWords> &marked);
    void askWhere();
    void warnAndAskWhereReadable();
    void enterReadable(const QString &path, const QString &kind);
    QStringList staysHere() const;
    void trouble(const Error &error);

    Journal &m_journal;
    ShareTexts m_texts;
    ShareBasis m_basis;
    ShareSelection m_selection;
    std::optional<PreparedShare> m_share;
    SealFor m_recipient;
    Id m_id;
    QStringList m_marked;
    QJsonObject m_choice; ///< of a draft, until there is something to choose from
    QString m_letterFor;  ///< the preset that the day in the letter is of
    QLabel *m_heading;
    QLabel *m_trouble;
    QStackedWidget *m_stack;
    ShareWhomPane *m_whom;
    ShareWhatPane *m_what;
    ShareNamesPane *m_names;
    SharePreviewPane *m_preview;
    ShareLetterPane *m_letter;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_readable;
};

} // namespace tryboth
