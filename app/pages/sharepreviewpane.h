// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sharemarks.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tryboth {

/// Exactly what leaves, read back from the bytes, with what stays beside it. Whoever has not scrolled to the
/// end has not seen it all.
class SharePreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit SharePreviewPane(QWidget *parent = nullptr);

    void show(const ShareBundle &bundle, const QStringList &staysHere);
    bool isSeenToTheEnd() const { return m_seen; }
    QString text() const;
    /// Says which of the words that were marked are still there, and why; nothing where there are none.
    void sayStillThere(const QStringList &words);

Q_SIGNALS:
    void seenToTheEnd();
    void markRequested(const QList<tryboth::MarkedWords> &marked); ///< this shall not leave

private:
    void look();
    void markSelected();

    bool m_seen = false;
    QPlainTextEdit *m_text;
    QLabel *m_stays;
    QPushButton *m_mark;
    QLabel *m_stillThere;
};

} // namespace tryboth
