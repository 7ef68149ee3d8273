// SPDX-License-Identifier: GPL-3.0-or-later
#include "starting/passphrasestep.h"

#include "domain/content.h"
#include "locking/newpassphrasefields.h"
#include "pages/parts.h"
#include "starting/placefield.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

PassphraseStep::PassphraseStep(const Content &content, QWidget *parent)
    : QWidget(parent)
    , m_place(new PlaceField)
    , m_fields(new NewPassphraseFields(false))
    , m_busy(new QProgressBar)
{
    auto *show = new QCheckBox(tr("S&how what I type"));
    show->setObjectName(u"showPassphrase"_s);
    connect(show, &QCheckBox::toggled, m_fields, &NewPassphraseFields::setShown);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Working"));
    m_busy->hide();
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Medium));
    lines->addWidget(parts::text(content.text(u"mc.first.password"_s), u"muted"_s));
    lines->addWidget(m_fields);
    lines->addWidget(show);
    lines->addWidget(m_place);
    lines->addWidget(parts::text(
        tr("Without one, whoever can read your files can read your journal: an administrator, a backup "
           "service, a thief of this computer. You can set one at any time."),
        u"hint"_s));
    lines->addWidget(m_busy);
    setFocusProxy(m_fields);
}

QString PassphraseStep::problem() const
{
    return m_fields->problem();
}

std::shared_ptr<const Passphrase> PassphraseStep::passphrase() const
{
    return std::make_shared<const Passphrase>(m_fields->passphrase());
}

void PassphraseStep::wipe()
{
    m_fields->wipe();
}

void PassphraseStep::setBusy(bool busy)
{
    m_busy->setVisible(busy);
    for (QLineEdit *field : findChildren<QLineEdit *>()) {
        field->setReadOnly(busy);
    }
}

} // namespace tryboth
