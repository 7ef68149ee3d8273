// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tryboth {

/// Has memory of a megabyte and more given back to the system as soon as it is free. Images of whole journals
/// come and go with every save; what was freed of them would stay with the program, and with it their words.
/// To be called before anything large is asked for.
void giveLargeBlocksBack();

} // namespace tryboth
