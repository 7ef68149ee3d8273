// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace tryboth {

class FlowLayout;

/// What a page begins with: its title, a sentence below, and at the end of the line what one can do.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    PageHeader(const QString &title, QLabel *sentence, QWidget *parent = nullptr);

    /// A button behind those that are there; `role` as in the style sheet.
    QPushButton *addButton(const QString &words, const QString &objectName, const QString &role = {});
    void addButton(QPushButton *button);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_parts;
    QLabel *m_title;
    FlowLayout *m_row; ///< the buttons
};

} // namespace tryboth
