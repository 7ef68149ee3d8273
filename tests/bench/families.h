// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample.h"
#include "table.h"

namespace tryboth::bench {

// A family of rows measures one side of a sample and adds a row for each thing. To add one, write a file and
// name it here and in main.cpp.
void importRows(const Sample &sample, Table &table);
void exportRows(const Sample &sample, Table &table);
void queryRows(const Sample &sample, Table &table);
void energyRows(const Sample &sample, Table &table);
void fileRows(const Sample &sample, Table &table);
void windowRows(const Sample &sample, Table &table);
void pageRows(const Sample &sample, Table &table);
void shareRows(const Sample &sample, Table &table);

/// A coach's desk with many clients beside one with few.
void deskRows(Table &table);

/// What a passphrase costs, and saving at sizes of its own.
void sealRows(Table &table);

} // namespace tryboth::bench
