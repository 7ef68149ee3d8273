// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace tryboth {

/// A word as it is used on every page, and what it means here.
struct GlossaryTerm
{
    QString term;
    QString meaning;

    bool operator==(const GlossaryTerm &) const = default;
};

/// The words of glossary.json in their order, in the language of `locale` with English behind each. Fails
/// when the shipped file is missing or broken.
Result<QList<GlossaryTerm>> loadGlossary(const QLocale &locale = QLocale::c());

} // namespace tryboth
