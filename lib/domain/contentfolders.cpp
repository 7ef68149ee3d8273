// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contentfolders.h"

#include "domain/contentfile.h"
#include "domain/contentoverlay.h"

#include <QFile>

namespace tryboth {

using namespace Qt::StringLiterals;

ContentFolders::ContentFolders(const QLocale &locale, const QString &root)
    : m_english(root + u"en/"_s)
{
    const QStringList parts = locale.name().split(u'_');
    m_over = {root + parts.first() + u'/', root + parts.join(u'-') + u'/'};
    m_over.removeDuplicates();
    m_over.removeAll(m_english);
}

Result<QJsonObject> ContentFolders::read(const QString &name) const
{
    Result<QJsonObject> texts = readContentFile(m_english + name);
    for (const QString &folder : m_over) {
        if (texts && QFile::exists(folder + name)) {
            texts = readContentFile(folder + name).map([&](const QJsonObject &own) {
                return overlaid(*texts, own);
            });
        }
    }
    return texts;
}

} // namespace tryboth
