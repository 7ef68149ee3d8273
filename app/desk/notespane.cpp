// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/notespane.h"

#include "desk/unsenttext.h"
#include "models/experimentwords.h"
#include "pages/parts.h"
#include "widgets/card.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QHash>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int EditorHeight = 90;

} // namespace

NotesPane::NotesPane(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_text(new QPlainTextEdit)
    , m_unsent(new UnsentText(m_text))
    , m_notes(new QVBoxLayout)
{
    setObjectName(u"notesPane"_s);
    m_text->setObjectName(u"noteText"_s);
    m_text->setAccessibleName(tr("Private note"));
    m_text->setPlaceholderText(tr("A note for yourself…"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(Theme::px(EditorHeight));
    m_text->setMaximumHeight(Theme::px(2 * EditorHeight));
    QPushButton *add = parts::button(tr("Add &note"), u"addNote"_s, u"primary"_s);
    QPushButton *session = parts::button(tr("Note on today’s sess&ion"), u"addSessionNote"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(session);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::px(space::Small));
    layout->addWidget(parts::text(m_desk.content().text(u"mc.coach.private"_s), u"hint"_s));
    layout->addWidget(m_text);
    layout->addLayout(row);
    layout->addLayout(m_notes);
    layout->addStretch(1);
    connect(add, &QPushButton::clicked, this, [this] { addNote(false); });
    connect(session, &QPushButton::clicked, this, [this] { addNote(true); });
    connect(&m_desk, &Desk::changed, this, [this](const QSet<QString> &tables) {
        if (tables.contains(u"private_note"_s)) {
            reload();
        }
    });
    display({});
}

void NotesPane::display(const std::optional<Id> &client)
{
    m_client = client;
    m_unsent->goTo(client ? client->toText() : QString());
    setEnabled(client.has_value());
    reload();
}

void NotesPane::reload()
{
    parts::empty(*m_notes);
    if (!m_client) {
        return;
    }
    QHash<Id, LocalDay> sessions;
    for (const CoachingSession &session :
         m_desk.stores().sessions.of(*m_client).value_or(QList<CoachingSession>())) {
        sessions.insert(session.id, session.on);
    }
    for (const PrivateNote &note : m_desk.stores().notes.of(*m_client).value_or(QList<PrivateNote>())) {
        const LocalDay written = note.created.inZone(m_desk.clock().zone()).date();
        m_notes->addWidget(noteBox(
            note, note.session
                      ? tr("Session of %1", "%1 is a date").arg(longDay(sessions.value(*note.session)))
                      : longDay(written)));
    }
}

QWidget *NotesPane::noteBox(const PrivateNote &note, const QString &heading)
{
    auto *box = new Card;
    auto *head = new QHBoxLayout;
    head->addWidget(parts::text(heading, u"heading"_s), 1);
    QPushButton *remove = parts::button(tr("Delete"), u"deleteNote"_s, u"quiet"_s);
    remove->setAccessibleName(tr("Delete this note"));
    head->addWidget(remove);
    box->body()->addLayout(head);
    box->body()->addWidget(parts::text(note.text.forTheCoach()));
    connect(remove, &QPushButton::clicked, this, [this, id = note.id] {
        const auto removed = m_desk.apply(tr("Delete a private note"),
                                          [&](DeskStores &stores) { return stores.notes.remove(id); });
        if (!removed) {
            Q_EMIT failed(removed.error());
        }
    });
    return box;
}

void NotesPane::addNote(bool ofSession)
{
    if (!m_client) {
        return;
    }
    PrivateNote note;
    note.client = *m_client;
    note.text = PrivateText(m_text->toPlainText());
    const auto added = m_desk.apply(tr("Write a private note"), [&](DeskStores &stores) -> Result<void> {
        if (ofSession) {
            CoachingSession session;
            session.client = *m_client;
            session.on = m_desk.today();
            const auto held = stores.sessions.put(session);
            if (!held) {
                return tl::unexpected(held.error());
            }
            note.session = *held;
        }
        return stores.notes.put(note).map([](const Id &) {});
    });
    if (added) {
        m_text->clear();
    } else {
        Q_EMIT failed(added.error());
    }
}

} // namespace tryboth
