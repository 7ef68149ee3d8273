// SPDX-License-Identifier: GPL-3.0-or-later
#include "locking/lockoptionsdialog.h"

#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

LockOptionsDialog::LockOptionsDialog(const LockOptions &options, QWidget *parent)
    : FittingDialog(parent)
    , m_idle(new QComboBox)
    , m_withDesktop(new QCheckBox(tr("When the &screen is locked or the computer goes to sleep")))
    , m_whenMinimised(new QCheckBox(tr("When the window is &minimised")))
    , m_clearCopies(new QCheckBox(tr("Clear what I &copied after a minute")))
{
    setObjectName(u"lockOptions"_s);
    setWindowTitle(tr("When to lock"));
    m_idle->setObjectName(u"idleMinutes"_s);
    m_idle->setAccessibleName(tr("Lock when nothing was typed or moved for"));
    for (const int minutes : {1, 2, 5, 10, 15, 30, 60}) {
        m_idle->addItem(minutes == 1 ? tr("1 minute") : tr("%Ln minutes", nullptr, minutes), minutes);
    }
    //: the window is never locked for being idle
    m_idle->addItem(tr("Never"), 0);
    if (m_idle->findData(options.idleMinutes) < 0) {
        m_idle->addItem(tr("%Ln minutes", nullptr, options.idleMinutes), options.idleMinutes);
    }
    m_idle->setCurrentIndex(m_idle->findData(options.idleMinutes));
    m_withDesktop->setObjectName(u"lockWithDesktop"_s);
    m_withDesktop->setChecked(options.withDesktop);
    m_whenMinimised->setObjectName(u"lockWhenMinimised"_s);
    m_whenMinimised->setChecked(options.whenMinimised);
    m_clearCopies->setObjectName(u"clearCopies"_s);
    m_clearCopies->setToolTip(tr("What you copy from an encrypted journal leaves the clipboard again, unless "
                                 "you have copied something else by then."));
    m_clearCopies->setChecked(options.clearCopies);

    auto *layout = new QVBoxLayout(this);
    const int edge = Theme::px(space::Page - space::Hair);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(Theme::px(space::Medium));
    auto *label = new QLabel(tr("Lock when nothing was typed or moved &for"));
    label->setBuddy(m_idle);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_idle, 1);
    layout->addLayout(line);
    layout->addWidget(m_withDesktop);
    layout->addWidget(m_whenMinimised);
    layout->addWidget(m_clearCopies);
    auto *close = new QPushButton(tr("&Close"));
    close->setDefault(true);
    layout->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    const auto tell = [this] { Q_EMIT changed(this->options()); };
    connect(m_idle, &QComboBox::currentIndexChanged, this, tell);
    connect(m_withDesktop, &QCheckBox::toggled, this, tell);
    connect(m_whenMinimised, &QCheckBox::toggled, this, tell);
    connect(m_clearCopies, &QCheckBox::toggled, this, tell);
}

LockOptions LockOptionsDialog::options() const
{
    return {m_idle->currentData().toInt(), m_withDesktop->isChecked(), m_whenMinimised->isChecked(),
            m_clearCopies->isChecked()};
}

} // namespace tryboth
