// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace tryboth {

/// A language that nobody speaks, made of every English sentence while the program runs, so that none can be
/// missing. It is for tests and pictures: a letter without an accent is a word that nobody translated, a
/// bracket that is not to be seen is a text that is cut off, and the mirrored kind shows what stays where it
/// was.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    enum class Kind {
        Longer,   ///< accents, and as much longer as translations get
        Mirrored, ///< the same, written from right to left
    };

    explicit PseudoTranslator(Kind kind, QObject *parent = nullptr);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;

    /// `words` in this language. Placeholders (%1, %Ln, {name}), tags, keys after & and line ends stay.
    static QString spoken(Kind kind, const QString &words);

private:
    Kind m_kind;
    QTranslator m_english; ///< knows the plurals
};

} // namespace tryboth
