// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QWidget;

namespace tryboth {

/// Lets Tab go through what `window` shows now as one reads it, which is also how a screen reader goes
/// through it (AccessibleOrder). Qt's own order is that of making: a card that fills itself later would come
/// last.
void tabAsOneReads(QWidget &window);

/// The same from now on in every dialog and small window of `application`, each time Tab is pressed there:
/// what a dialog shows changes while it is open. To say so twice changes nothing. The windows of a file do it
/// on their own, and Qt's dialogs for files and printers keep the order that Qt gave them.
void tabAsOneReadsEverywhere(QApplication &application);

} // namespace tryboth
