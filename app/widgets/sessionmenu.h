// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experimentsession.h"

class QMenu;
class QWidget;

namespace tryboth {

/// Two entries of the menu of a session that are no state: to log an entry for it, and to say why.
inline constexpr int RateSession = -1, RemarkSession = -2;

/// Asks what became of a session that is now `state`: each action carries its SessionState, `RateSession` or
/// `RemarkSession` as data. It deletes itself when it is closed.
QMenu *sessionMenu(SessionState state, QWidget *parent);

} // namespace tryboth
