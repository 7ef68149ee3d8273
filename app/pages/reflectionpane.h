// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reflectionlistmodel.h"
#include "widgets/card.h"

class QLabel;
class QPushButton;

namespace tryboth {

class FlowLayout;
class MarkdownView;

/// The chosen row of the list: a reflection to read, or a week with what its log holds.
class ReflectionPane : public Card
{
    Q_OBJECT

public:
    explicit ReflectionPane(Journal &journal, QWidget *parent = nullptr);

    void setRow(const ReflectionListModel::Row &row);
    QPushButton *firstButton() const;

Q_SIGNALS:
    void weekRequested(const tryboth::Week &week, const std::optional<tryboth::Reflection> &written);
    void editRequested(const tryboth::Reflection &reflection);
    void trashRequested(const tryboth::Reflection &reflection);
    void copyRequested(const tryboth::Reflection &reflection);
    void entriesRequested(const tryboth::Week &week);
    void experimentRequested(const tryboth::Id &experiment);
    void failed(const tryboth::Error &error);

private:
    void showWeek(const Week &week);
    void showReflection(const Reflection &reflection);
    void showLinks(const Reflection &reflection);

    Journal &m_journal;
    ReflectionListModel::Row m_row;
    QLabel *m_name;
    QLabel *m_line;
    MarkdownView *m_text;
    QLabel *m_comments; ///< of a coach
    QWidget *m_links;
    FlowLayout *m_linkLine;
    QPushButton *m_edit;
    QPushButton *m_copy;
    QPushButton *m_delete;
    QPushButton *m_entries;
};

} // namespace tryboth
