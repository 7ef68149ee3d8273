// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace tryboth {

/// Asks for the file of a picture: PNG, SVG or PDF, by the chosen kind. Deletes itself; open it with open().
class PictureDialog : public QFileDialog
{
    Q_OBJECT

public:
    /// `name` is proposed, without its ending.
    PictureDialog(const QString &name, QWidget *parent);
};

} // namespace tryboth
