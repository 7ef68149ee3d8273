// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/choicebox.h"

namespace tryboth {

/// A drop-down as wide as the form it stands in.
inline ChoiceBox *wideChoice()
{
    auto *box = new ChoiceBox;
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

} // namespace tryboth
