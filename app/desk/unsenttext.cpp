// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/unsenttext.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace tryboth {

UnsentText::UnsentText(QPlainTextEdit *field)
    : QObject(field)
    , m_text([field] { return field->toPlainText(); })
    , m_setText([field](const QString &text) { field->setPlainText(text); })
{
    connect(field, &QPlainTextEdit::textChanged, this, &UnsentText::note);
}

UnsentText::UnsentText(QLineEdit *field)
    : QObject(field)
    , m_text([field] { return field->text(); })
    , m_setText([field](const QString &text) { field->setText(text); })
{
    connect(field, &QLineEdit::textChanged, this, &UnsentText::note);
}

void UnsentText::goTo(const QString &place)
{
    if (place != m_place) {
        m_place = place;
        show();
    }
}

void UnsentText::forget(const QString &place)
{
    const auto isOf = [&](const QString &each) { return each == place || each.startsWith(place + u'/'); };
    if (m_texts.removeIf([&](const auto &text) { return isOf(text.key()); }) == 0) {
        return;
    }
    if (isOf(m_place)) {
        show();
    }
    Q_EMIT changed();
}

void UnsentText::note()
{
    if (m_showing || m_place.isEmpty()) {
        return;
    }
    if (const QString text = m_text(); text.isEmpty()) {
        m_texts.remove(m_place);
    } else {
        m_texts.insert(m_place, text);
    }
    Q_EMIT changed();
}

void UnsentText::show()
{
    const QScopedValueRollback showing(m_showing, true);
    m_setText(m_texts.value(m_place));
}

QJsonObject UnsentText::draft() const
{
    QJsonObject draft;
    for (auto text = m_texts.begin(); text != m_texts.end(); ++text) {
        draft.insert(text.key(), text.value());
    }
    return draft;
}

void UnsentText::restore(const QJsonObject &draft)
{
    for (auto text = draft.begin(); text != draft.end(); ++text) {
        m_texts.insert(text.key(), text.value().toString());
    }
    show();
    Q_EMIT changed();
}

} // namespace tryboth
