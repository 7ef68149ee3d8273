// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

namespace tryboth {

/// What the person of the example journal wrote (resources/example), in one language with English behind each
/// text. The same example in another language differs in its words only.
class ExampleTexts
{
public:
    static constexpr QLatin1StringView Shipped{":/example/"};

    /// Fails when the shipped file is missing or broken.
    static Result<ExampleTexts> load(const QLocale &locale = QLocale::c());

    /// The text `id`, such as "pair.question"; empty where the id is unknown.
    QString operator()(const QString &id) const { return m_texts.value(id); }
    /// The texts "`id`.1", "`id`.2" and so on, in the order of the file.
    QStringList all(const QString &id) const { return m_lists.value(id); }

private:
    QHash<QString, QString> m_texts;
    QHash<QString, QStringList> m_lists;
};

} // namespace tryboth
