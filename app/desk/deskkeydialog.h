// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keypair.h"
#include "widgets/fittingdialog.h"

namespace tryboth {

/// The coach's public key to hand over: as text and as eight words. The secret half is not shown.
class DeskKeyDialog : public FittingDialog
{
    Q_OBJECT

public:
    explicit DeskKeyDialog(const KeyPair &key, QWidget *parent = nullptr);
};

} // namespace tryboth
