// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/sharecard.h"

#include "domain/content.h"
#include "models/experimentwords.h"
#include "models/sessionbrief.h"
#include "pages/parts.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>

namespace tryboth {

using namespace Qt::StringLiterals;

ShareCard::ShareCard(const Content &content, QWidget *parent)
    : Card({}, parent)
    , m_content(content)
    , m_scope(parts::text({}, u"muted"_s))
    , m_cover(parts::text({}))
    , m_agreement(parts::text({}, u"hint"_s))
    , m_deletion(parts::text({}, u"hint"_s))
    , m_delete(parts::button(tr("&Delete this share…"), u"deleteShare"_s))
    , m_keep(parts::button(tr("&Keep it, because…"), u"keepShare"_s))
{
    setObjectName(u"shareCard"_s);
    body()->addWidget(m_scope);
    body()->addWidget(m_cover);
    body()->addWidget(m_agreement);
    body()->addWidget(m_deletion);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::px(space::Small));
    row->addWidget(m_delete);
    row->addWidget(m_keep);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_delete, &QPushButton::clicked, this, &ShareCard::deleteRequested);
    connect(m_keep, &QPushButton::clicked, this, &ShareCard::keepRequested);
}

void ShareCard::display(const DeskShare &share, LocalDay today, const QTimeZone &zone)
{
    const Bundle &bundle = share.bundle;
    const bool overdue = bundle.isOverdue(today);
    const LocalDay prepared = bundle.prepared.inZone(zone).date();
    setTitle(tr("Shared on %1", "%1 is a date").arg(longDay(prepared)));
    const auto show = [](QLabel *label, const QString &words) {
        label->setText(words);
        label->setVisible(!words.isEmpty());
    };
    show(m_scope, overdue ? QString() : scopeLines(share.says).join(u' '));
    show(m_cover,
         overdue || share.says.coverNote.isEmpty() ? QString() : QLocale().quoteString(share.says.coverNote));
    show(m_agreement, overdue || share.says.agreement.isEmpty()
                          ? QString()
                          : tr("Agreed: %1", "about confidentiality").arg(share.says.agreement));
    QString deletion;
    if (overdue) {
        deletion = m_content.text(u"mc.coach.expired"_s, {{u"date"_s, longDay(*bundle.deleteBy)}});
    } else if (bundle.deleteBy) {
        deletion = bundle.keptBecause.isEmpty()
                       ? tr("To be deleted after %1.", "%1 is a date").arg(longDay(*bundle.deleteBy))
                       : tr("To be deleted after %1. You keep it because: %2", "%1 is a date")
                             .arg(longDay(*bundle.deleteBy), bundle.keptBecause);
    }
    show(m_deletion, deletion);
    m_keep->setVisible(overdue);
    m_delete->setVisible(overdue);
}

} // namespace tryboth
