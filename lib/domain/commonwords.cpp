// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commonwords.h"

#include "domain/contentfile.h"
#include "domain/jsontexts.h"

#include <QFile>
#include <QJsonObject>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

Result<QSet<QString>> wordsIn(const QString &language)
{
    return readContentFile(u":/content/%1/common_words.json"_s.arg(language))
        .map([](const QJsonObject &content) {
            const QStringList words = textsOfJson(content["words"_L1]);
            return QSet<QString>(words.begin(), words.end());
        });
}

} // namespace

Result<QSet<QString>> commonWords(const QLocale &locale)
{
    return wordsIn(u"en"_s).map([&](QSet<QString> words) {
        const QString own = locale.name().section(u'_', 0, 0);
        if (QFile::exists(u":/content/%1/common_words.json"_s.arg(own))) {
            words.unite(wordsIn(own).value_or(QSet<QString>()));
        }
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
            words.insert(locale.dayName(day).toLower());
            words.insert(QLocale::c().dayName(day).toLower());
        }
        return words;
    });
}

} // namespace tryboth
