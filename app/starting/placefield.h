// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tryboth {

/// Where a new journal will lie, a way to choose another place, and what is to be said about the place: that
/// its files leave this computer by themselves, or that there is a journal already.
class PlaceField : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceField(QWidget *parent = nullptr);

    QString path() const { return m_path; }
    void setPath(const QString &path);
    bool isTaken() const;

    /// What to say of `path` as a place for a journal; empty where there is nothing to say.
    static QString warningOf(const QString &path);

Q_SIGNALS:
    void changeRequested();
    void openRequested(); ///< what lies there already

private:
    QString m_path;
    QLabel *m_where;
    QLabel *m_note;
    QPushButton *m_open;
};

} // namespace tryboth
