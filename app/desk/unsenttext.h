// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace tryboth {

/// Keeps what is typed into one field with what it is about: a place, such as an item or a client. When the
/// field goes to another place, its words wait at the one before and come back with it.
class UnsentText : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the field.
    explicit UnsentText(QPlainTextEdit *field);
    explicit UnsentText(QLineEdit *field);

    /// From now on the field is about `place`; about nothing where that is empty.
    void goTo(const QString &place);

    /// Lets go of what is typed about `place`, and about its parts ("place/part").
    void forget(const QString &place);

    /// What is typed anywhere, by place.
    QJsonObject draft() const;
    /// Puts back what draft() gave.
    void restore(const QJsonObject &draft);

Q_SIGNALS:
    void changed();

private:
    void note();
    void show();

    std::function<QString()> m_text;
    std::function<void(const QString &)> m_setText;
    QString m_place;
    QHash<QString, QString> m_texts;
    bool m_showing = false;
};

} // namespace tryboth
