// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tryboth {

/// RedNotebook's markup as Markdown: headings, bold, italic, struck, code, lists, links, pictures, rules.
/// What it calls verbatim stays as it is.
QString markdownOfRedNotebook(const QString &text);

/// The #hashtags of a text, without '#', each once; neither colours such as #FFA500 nor #include, nor
/// anything in verbatim text.
QStringList redNotebookTags(const QString &text);

} // namespace tryboth
