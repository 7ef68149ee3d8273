// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/personalias.h"

#include <QList>
#include <QSet>

namespace tryboth {

/// Puts stand-ins in the place of listed names, in any text.
///
/// A name is found as it is written and in each of its spellings, in any case and with or without its
/// accents, composed or decomposed; a name of several parts also by each part of three letters and more, by
/// its initials ("S. K.", "S.K.", and "SK" where that is no common abbreviation), and by an initial beside a
/// whole part ("Sara K.", "Sara K", "S. Kovács"), so that none stays beside a stand-in. It is found as a word
/// of its own with whatever follows it ("Sara's", "Sara-led"); within words where its capital makes it stand
/// out ("askSara"), and, from five letters on, anywhere in one. The stand-in takes over all capitals or all
/// small letters.
class NameReplacer
{
public:
    explicit NameReplacer(const QList<PersonAlias> &names);

    struct Replaced
    {
        QString text;
        int count = 0;
    };
    Replaced replace(const QString &text) const;

    bool isEmpty() const { return m_forms.isEmpty(); }

private:
    struct Form
    {
        QString folded;
        QString standsIn;
        bool initials = false;       ///< counts only with the same capitals
        QList<qsizetype> initialsAt; ///< places in `folded` of initials that stand beside a whole part
    };
    struct Found
    {
        qsizetype from = 0; ///< in the text
        qsizetype to = 0;
        const Form *form = nullptr;
    };

    void add(const QString &form, const QString &standsIn, bool initials);
    void addInitials(const QStringList &parts, const QString &standsIn);
    void addBesideInitials(const QStringList &parts, const QString &standsIn);
    void addForm(Form form);
    QList<Found> findAll(const QString &text) const;

    QList<Form> m_forms; ///< longest first
    QSet<QString> m_known;
};

/// Words in `texts` that may be names and are none of `known`, each once, and those that follow each other as
/// one ("Bram Visser"), so that one person gets one stand-in: first those with a capital in the
/// middle of a sentence; then those that only ever begin one, unless the texts write them in small letters
/// elsewhere, they are one of `common` (in small letters, see commonWords()), or a "n't" was cut off them.
QStringList possibleNames(const QStringList &texts, const QStringList &known, const QSet<QString> &common);

/// What stands for a marked text: always the same, whatever was there.
inline constexpr QStringView RedactionMark(u"[…]");

/// `text` with the mark wherever one of `marked` stood, exactly as it was marked; longer ones first, and
/// those that were marked around an earlier mark last, in their order.
QString withoutMarked(const QString &text, const QStringList &marked);

} // namespace tryboth
