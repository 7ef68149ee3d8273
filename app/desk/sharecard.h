// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deskcontents.h"
#include "widgets/card.h"

class QLabel;
class QPushButton;

namespace tryboth {

class Content;

/// What comes first about a share: what it holds, the client's cover note, what was agreed, and when it is to
/// be deleted.
class ShareCard : public Card
{
    Q_OBJECT

public:
    explicit ShareCard(const Content &content, QWidget *parent = nullptr);

    void display(const DeskShare &share, LocalDay today, const QTimeZone &zone);

Q_SIGNALS:
    void deleteRequested();
    void keepRequested();

private:
    const Content &m_content;
    QLabel *m_scope;
    QLabel *m_cover;
    QLabel *m_agreement;
    QLabel *m_deletion;
    QPushButton *m_delete;
    QPushButton *m_keep;
};

} // namespace tryboth
