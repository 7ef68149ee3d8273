// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tryboth {

/// `words` of the row `of`, sealed at `sealed`, closed so that nobody reads them by looking: for files that
/// have to carry them before a review opens them. It keeps a secret from the eye, not from someone with a
/// program.
QString closedWords(const QByteArray &words, const Id &of, Moment sealed);

/// What closedWords() closed for this row and moment; nothing where it is another one's or damaged.
std::optional<QByteArray> openedWords(const QString &closed, const Id &of, Moment sealed);

} // namespace tryboth
