// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/lettersview.h"

#include "models/directionwords.h"
#include "pages/parts.h"
#include "widgets/card.h"
#include "widgets/scrollpage.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int LetterWidth = 280;

void addWords(QBoxLayout &lines, const QString &heading, const QString &words)
{
    if (words.trimmed().isEmpty()) {
        return;
    }
    lines.addWidget(parts::text(heading, u"hint"_s));
    QLabel *text = parts::text(words);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    lines.addWidget(text);
}

} // namespace

LettersView::LettersView(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
{
    auto *inner = new QWidget;
    inner->setLayout(m_row);
    m_row->setContentsMargins({});
    m_row->setSpacing(Theme::px(space::Card));
    auto *scroll = new ScrollPage(inner);
    scroll->setFocusPolicy(Qt::StrongFocus); // arrows scroll through the years
    scroll->setAccessibleName(tr("Your answers, side by side"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    setFocusProxy(scroll);
}

void LettersView::setLetters(const QList<DirectionAnswer> &letters, const FiveYearFlow &flow,
                             const QHash<Id, QStringList> &comments)
{
    parts::empty(*m_row);
    for (const DirectionAnswer &answer : letters) {
        m_row->addWidget(letter(answer, flow, comments.value(answer.id)), 0, Qt::AlignTop);
    }
    m_row->addStretch(1);
}

QWidget *LettersView::letter(const DirectionAnswer &answer, const FiveYearFlow &flow,
                             const QStringList &comments)
{
    auto *card = new Card(fullDay(answer.on));
    card->setObjectName(u"letter"_s);
    card->setFixedWidth(Theme::px(LetterWidth));
    QVBoxLayout &lines = *card->body();
    QLabel *text = parts::text(answer.text);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    lines.addWidget(text);
    if (answer.sort) {
        addWords(lines, flow.step(u"fy.sort"_s).title, flow.labelOf(*answer.sort));
    }
    addWords(lines, flow.step(u"fy.stop"_s).title, answer.givesWay);
    addWords(lines, flow.step(u"fy.today"_s).title, answer.askedToday);
    addWords(lines, flow.step(u"fy.changed"_s).title, answer.changed);
    for (const QString &comment : comments) {
        QLabel *said = parts::text(comment);
        said->setObjectName(u"letterComment"_s);
        lines.addWidget(said);
    }
    if (m_editable) {
        auto *row = new QHBoxLayout;
        auto *remove = parts::button(tr("Delete"), u"deleteLetter"_s, u"quiet"_s);
        remove->setAccessibleName(tr("Delete the answer of %1").arg(fullDay(answer.on)));
        connect(remove, &QPushButton::clicked, this, [this, id = answer.id] { Q_EMIT deleteRequested(id); });
        row->addWidget(remove);
        row->addStretch(1);
        lines.addLayout(row);
    }
    return card;
}

} // namespace tryboth
