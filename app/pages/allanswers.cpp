// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/allanswers.h"

#include "pages/lettersview.h"
#include "pages/parts.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace tryboth {

using namespace Qt::StringLiterals;

AllAnswers::AllAnswers(const FiveYearFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_letters(new LettersView)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Card));
    lines->addWidget(parts::text(flow.step(u"fy.earlier"_s).text, u"muted"_s));
    m_letters->setEditable(true);
    m_letters->setObjectName(u"allLetters"_s);
    lines->addWidget(m_letters, 1);
    auto *close = parts::button(tr("Close"), u"closeLetters"_s);
    lines->addWidget(close, 0, Qt::AlignLeading);
    auto *escape = new QShortcut(Qt::Key_Escape, this, this, &AllAnswers::closed);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(close, &QPushButton::clicked, this, &AllAnswers::closed);
    connect(m_letters, &LettersView::deleteRequested, this, &AllAnswers::deleteRequested);
    setFocusProxy(m_letters);
}

void AllAnswers::setAnswers(const QList<DirectionAnswer> &answers, const QHash<Id, QStringList> &comments)
{
    m_letters->setLetters(answers, m_flow, comments);
}

} // namespace tryboth
