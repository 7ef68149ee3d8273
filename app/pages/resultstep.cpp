// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/resultstep.h"

#include "pages/computedbutton.h"
#include "pages/marksview.h"
#include "pages/parts.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

ResultStep::ResultStep(QWidget *parent)
    : QWidget(parent)
    , m_marks(new MarksView(tr("Before and during")))
    , m_headline(parts::text({}, u"heading"_s))
    , m_results(new QVBoxLayout)
    , m_computed(new ComputedButton)
{
    m_headline->setObjectName(u"verdict"_s);
    m_results->setSpacing(Theme::px(space::Small));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Small));
    lines->addWidget(m_marks);
    lines->addWidget(m_headline);
    lines->addLayout(m_results);
    lines->addWidget(m_computed);
    lines->addStretch(1);
}

void ResultStep::setView(const ExperimentView &view)
{
    m_marks->setMarks(marksOf(view.report));
    m_headline->setText(view.words.headline);
    parts::empty(*m_results);
    for (const QString &sentence : QStringList{view.words.detail} + view.words.results) {
        if (!sentence.isEmpty()) {
            m_results->addWidget(parts::text(sentence));
        }
    }
    m_computed->setLines(view.words.howComputed);
}

} // namespace tryboth
