// SPDX-License-Identifier: GPL-3.0-or-later
#include "starting/placefield.h"

#include "pages/parts.h"
#include "storage/sharedplace.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

PlaceField::PlaceField(QWidget *parent)
    : QWidget(parent)
    , m_where(parts::text({}))
    , m_note(parts::text({}))
    , m_open(parts::button(tr("&Open what is there"), u"firstOpenThere"_s))
{
    m_where->setObjectName(u"firstWhere"_s);
    m_note->setObjectName(u"firstPlaceNote"_s);
    m_open->hide();
    auto *change = parts::button(tr("&Elsewhere…"), u"firstElsewhere"_s, u"quiet"_s);
    change->setAccessibleName(tr("Choose another place for the journal"));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::px(space::Small));
    line->addWidget(m_where, 1);
    line->addWidget(change, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Small));
    lines->addLayout(line);
    lines->addWidget(m_note);
    lines->addWidget(m_open, 0, Qt::AlignLeft);
    connect(change, &QPushButton::clicked, this, &PlaceField::changeRequested);
    connect(m_open, &QPushButton::clicked, this, &PlaceField::openRequested);
}

void PlaceField::setPath(const QString &path)
{
    m_path = path;
    const QFileInfo file(path);
    m_where->setText(tr("Your journal will be the file “%1” in %2.", "%1 is a file, %2 a folder")
                         .arg(file.fileName(), QDir::toNativeSeparators(file.absolutePath())));
    const QString taken = tr("There is a file of this name already. Nothing was changed. Open it, or choose "
                             "another place.");
    const QString note = isTaken() ? taken : warningOf(path);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_open->setVisible(isTaken());
}

bool PlaceField::isTaken() const
{
    return QFileInfo::exists(m_path);
}

QString PlaceField::warningOf(const QString &path)
{
    const auto place = sharedPlaceOf(path);
    if (!place) {
        return {};
    }
    switch (place->kind) {
    case SharedPlace::Kind::Synced:
        return tr("This folder looks as if %1 copies it elsewhere. Whoever runs that sees when and how much "
                  "you write, and without a passphrase every word. A folder that stays on this computer is "
                  "safer.",
                  "%1 is a service such as Dropbox")
            .arg(place->service);
    case SharedPlace::Kind::Network:
        return tr("This folder lies on another machine. Whoever looks after it sees when and how much you "
                  "write, and without a passphrase every word; and without the network you cannot write. A "
                  "folder on this computer is safer.");
    }
    return {};
}

} // namespace tryboth
