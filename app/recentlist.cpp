// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentlist.h"

#include "pages/parts.h"
#include "recentfiles.h"
#include "widgets/elidedbutton.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int MostRows = 5; // the menu has the others
} // namespace

RecentList::RecentList(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"recentList"_s);
    m_rows->setSpacing(Theme::px(space::Hair));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Small));
    lines->addWidget(parts::text(tr("Go on with"), u"heading"_s));
    lines->addLayout(m_rows);
    refresh();
}

void RecentList::refresh(const QString &found)
{
    m_found = found;
    parts::empty(*m_rows);
    const QStringList files = RecentFiles(m_settings).all().mid(0, MostRows);
    m_count = static_cast<int>(files.size());
    for (const QString &path : files) {
        addRow(path, true);
    }
    if (!found.isEmpty() && !files.contains(found)) {
        ++m_count;
        addRow(found, false);
    }
    setVisible(m_count > 0);
}

void RecentList::addRow(const QString &path, bool onTheList)
{
    const QFileInfo file(path);
    const bool isThere = file.exists();
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    auto *row = new QWidget;
    auto *line = new FlowLayout(Theme::px(space::Small), Theme::px(space::Hair));
    row->setLayout(line);
    auto *open = new ElidedButton(file.completeBaseName());
    open->setObjectName(u"recentOpen"_s);
    open->setAccessibleName(tr("Open %1").arg(file.completeBaseName()));
    open->setAccessibleDescription(folder);
    open->setEnabled(isThere);
    open->setAutoDefault(isThere); // Enter opens the one that has the keyboard
    line->addWidget(open);
    QLabel *where = parts::text(isThere ? folder : tr("not in %1 any more").arg(folder), u"hint"_s);
    QSizePolicy fills = where->sizePolicy();
    fills.setHorizontalPolicy(QSizePolicy::Expanding);
    where->setSizePolicy(fills);
    line->addWidget(where);
    connect(open, &QPushButton::clicked, this, [this, path] { Q_EMIT openRequested(path); });
    if (onTheList) {
        QPushButton *forget = parts::button(tr("Forget"), u"recentForget"_s, u"quiet"_s);
        forget->setAccessibleName(tr("Take %1 off this list").arg(file.completeBaseName()));
        line->addWidget(forget);
        connect(forget, &QPushButton::clicked, this, [this, path] {
            RecentFiles(m_settings).remove(path);
            refresh(m_found);
        });
    }
    m_rows->addWidget(row);
}

QWidget *RecentList::firstRow() const
{
    for (auto *button : findChildren<QPushButton *>(u"recentOpen"_s)) {
        if (button->isEnabled()) {
            return button;
        }
    }
    return nullptr;
}

} // namespace tryboth
