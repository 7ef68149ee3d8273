// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/templatelistmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace tryboth {

class Card;
class SegmentedControl;

/// Templates for experiments, shipped and own: chosen by track and by words, read in full before one is
/// taken.
class TemplateLibrary : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateLibrary(Journal &journal, QWidget *parent = nullptr);

    /// The search line, where the keyboard starts.
    QLineEdit *line() const { return m_line; }
    const TemplateListModel &model() const { return m_model; }
    /// Shows the templates of one track, whatever words were looked for.
    void showTrack(Track track);

Q_SIGNALS:
    void used(const tryboth::ExperimentTemplate &chosen);
    void removeRequested(const tryboth::ExperimentTemplate &own);
    void failed(const tryboth::Error &error);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildFilter();
    QWidget *buildList();
    QWidget *buildDetail();
    void filter();
    void refresh();
    void showCurrent();
    const ExperimentTemplate *current() const;

    TemplateListModel m_model;
    QLineEdit *m_line;
    SegmentedControl *m_tracks;
    QListView *m_list;
    QLabel *m_none;
    Card *m_detail;
    QVBoxLayout *m_words;
    QPushButton *m_use;
    QPushButton *m_remove;
};

} // namespace tryboth
