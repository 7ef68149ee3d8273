// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contentfolders.h"
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

/// The words of glossary.json below `root` in their order, in the language of `locale` with English behind
/// each. Fails when a shipped file is missing or broken.
Result<QList<GlossaryTerm>> loadGlossary(const QLocale &locale = QLocale::c(),
                                         const QString &root = ContentFolders::Shipped);

} // namespace tryboth
