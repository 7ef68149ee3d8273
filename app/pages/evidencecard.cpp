// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/evidencecard.h"

#include "models/words.h"
#include "pages/parts.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

EvidenceCard::EvidenceCard(Focus focus, QWidget *parent)
    : Card(nameOf(focus), parent)
{
    setObjectName(focus == Focus::People ? u"peopleEvidence"_s : u"technicalEvidence"_s);
}

void EvidenceCard::setEvidence(const TrackEvidence &evidence)
{
    m_evidence = evidence;
    parts::empty(*body());
    if (evidence.isEmpty()) {
        body()->addWidget(parts::text(tr("Nothing yet. Star an entry in which something shows, and its words "
                                         "stand here: on the side on "
                                         "which you rated it."),
                                      u"muted"_s));
        body()->addStretch(1);
        return;
    }
    //: what speaks for a kind of work
    addSide(tr("For"), evidence.speaksFor);
    //: what speaks against a kind of work
    addSide(tr("Against"), evidence.speaksAgainst);
    addSide(tr("Not yet known"), evidence.notYetKnown);
    const auto most = std::max(
        {evidence.speaksFor.size(), evidence.speaksAgainst.size(), evidence.notYetKnown.size()});
    if (most > MostShown && !m_all) {
        auto *more = parts::button(tr("Show all"), u"moreEvidence"_s, u"quiet"_s);
        connect(more, &QPushButton::clicked, this, [this] {
            m_all = true;
            setEvidence(TrackEvidence(m_evidence));
        });
        body()->addWidget(more, 0, Qt::AlignLeading);
    }
    body()->addStretch(1);
}

void EvidenceCard::addSide(const QString &heading, const QList<EvidenceWords> &side)
{
    if (body()->count() > 0) {
        body()->addSpacing(Theme::px(space::Small));
    }
    body()->addWidget(parts::text(heading, u"muted"_s));
    if (side.isEmpty()) {
        body()->addWidget(parts::text(tr("Nothing yet."), u"hint"_s));
    }
    qsizetype left = m_all ? side.size() : MostShown;
    for (const EvidenceWords &words : side) {
        if (left-- == 0) {
            break;
        }
        body()->addWidget(parts::text(words.words));
        if (!words.entry) {
            body()->addWidget(parts::text(words.source, u"hint"_s));
            continue;
        }
        auto *source = parts::button(parts::withoutMnemonic(words.source), u"evidenceSource"_s, u"link"_s);
        source->setAccessibleName(tr("Open the entry: %1").arg(words.source));
        connect(source, &QPushButton::clicked, this, [this, day = words.day] { Q_EMIT entryRequested(day); });
        body()->addWidget(source, 0, Qt::AlignLeading);
    }
}

} // namespace tryboth
