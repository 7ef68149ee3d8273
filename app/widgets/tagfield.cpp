// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tagfield.h"

#include "domain/activitycatalog.h"
#include "domain/checkin.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

const QString Separator = u", "_s;

} // namespace

TagField::TagField(QWidget *parent)
    : QLineEdit(parent)
    , m_rows(new QStringListModel(this))
    , m_completer(new QCompleter(m_rows, this))
{
    setObjectName(u"tags"_s);
    setAccessibleName(tr("Tags"));
    setPlaceholderText(tr("Separated by commas"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TagField::take);
    connect(this, &QLineEdit::textEdited, this, &TagField::offer);
}

QStringList TagField::tags() const
{
    QStringList result;
    for (const QString &part : text().split(u',', Qt::SkipEmptyParts)) {
        const QString tag = tidyTag(part);
        if (!tag.isEmpty() && !result.contains(tag, Qt::CaseInsensitive)) {
            result.append(tag);
        }
    }
    return result;
}

void TagField::setTags(const QStringList &tags)
{
    setText(tags.join(Separator));
}

void TagField::offer()
{
    const QString typed = foldForSearch(tidyTag(text().mid(startOfLast())));
    const QStringList present = tags();
    QStringList rows;
    for (const QString &known : m_known) {
        if (!typed.isEmpty() && foldForSearch(known).startsWith(typed) && !present.contains(known)) {
            rows.append(known);
        }
    }
    m_rows->setStringList(rows);
    if (rows.isEmpty()) {
        m_completer->popup()->hide();
    } else {
        m_completer->complete();
    }
}

void TagField::take(const QString &tag)
{
    const QString before = text().left(startOfLast()).trimmed();
    setText((before.isEmpty() ? QString() : before + u' ') + tag + Separator);
    Q_EMIT textEdited(text());
}

/// Where the tag being typed begins: after the last comma.
qsizetype TagField::startOfLast() const
{
    return text().lastIndexOf(u',') + 1;
}

} // namespace tryboth
