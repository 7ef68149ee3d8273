// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/commentpane.h"

#include "desk/unsenttext.h"
#include "models/experimentwords.h"
#include "models/itemwords.h"
#include "pages/parts.h"
#include "widgets/card.h"
#include "widgets/choicebox.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int EditorHeight = 76;

QString kindName(CommentKind kind)
{
    switch (kind) {
    case CommentKind::Question:
        return CommentPane::tr("Question");
    case CommentKind::Observation:
        return CommentPane::tr("Observation");
    case CommentKind::Appreciation:
        break;
    }
    return CommentPane::tr("Appreciation");
}

} // namespace

CommentPane::CommentPane(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(parts::text({}, u"heading"_s))
    , m_origin(parts::text({}, u"hint"_s))
    , m_parts(new QVBoxLayout)
    , m_comments(new QVBoxLayout)
    , m_kind(new ChoiceBox)
    , m_text(new QPlainTextEdit)
    , m_unsent(new UnsentText(m_text))
    , m_add(parts::button(tr("&Add comment"), u"addComment"_s, u"primary"_s))
{
    setObjectName(u"commentPane"_s);
    m_title->setObjectName(u"itemTitle"_s);
    for (const CommentKind kind :
         {CommentKind::Question, CommentKind::Observation, CommentKind::Appreciation}) {
        m_kind->addItem(kindName(kind), int(kind));
    }
    m_kind->setObjectName(u"commentKind"_s);
    m_kind->setAccessibleName(tr("Kind of comment"));
    m_text->setObjectName(u"commentText"_s);
    m_text->setAccessibleName(tr("Comment"));
    m_text->setPlaceholderText(tr("Add a comment…"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(Theme::px(EditorHeight));
    m_text->setMaximumHeight(Theme::px(2 * EditorHeight));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::px(space::Small));
    layout->addWidget(m_title);
    layout->addWidget(m_origin);
    layout->addLayout(m_parts);
    layout->addLayout(m_comments);
    layout->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addStretch(1);
    row->addWidget(m_add);
    layout->addLayout(row);
    layout->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, &CommentPane::addComment);
    auto *enter = new QShortcut(QKeySequence(u"Ctrl+Return"_s), m_text);
    enter->setContext(Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this, &CommentPane::addComment);
    connect(&m_desk, &Desk::changed, this, [this](const QSet<QString> &tables) {
        if (tables.contains(u"comment"_s)) {
            showComments();
        }
    });
    clear();
}

void CommentPane::display(const Id &bundle, const std::optional<ShareItem> &item)
{
    if (m_bundle == bundle && m_item == item) {
        return;
    }
    m_bundle = bundle;
    m_item = item;
    m_unsent->goTo(toText({bundle, item ? std::optional(item->id) : std::nullopt}));
    showItem();
    showComments();
}

QString CommentPane::toText(const Place &place)
{
    return place.item ? place.bundle.toText() + u'/' + place.item->toText() : place.bundle.toText();
}

std::optional<CommentPane::Place> CommentPane::placeOf(const QString &text)
{
    const auto bundle = Id::fromText(text.section(u'/', 0, 0));
    return bundle ? std::optional(Place{*bundle, Id::fromText(text.section(u'/', 1))}) : std::nullopt;
}

void CommentPane::clear()
{
    m_bundle.reset();
    m_item.reset();
    m_unsent->goTo({});
    showItem();
    showComments();
}

void CommentPane::showItem()
{
    parts::empty(*m_parts);
    m_text->setEnabled(m_bundle.has_value());
    m_kind->setEnabled(m_bundle.has_value());
    m_add->setEnabled(m_bundle.has_value());
    if (!m_item) {
        m_title->setText(m_bundle ? tr("The share as a whole") : tr("Nothing is chosen"));
        m_origin->setText(m_bundle ? tr("Choose an item to comment on it alone.") : QString());
        return;
    }
    const LocalDay day = dayOf(*m_item);
    m_title->setText(day.isValid() ? shortDay(day) + u": "_s + titleOf(*m_item) : titleOf(*m_item));
    const auto bundle = m_desk.stores().bundles.find(*m_bundle);
    const LocalDay shared = bundle && *bundle ? (*bundle)->prepared.inZone(m_desk.clock().zone()).date()
                                              : LocalDay();
    m_origin->setText(
        tr("%1 shared on %2 · read-only", "kind of item, date").arg(nameOf(m_item->kind()), longDay(shared)));
    for (const LabelledText &part : partsOf(*m_item)) {
        m_parts->addWidget(parts::text(part.label, u"hint"_s));
        QLabel *words = parts::text(part.text);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_parts->addWidget(words);
    }
}

void CommentPane::showComments()
{
    parts::empty(*m_comments);
    if (!m_bundle) {
        return;
    }
    // A comment follows its item through later shares.
    const auto bundle = m_desk.stores().bundles.find(*m_bundle);
    const auto comments = bundle && *bundle ? m_desk.stores().comments.ofClient((*bundle)->client)
                                            : Result<QList<Comment>>();
    for (const Comment &comment : comments.value_or(QList<Comment>())) {
        const bool here = m_item ? comment.item == m_item->id : !comment.item && comment.bundle == *m_bundle;
        if (here) {
            m_comments->addWidget(commentBox(comment));
        }
    }
}

QWidget *CommentPane::commentBox(const Comment &comment)
{
    auto *box = new Card;
    box->setProperty("role", u"tinted"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(parts::text(kindName(comment.kind), u"heading"_s), 1);
    QPushButton *remove = parts::button(tr("Delete"), u"deleteComment"_s, u"quiet"_s);
    remove->setAccessibleName(tr("Delete this comment"));
    head->addWidget(remove);
    box->body()->addLayout(head);
    box->body()->addWidget(parts::text(comment.text));
    connect(remove, &QPushButton::clicked, this, [this, id = comment.id] {
        const auto removed = m_desk.apply(tr("Delete a comment"),
                                          [&](DeskStores &stores) { return stores.comments.remove(id); });
        if (!removed) {
            Q_EMIT failed(removed.error());
        }
    });
    return box;
}

void CommentPane::addComment()
{
    if (!m_bundle) {
        return;
    }
    Comment comment;
    comment.bundle = *m_bundle;
    comment.item = m_item ? std::optional(m_item->id) : std::nullopt;
    comment.quoted = m_item ? quoteOf(*m_item) : QString();
    comment.text = m_text->toPlainText();
    comment.kind = CommentKind(m_kind->currentData().toInt());
    const auto added = m_desk.apply(tr("Write a comment"), [&](DeskStores &stores) {
        return stores.comments.put(comment).map([](const Id &) {});
    });
    if (added) {
        m_text->clear();
    } else {
        Q_EMIT failed(added.error());
    }
}

} // namespace tryboth
