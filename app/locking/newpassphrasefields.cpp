// SPDX-License-Identifier: GPL-3.0-or-later
#include "locking/newpassphrasefields.h"

#include "sealing/passphrasestrength.h"
#include "widgets/theme.h"

#include <QFormLayout>
#include <QLabel>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QString strengthInWords(const PassphraseStrength &strength)
{
    if (strength.characters == 0) {
        return NewPassphraseFields::tr(
            "Twelve characters or more are advised. Four or five words that do not "
            "belong together hold out long and are easy to keep.");
    }
    switch (strength.level) {
    case PassphraseLevel::TooShort:
        return NewPassphraseFields::tr(
            "Short: a machine may guess it. Twelve characters or more are advised.");
    case PassphraseLevel::Weak:
        return NewPassphraseFields::tr("Weak: a machine may guess it. Another word or two would help.");
    case PassphraseLevel::Fair:
        return NewPassphraseFields::tr("Fair: guessing it would be expensive. Another word makes it strong.");
    case PassphraseLevel::Strong:
        return NewPassphraseFields::tr("Strong, unless it is a sentence that others know.");
    }
    return {};
}

} // namespace

NewPassphraseFields::NewPassphraseFields(bool replaces, QWidget *parent)
    : QWidget(parent)
    , m_first(new PassphraseField)
    , m_second(new PassphraseField)
    , m_strength(new QLabel)
{
    m_first->setObjectName(u"newPassphrase"_s);
    m_first->setAccessibleName(tr("New passphrase"));
    m_second->setObjectName(u"newPassphraseAgain"_s);
    m_second->setAccessibleName(tr("New passphrase, once more"));
    m_strength->setObjectName(u"passphraseStrength"_s);
    m_strength->setTextFormat(Qt::PlainText);
    m_strength->setProperty("role", u"hint"_s);
    m_strength->setWordWrap(true);
    constexpr int MostLines = 3; // nothing jumps while one types
    m_strength->setMinimumHeight(MostLines * m_strength->fontMetrics().lineSpacing());
    m_strength->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setSpacing(Theme::px(space::Small));
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(replaces ? tr("&New passphrase") : tr("&Passphrase"), m_first);
    form->addRow(m_strength);
    form->addRow(tr("Once &more"), m_second);
    setFocusProxy(m_first);
    connect(m_first, &QLineEdit::textChanged, this, &NewPassphraseFields::refresh);
    connect(m_second, &QLineEdit::textChanged, this, &NewPassphraseFields::edited);
    refresh();
}

QString NewPassphraseFields::problem() const
{
    const Passphrase first = m_first->passphrase(), second = m_second->passphrase();
    if (first.isEmpty()) {
        return tr("There is no passphrase yet. Nothing was changed. Type one, twice.");
    }
    return equalInConstantTime(first.utf8(), second.utf8())
               ? QString()
               : tr("The two are not the same. Nothing was changed. Type the passphrase once more.");
}

void NewPassphraseFields::wipe()
{
    m_first->wipe();
    m_second->wipe();
}

void NewPassphraseFields::setShown(bool shown)
{
    m_first->setShown(shown);
    m_second->setShown(shown);
}

void NewPassphraseFields::refresh()
{
    m_strength->setText(strengthInWords(strengthOf(m_first->passphrase())));
    Q_EMIT edited();
}

} // namespace tryboth
