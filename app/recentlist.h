// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace tryboth {

class Settings;

/// The journals and desks of last time on the start window: each opens with a click, and can be taken off the
/// list. Hidden while there are none.
class RecentList : public QWidget
{
    Q_OBJECT

public:
    explicit RecentList(Settings &settings, QWidget *parent = nullptr);

    /// Reads the list anew; `found` is a journal that is not on it and lies where a new one would.
    void refresh(const QString &found = {});
    bool isEmpty() const { return m_count == 0; }
    /// The first row, for the keyboard; null where there is none.
    QWidget *firstRow() const;

Q_SIGNALS:
    void openRequested(const QString &path);

private:
    void addRow(const QString &path, bool onTheList);

    Settings &m_settings;
    QVBoxLayout *m_rows;
    QString m_found;
    int m_count = 0;
};

} // namespace tryboth
