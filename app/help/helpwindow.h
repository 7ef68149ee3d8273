// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/helplibrary.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace tryboth {

class HelpView;

/// The guide: its pages on one side, the one that is read on the other, with a search over all of them. It
/// reads nothing but the texts that ship, and stays open beside the window it is about.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(HelpLibrary library, QWidget *parent = nullptr);

    /// Shows the page `id`, or the index where there is none.
    void openPage(const QString &id);
    /// The page that is shown.
    QString shown() const;
    void back();
    void forward();
    void search(const QString &words);

private:
    void build();
    QWidget *buildSide();
    QWidget *buildPage();
    void show(const QString &id, const QString &mark = {});
    void follow(const QString &address);
    void listPages();
    void choose(const QListWidgetItem *item);
    void refreshButtons();

    HelpLibrary m_library;
    QStringList m_path;  ///< the pages that were read, and
    qsizetype m_at = -1; ///< which of them is shown
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_nothing;
    HelpView *m_view;
    QPushButton *m_back;
    QPushButton *m_forward;
};

} // namespace tryboth
