// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experimentsession.h"

class QMenu;
class QWidget;

namespace tryboth {

/// Asks what became of a session that is now `state`: each action carries its SessionState as data. It
/// deletes itself when it is closed.
QMenu *sessionMenu(SessionState state, QWidget *parent);

} // namespace tryboth
