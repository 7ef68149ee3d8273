// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/parts.h"

#include "domain/dayformats.h"
#include "widgets/plainlabel.h"
#include "widgets/scrollpage.h"
#include "widgets/theme.h"

#include <QDateEdit>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace tryboth::parts {

using namespace Qt::StringLiterals;

QLabel *text(const QString &words, const QString &role)
{
    return plainLabel(words, role);
}

QWidget *labelled(const QString &words, QWidget *field)
{
    auto *both = new QWidget;
    auto *lines = new QVBoxLayout(both);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Hair));
    QLabel *label = text(words, u"muted"_s);
    label->setBuddy(field);
    lines->addWidget(label);
    lines->addWidget(field);
    return both;
}

QLabel *word(const QString &words, const QString &role)
{
    QLabel *label = text(words, role);
    label->setWordWrap(false);
    return label;
}

QLineEdit *lineField(const QString &objectName, const QString &spoken, const QString &hint, int limit)
{
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    field->setAccessibleName(spoken);
    field->setPlaceholderText(hint);
    field->setMaxLength(limit);
    return field;
}

QDateEdit *dayField(const QString &objectName, const QString &spoken, LocalDay day)
{
    auto *field = new QDateEdit;
    if (day.isValid()) {
        field->setDate(day);
    }
    field->setObjectName(objectName);
    field->setAccessibleName(spoken);
    field->setDisplayFormat(dayFieldFormat());
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return field;
}

QString withoutMnemonic(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

QString shortened(const QString &text)
{
    constexpr qsizetype Longest = 60;
    if (text.size() <= Longest) {
        return text;
    }
    const bool splits = text.at(Longest - 2).isHighSurrogate(); // or half a character would be left
    return text.left(Longest - (splits ? 2 : 1)) + u'…';
}

QPushButton *button(const QString &words, const QString &objectName, const QString &role)
{
    auto *made = new QPushButton(words);
    made->setObjectName(objectName);
    made->setAutoDefault(false);
    if (!role.isEmpty()) {
        made->setProperty("role", role);
    }
    return made;
}

QScrollArea *scrolling(QWidget *content)
{
    return new ScrollPage(content);
}

void setPageMargins(QLayout &layout)
{
    layout.setContentsMargins(Theme::px(space::Page), Theme::px(space::Page - space::Hair),
                              Theme::px(space::Page), Theme::px(space::Card));
    layout.setSpacing(Theme::px(space::Card));
}

void empty(QLayout &layout)
{
    while (const std::unique_ptr<QLayoutItem> item{layout.takeAt(0)}) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater(); // it may be what called
        } else if (QLayout *inner = item->layout()) {
            empty(*inner);
        }
    }
}

} // namespace tryboth::parts
