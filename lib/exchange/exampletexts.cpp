// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exampletexts.h"

#include "domain/contentfolders.h"

#include <QJsonArray>

namespace tryboth {

using namespace Qt::StringLiterals;

Result<ExampleTexts> ExampleTexts::load(const QLocale &locale)
{
    return ContentFolders(locale, Shipped).read(u"example.json"_s).map([](const QJsonObject &file) {
        ExampleTexts texts;
        for (const QJsonValue &one : file.value("strings"_L1).toArray()) {
            const QString id = one["id"_L1].toString(), text = one["text"_L1].toString();
            texts.m_texts.insert(id, text);
            texts.m_lists[id.section(u'.', 0, -2)].append(text);
        }
        return texts;
    });
}

} // namespace tryboth
