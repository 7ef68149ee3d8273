// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/translations.h"

#include "models/pseudotranslator.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <utility>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

const QString English = u"en"_s, Longer = u"en-XA"_s, Mirrored = u"ar-XB"_s;
const QString Catalogues = u":/i18n"_s;

bool isOffered(const QString &code)
{
    return std::ranges::any_of(offeredLanguages(), [&](const Language &each) { return each.code == code; });
}

/// The first language that the system asks for and that we have.
QString systemLanguage()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        if (const QString code = wanted.section(u'-', 0, 0); isOffered(code)) {
            return code;
        }
    }
    return English;
}

} // namespace

QList<Language> offeredLanguages()
{
    QList<Language> languages;
    for (const QString &file : QDir(Catalogues).entryList({u"tryboth_*.qm"_s})) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        const QLocale locale(code);
        // Qt adds a country to some: "Español de España", "American English".
        QString name = code == English ? u"English"_s : locale.nativeLanguageName().section(u' ', 0, 0);
        name.replace(0, 1, locale.toUpper(name.first(1)));
        languages.append({code, name});
    }
    std::ranges::sort(languages, {},
                      [](const Language &each) { return std::make_pair(each.code != English, each.name); });
    return languages;
}

QLocale localeOf(const QString &code, const QLocale &system)
{
    if (code == Mirrored) {
        return QLocale(QLocale::Arabic, QLocale::Egypt); // with digits of its own
    }
    const QLocale::Language language = QLocale(code.section(u'-', 0, 0)).language();
    if (system.language() == language || (system.language() == QLocale::C && code == English)) {
        return system;
    }
    const QLocale here(language, system.territory());
    if (here.territory() == system.territory()) {
        return here;
    }
    return language == QLocale::English ? QLocale(language, QLocale::Europe) : QLocale(language);
}

Translations::~Translations()
{
    for (QTranslator *translator : std::as_const(m_installed)) {
        QCoreApplication::removeTranslator(translator);
    }
}

void Translations::speak(const QString &code)
{
    m_spoken = knows(code) ? code : systemLanguage();
    // Before the catalogues: with them the windows are told that the language is another.
    QLocale::setDefault(localeOf(m_spoken));
    for (QTranslator *translator : std::exchange(m_installed, {})) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    // The one installed last is asked first, so English stands behind the language of the reader.
    load(QLocale(QLocale::English), u"tryboth"_s, Catalogues);
    if (m_spoken == Longer || m_spoken == Mirrored) {
        install(new PseudoTranslator(
            m_spoken == Mirrored ? PseudoTranslator::Kind::Mirrored : PseudoTranslator::Kind::Longer, this));
        return;
    }
    const QLocale locale(m_spoken);
    load(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(locale, u"tryboth"_s, Catalogues);
}

bool Translations::knows(const QString &code)
{
    return code == Longer || code == Mirrored || isOffered(code);
}

void Translations::install(QTranslator *translator)
{
    QCoreApplication::installTranslator(translator);
    m_installed.append(translator);
}

void Translations::load(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(this);
    if (translator->load(locale, name, u"_"_s, folder)) {
        install(translator);
    } else {
        delete translator;
    }
}

void installTranslations(const QLocale &locale)
{
    const QLocale before;
    (new Translations(QCoreApplication::instance()))->speak(locale.name().section(u'_', 0, 0));
    QLocale::setDefault(before);
}

} // namespace tryboth
