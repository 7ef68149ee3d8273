// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace tryboth {

/// A rounded frame that holds what belongs together, with an optional title.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    QString title() const;
    /// An empty title takes no room.
    void setTitle(const QString &title);

    /// Where the content goes, below the title.
    QVBoxLayout *body() const { return m_body; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();

    QLabel *m_title;
    QVBoxLayout *m_outer;
    QVBoxLayout *m_body;
};

} // namespace tryboth
