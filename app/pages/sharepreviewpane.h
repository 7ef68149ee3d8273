// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharebundle.h"

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

Q_SIGNALS:
    void seenToTheEnd();
    void markRequested(const QString &text); ///< this shall not leave

private:
    void look();
    void markSelected();

    bool m_seen = false;
    QPlainTextEdit *m_text;
    QLabel *m_stays;
    QPushButton *m_mark;
};

} // namespace tryboth
