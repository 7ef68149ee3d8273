// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fittingdialog.h"

#include "widgets/fitheight.h"

namespace tryboth {

bool FittingDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    fitHeight(*this, *event);
    return handled;
}

} // namespace tryboth
