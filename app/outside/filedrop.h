// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>

class QDropEvent;
class QMimeData;
class QWidget;

namespace tryboth {

/// Takes files of this computer that are dropped anywhere onto a window, also onto a field of text in it,
/// which would otherwise write down the address. Words that are dragged stay the field's.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QObject *parent = nullptr);

    /// Dialogs of `window` are not meant: they may take files themselves.
    void watch(QWidget *window);

    /// The files among what is dragged.
    static QStringList filesIn(const QMimeData &dragged);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void dropped(QWidget *window, const QStringList &paths);

private:
    QWidget *windowOf(QObject *target) const;
    bool serve(QWidget *window, QDropEvent &event, bool isDrop);

    QList<QPointer<QWidget>> m_windows;
};

} // namespace tryboth
