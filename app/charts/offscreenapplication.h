// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <memory>

namespace tryboth {

/// An application in which charts can be drawn without a display. `argc` must outlive it.
std::unique_ptr<QCoreApplication> offscreenApplication(int &argc, char **argv);

} // namespace tryboth
