// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace tryboth {

struct HelpBlock;

/// One text of resources/help to read, as plain text. Opened with open().
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    /// `name` is the file's, without its ending.
    explicit HelpDialog(const QString &name, QWidget *parent = nullptr);

private:
    void build(QVBoxLayout &layout, const QList<HelpBlock> &blocks);
};

} // namespace tryboth
