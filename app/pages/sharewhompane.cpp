// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sharewhompane.h"

#include "domain/shownname.h"
#include "exchange/keys.h"
#include "pages/parts.h"
#include "pages/widechoice.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int KeyLength = 80;    // an age1… key has 62
constexpr int ByKey = 0;         // places in the list of ways
constexpr int LeastLetters = 12; // of a passphrase
constexpr int AgreementLines = 4;

} // namespace

ShareWhomPane::ShareWhomPane(const QList<Coach> &coaches, const ShareTexts &texts, QWidget *parent)
    : QWidget(parent)
    , m_coaches(coaches)
    , m_who(wideChoice())
    , m_name(parts::lineField(u"shareName"_s, tr("What you call your coach"), tr("Name"), Coach::MaxLabel))
    , m_how(wideChoice())
    , m_agreement(new QPlainTextEdit)
{
    setObjectName(u"shareWhom"_s);
    m_who->setObjectName(u"shareWho"_s);
    m_who->setAccessibleName(tr("For whom"));
    for (const Coach &coach : coaches) {
        m_who->addItem(shownName(coach.label));
    }
    m_who->addItem(tr("Somebody new"));
    m_how->setObjectName(u"shareHow"_s);
    m_how->setAccessibleName(tr("How it is sealed"));
    m_how->addItems({tr("With my coach's key"), tr("With a passphrase that I tell them another way")});
    m_keyPart = buildKey();
    m_passphrasePart = buildPassphrase();
    m_agreement->setObjectName(u"shareAgreement"_s);
    m_agreement->setAccessibleName(texts.agreementTitle);
    m_agreement->setTabChangesFocus(true);
    m_agreement->setPlaceholderText(tr("What you agreed on. It goes along with the share."));
    m_agreement->setFixedHeight(AgreementLines * fontMetrics().lineSpacing() + Theme::px(space::Card));

    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Medium));
    lines->addWidget(parts::labelled(tr("For whom"), m_who));
    lines->addWidget(m_name);
    lines->addWidget(parts::labelled(tr("Sealed"), m_how));
    lines->addWidget(m_keyPart);
    lines->addWidget(m_passphrasePart);
    lines->addWidget(parts::text(texts.agreementText, u"muted"_s));
    lines->addWidget(parts::text(u"• "_s + texts.agreementPoints.join(u"\n• "_s), u"hint"_s));
    lines->addWidget(m_agreement);
    lines->addStretch(1);
    connect(m_who, &QComboBox::currentIndexChanged, this, &ShareWhomPane::choose);
    connect(m_how, &QComboBox::currentIndexChanged, this, &ShareWhomPane::refresh);
    for (QLineEdit *field : {m_name, m_key, m_passphrase, m_again}) {
        connect(field, &QLineEdit::textChanged, this, &ShareWhomPane::refresh);
    }
    connect(m_compared, &QCheckBox::toggled, this, &ShareWhomPane::refresh);
    connect(m_agreement, &QPlainTextEdit::textChanged, this, &ShareWhomPane::changed);
    choose(0);
}

QWidget *ShareWhomPane::buildKey()
{
    auto *part = new QWidget;
    auto *lines = new QVBoxLayout(part);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Small));
    m_key = parts::lineField(u"shareKey"_s, tr("Public key of your coach"), u"age1…"_s, KeyLength);
    m_words = parts::text({}, u"heading"_s);
    m_words->setObjectName(u"shareWords"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_compared = new QCheckBox(tr("&These words are the same on my coach's screen"));
    m_compared->setObjectName(u"shareCompared"_s);
    lines->addWidget(m_key);
    lines->addWidget(m_words);
    lines->addWidget(m_compared);
    return part;
}

QWidget *ShareWhomPane::buildPassphrase()
{
    auto *part = new QWidget;
    auto *lines = new QVBoxLayout(part);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Small));
    constexpr int Longest = 1'000;
    m_passphrase = parts::lineField(u"sharePassphrase"_s, tr("Passphrase of the share"), tr("Passphrase"),
                                    Longest);
    m_again = parts::lineField(u"sharePassphraseAgain"_s, tr("Passphrase of the share, again"), tr("Again"),
                               Longest);
    for (QLineEdit *field : {m_passphrase, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        lines->addWidget(field);
    }
    lines->addWidget(
        parts::text(tr("At least 12 characters. Tell it another way, not with the file."), u"hint"_s));
    return part;
}

