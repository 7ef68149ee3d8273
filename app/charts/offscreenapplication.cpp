// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/offscreenapplication.h"

#include <QApplication>

namespace tryboth {

std::unique_ptr<QCoreApplication> offscreenApplication(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace tryboth
