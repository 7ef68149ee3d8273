// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palettemodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace tryboth {

/// One line to type into, and below it whatever it may mean: things to do, settings, experiments, entries.
/// Arrows move, Enter does it, Escape leaves. Goes when the window locks. Opened with open().
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const QList<PaletteItem> &items, const PaletteModel::Source &source,
                   QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void find();
    void runCurrent();
    void moveBy(int rows);

    PaletteModel m_model;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace tryboth
