// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QObject>

class QTranslator;

namespace tryboth {

/// A language that one can choose.
struct Language
{
    QString code; ///< "de"
    QString name; ///< as its speakers write it: "Deutsch"

    bool operator==(const Language &) const = default;
};

/// The languages with a catalogue, English first, the others by name.
QList<Language> offeredLanguages();

/// How `code` is written where the system stands: "de" in Austria is de_AT. Where nobody speaks it as a
/// language of the region, it is that of the language's own country; English then has days before months, 24
/// hours and weeks from Monday, as most of the world.
QLocale localeOf(const QString &code, const QLocale &system = QLocale::system());

/// Makes tr() speak a language, in our own sentences and in Qt's dialogs, and QLocale() write its numbers and
/// dates. Made once, after the application object; it can be told another language while the program runs.
class Translations : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Translations() override;

    /// Speaks `code` from now on: one of offeredLanguages(), "en-XA" or "ar-XB" (PseudoTranslator), or what
    /// the system asks for where it is empty or unknown. Every window gets QEvent::LanguageChange.
    void speak(const QString &code);

    /// What is spoken now, also where the system chose it.
    QString spoken() const { return m_spoken; }

    /// Whether `code` can be spoken: those that are offered, and the two for tests.
    static bool knows(const QString &code);

private:
    void install(QTranslator *translator);
    void load(const QLocale &locale, const QString &name, const QString &folder);

    QList<QTranslator *> m_installed;
    QString m_spoken;
};

/// Speaks the language of `locale` for as long as the application lives, and leaves QLocale() as it is; for
/// tests.
void installTranslations(const QLocale &locale);

} // namespace tryboth
