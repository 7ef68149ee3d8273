// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/activityfield.h"

#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int FieldWidth = 190;
constexpr int VisibleRows = 8;

} // namespace

ActivityField::ActivityField(QWidget *parent)
    : QLineEdit(parent)
    , m_rows(new QStringListModel(this))
    , m_completer(new QCompleter(m_rows, this))
{
    setObjectName(u"activity"_s);
    setAccessibleName(tr("Activity"));
    setPlaceholderText(tr("What did you do?"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(VisibleRows);
    m_completer->setWidget(this);
    m_completer->popup()->setObjectName(u"activityOffers"_s);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { takeRow(index.row()); });
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_id.clear();
        offer();
        Q_EMIT edited();
    });
}

void ActivityField::setCatalog(const ActivityCatalog &catalog)
{
    m_catalog = catalog;
}

const ActivityType *ActivityField::activity() const
{
    if (!m_id.isEmpty()) {
        return m_catalog.find(m_id);
    }
    return text().trimmed().isEmpty() ? nullptr : m_catalog.named(text());
}

void ActivityField::setActivity(const QString &id)
{
    m_id = id;
    setText(id.isEmpty() ? QString() : m_catalog.labelOf(id));
    setCursorPosition(0);
}

QString ActivityField::newName() const
{
    return activity() ? QString() : text().simplified();
}

QSize ActivityField::sizeHint() const
{
    return {Theme::px(FieldWidth), QLineEdit::sizeHint().height()};
}

bool ActivityField::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab) {
        takeOffer();
    }
    return QLineEdit::event(event);
}

void ActivityField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        takeOffer();
        if (event->modifiers() & Qt::ControlModifier) {
            Q_EMIT submitRequested();
        } else if (!text().trimmed().isEmpty()) {
            Q_EMIT entered();
        }
        event->accept();
        return;
    }
    case Qt::Key_Down:
        if (!m_completer->popup()->isVisible()) {
            offer();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void ActivityField::focusOutEvent(QFocusEvent *event)
{
    const bool staysWithUs = event->reason() == Qt::PopupFocusReason ||
                             event->reason() == Qt::ActiveWindowFocusReason;
    if (const ActivityType *named = activity(); named && m_id.isEmpty() && !staysWithUs) {
        take(*named);
    }
    QLineEdit::focusOutEvent(event);
}

/// Opens the list for what is typed, first row picked; closes it when there is nothing to offer.
void ActivityField::offer()
{
    QStringList rows;
    m_offeredIds.clear();
    for (const ActivityType *type : m_catalog.complete(text())) {
        rows.append(type->label);
        m_offeredIds.append(type->id);
    }
    if (!text().trimmed().isEmpty() && !m_catalog.named(text())) {
        rows.append(tr("New activity “%1”").arg(text().simplified()));
        m_offeredIds.append(QString());
    }
    m_rows->setStringList(rows);
    const bool nothingTyped = text().isEmpty() && !m_completer->popup()->isHidden();
    if (rows.isEmpty() || nothingTyped) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

/// The row picked in the open list; nothing where it is closed, so that what stands there stays.
void ActivityField::takeOffer()
{
    QAbstractItemView *list = m_completer->popup();
    const int row = list->isVisible() ? list->currentIndex().row() : -1;
    list->hide();
    takeRow(row);
}

void ActivityField::takeRow(int row)
{
    const ActivityType *offered = m_catalog.find(m_offeredIds.value(row));
    const ActivityType *taken = offered || row >= 0 ? offered : activity();
    if (taken && taken->id != m_id) {
        take(*taken);
    }
}

void ActivityField::take(const ActivityType &type)
{
    m_id = type.id;
    setText(type.label);
    Q_EMIT activityChosen();
    Q_EMIT edited();
}

} // namespace tryboth
