// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/glossary.h"

#include "domain/contentfile.h"
#include "domain/contentoverlay.h"

#include <QFile>
#include <QJsonArray>

namespace tryboth {

using namespace Qt::StringLiterals;

Result<QList<GlossaryTerm>> loadGlossary(const QLocale &locale)
{
    const QString own = u":/content/%1/glossary.json"_s.arg(locale.name().section(u'_', 0, 0));
    return readContentFile(u":/content/en/glossary.json"_s).map([&](QJsonObject file) {
        if (QFile::exists(own)) {
            file = overlaid(file, readContentFile(own).value_or(QJsonObject()));
        }
        QList<GlossaryTerm> terms;
        for (const QJsonValue &item : file.value("terms"_L1).toArray()) {
            terms.append({item["term"_L1].toString(), item["text"_L1].toString()});
        }
        return terms;
    });
}

} // namespace tryboth
