// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/glossary.h"

#include <QJsonArray>

namespace tryboth {

using namespace Qt::StringLiterals;

Result<QList<GlossaryTerm>> loadGlossary(const QLocale &locale, const QString &root)
{
    return ContentFolders(locale, root).read(u"glossary.json"_s).map([](const QJsonObject &file) {
        QList<GlossaryTerm> terms;
        for (const QJsonValue &item : file.value("terms"_L1).toArray()) {
            terms.append({item["term"_L1].toString(), item["text"_L1].toString()});
        }
        return terms;
    });
}

} // namespace tryboth
