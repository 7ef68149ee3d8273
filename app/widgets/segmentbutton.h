// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"

#include <QRadioButton>

#include <optional>

class QPainterPath;

namespace tryboth {

/// One of several joined buttons. A radio button to screen readers and the keyboard; only its looks differ.
class SegmentButton : public QRadioButton
{
    Q_OBJECT

public:
    /// Which outer corners are round.
    enum class Place { First, Middle, Last, Only };

    SegmentButton(const QString &text, const QString &keyHint, QWidget *parent);

    void setPlace(Place place);
    /// Fills the chosen button with the colour of this focus instead of the accent.
    void setFocusKind(Focus focus);
    /// A faint line below the text: this was the choice last time.
    void setMarked(bool marked);
    bool isMarked() const { return m_marked; }

    QSize sizeHint() const override;
    /// Large letters in a narrow window take the air beside the text, never the text.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    QPainterPath outline() const;
    void paintText(QPainter &painter, const QColor &ink, const QColor &quiet) const;

    QString m_keyHint;
    Place m_place = Place::Only;
    std::optional<Focus> m_focusKind;
    bool m_marked = false;
};

} // namespace tryboth
