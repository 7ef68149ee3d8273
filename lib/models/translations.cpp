// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

void install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, u"_"_s, folder)) {
        QCoreApplication::installTranslator(translator);
    } else {
        delete translator;
    }
}

} // namespace

void installTranslations(const QLocale &locale)
{
    // The one installed last is asked first, so English stands behind the language of the reader.
    install(QLocale(QLocale::English), u"tryboth"_s, u":/i18n"_s);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, u"tryboth"_s, u":/i18n"_s);
}

} // namespace tryboth
