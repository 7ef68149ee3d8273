// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QRandomGenerator;

namespace tryboth {

/// An invented title for an entry of the shipped activity `id`; empty for any other activity.
QString exampleTitle(const QString &id, QRandomGenerator &random);

/// An invented remark that goes with `energy`, −3…+3.
QString exampleNote(int energy, QRandomGenerator &random);

} // namespace tryboth