void ShareWhomPane::choose(int place)
{
    const bool known = place < m_coaches.size();
    const Coach coach = m_coaches.value(place);
    m_name->setVisible(!known);
    m_name->setText(coach.label);
    m_key->setText(coach.publicKey);
    m_agreement->setPlainText(coach.agreement);
    m_how->setCurrentIndex(known && coach.publicKey.isEmpty() ? ByKey + 1 : ByKey);
    refresh();
}

/// Else somebody new would be added once more when one comes back to this step.
void ShareWhomPane::setKept(const Coach &coach)
{
    const int place = m_who->currentIndex();
    {
        const QSignalBlocker quiet(m_who);
        if (place < m_coaches.size()) {
            m_coaches[place] = coach;
        } else {
            m_coaches.append(coach);
            m_who->insertItem(place, shownName(coach.label));
            m_who->setCurrentIndex(place);
        }
    }
    m_name->hide();
    refresh();
}

bool ShareWhomPane::hasWords() const
{
    const Coach known = m_coaches.value(m_who->currentIndex());
    return m_name->text().trimmed() != known.label ||
           m_agreement->toPlainText().trimmed() != known.agreement ||
           (usesKey() && m_key->text().trimmed() != known.publicKey);
}

QJsonObject ShareWhomPane::draft() const
{
    return {{u"coach"_s, m_coaches.value(m_who->currentIndex()).id.toText()},
            {u"name"_s, m_name->text()},
            {u"byKey"_s, usesKey()},
            {u"key"_s, m_key->text()},
            {u"agreement"_s, m_agreement->toPlainText()}};
}

void ShareWhomPane::restore(const QJsonObject &draft)
{
    const auto id = Id::fromText(draft[u"coach"_s].toString());
    const auto known = std::ranges::find(m_coaches, id.value_or(Id()), &Coach::id);
    const int place = int(known - m_coaches.begin()); // behind the last one is somebody new
    m_who->setCurrentIndex(place);
    choose(place);
    if (known == m_coaches.end()) {
        m_name->setText(draft[u"name"_s].toString());
    }
    m_how->setCurrentIndex(draft[u"byKey"_s].toBool(true) ? ByKey : ByKey + 1);
    m_key->setText(draft[u"key"_s].toString());
    m_agreement->setPlainText(draft[u"agreement"_s].toString());
    refresh();
}

bool ShareWhomPane::usesKey() const
{
    return m_how->currentIndex() == ByKey;
}

QString ShareWhomPane::typedKey() const
{
    return tidyPublicKey(m_key->text()).value_or(QString());
}

/// The key that this coach has in the address book; a changed one is as good as none until it is compared.
bool ShareWhomPane::isKeyKnown() const
{
    const Coach coach = m_coaches.value(m_who->currentIndex());
    return !coach.publicKey.isEmpty() && coach.publicKey == typedKey();
}

void ShareWhomPane::refresh()
{
    m_keyPart->setVisible(usesKey());
    m_passphrasePart->setVisible(!usesKey());
    const QString key = typedKey();
    const QString words = fingerprintOfKey(key).join(u' ');
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_compared->setVisible(!words.isEmpty() && !isKeyKnown());
    if (key != m_shownKey) { // what was compared were the words of another key
        m_shownKey = key;
        m_compared->setChecked(false);
    }
    Q_EMIT changed();
}

QString ShareWhomPane::missing() const
{
    if (m_name->text().trimmed().isEmpty()) {
        return tr("Type a name for your coach.");
    }
    if (usesKey()) {
        if (typedKey().isEmpty()) {
            return tr("Paste your coach's whole public key. It begins with age1.");
        }
        return isKeyKnown() || m_compared->isChecked()
                   ? QString()
                   : tr("Compare the eight words with your coach, best by voice.");
    }
    if (m_passphrase->text().size() < LeastLetters) {
        return tr("Type a passphrase of at least 12 characters.");
    }
    return m_passphrase->text() == m_again->text() ? QString() : tr("The two passphrases differ.");
}

bool ShareWhomPane::isComplete() const
{
    return missing().isEmpty();
}

Coach ShareWhomPane::coach() const
{
    Coach coach = m_coaches.value(m_who->currentIndex());
    coach.label = m_name->text().trimmed();
    coach.publicKey = usesKey() ? typedKey() : coach.publicKey;
    coach.agreement = m_agreement->toPlainText().trimmed();
    return coach;
}

SealFor ShareWhomPane::recipient()
{
    if (usesKey()) {
        return {typedKey(), {}};
    }
    SealFor recipient{{}, Passphrase(m_passphrase->text())};
    m_passphrase->clear();
    m_again->clear();
    return recipient;
}

} // namespace tryboth
