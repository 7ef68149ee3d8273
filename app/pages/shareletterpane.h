// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sharing.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLabel;
class QPlainTextEdit;

namespace tryboth {

/// A word to the coach, and until when they are asked to keep the share. What is written here stands at the
/// beginning of the share and is shown so below.
class ShareLetterPane : public QWidget
{
    Q_OBJECT

public:
    explicit ShareLetterPane(const ShareTexts &texts, QWidget *parent = nullptr);

    void setDeleteBy(const std::optional<LocalDay> &day, LocalDay today);
    QString coverNote() const;
    std::optional<LocalDay> deleteBy() const;
    /// The note as it is typed, and the day.
    QJsonObject draft() const;
    /// Takes up what draft() gave.
    void restore(const QJsonObject &draft, LocalDay today);
    /// The beginning of the share, read back from its bytes.
    void showBeginning(const ShareBundle &bundle);

Q_SIGNALS:
    void changed();

private:
    QPlainTextEdit *m_note;
    QCheckBox *m_expires;
    QDateEdit *m_day;
    QLabel *m_beginning;
};

} // namespace tryboth
