// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reviewwords.h"

#include "models/experimentwords.h"
#include "pages/parts.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

ReviewWords::ReviewWords(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(u"reviewWords"_s);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(Theme::px(space::Hair));
}

void ReviewWords::setReview(const std::optional<ExperimentReview> &review)
{
    parts::empty(*m_lines);
    const bool finished = review && review->outcome;
    setVisible(finished);
    if (!finished) {
        return;
    }
    //: %1 a day, %2 what one decided, "Continue"
    m_lines->addWidget(parts::text(
        tr("Looked back on %1: %2").arg(longDay(review->on), nameOf(*review->outcome)), u"heading"_s));
    add(tr("As I remembered it"), review->remembered);
    add(tr("What else changed"), review->elseChanged);
    add(tr("What I learned"), review->learned);
    add(tr("What surprised me"), review->surprised);
    if (review->lookedAgainOn) {
        //: %1 a day: heading of what was written at a second look
        add(tr("Second look on %1").arg(longDay(*review->lookedAgainOn)), review->lookedAgain);
    }
}

void ReviewWords::add(const QString &heading, const QString &words)
{
    if (!words.trimmed().isEmpty()) {
        //: a short heading and what one wrote below it
        m_lines->addWidget(parts::text(tr("%1: %2").arg(heading, words), u"muted"_s));
    }
}

} // namespace tryboth
