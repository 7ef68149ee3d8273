// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdialog.h"

#include "helptext.h"
#include "widgets/scrollpage.h"
#include "widgets/theme.h"

#include <QFile>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 720, Height = 640;

/// In the reader's language, or in English.
QString textNamed(const QString &name)
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    for (const QString &folder : {language, u"en"_s}) {
        QFile file(u":/help/%1/%2.md"_s.arg(folder, name));
        if (file.open(QIODevice::ReadOnly)) {
            return QString::fromUtf8(file.readAll());
        }
    }
    return {};
}

QLabel *labelOf(const QString &text, const QString &role = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setProperty("role", role);
    return label;
}

void addRow(QGridLayout &table, const QStringList &cells)
{
    const int row = table.rowCount();
    const bool names = row == 1; // an empty grid counts one
    for (int column = 0; column < cells.size(); ++column) {
        table.addWidget(labelOf(cells.at(column), names || column > 0 ? u"muted"_s : QString()), row, column,
                        Qt::AlignTop);
        table.setColumnStretch(column, 1);
    }
}

} // namespace

HelpDialog::HelpDialog(const QString &name, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"helpDialog"_s);
    const QList<HelpBlock> blocks = helpBlocks(textNamed(name));
    setWindowTitle(blocks.isEmpty() ? QString() : blocks.first().cells.first());
    auto *text = new QWidget;
    auto *lines = new QVBoxLayout(text);
    const int edge = Theme::px(space::Page - space::Hair);
    lines->setContentsMargins(edge, edge, edge, edge);
    lines->setSpacing(Theme::px(space::Small));
    build(*lines, blocks);
    lines->addStretch(1);
    auto *close = new QPushButton(tr("&Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new ScrollPage(text), 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(edge, 0, edge, Theme::px(space::Medium));
    foot->addStretch(1);
    foot->addWidget(close);
    layout->addLayout(foot);
    close->setFocus();
    resize(Theme::px(Width), Theme::px(Height));
}

void HelpDialog::build(QVBoxLayout &layout, const QList<HelpBlock> &blocks)
{
    QGridLayout *table = nullptr;
    for (const HelpBlock &block : blocks) {
        if (block.kind == HelpBlock::Kind::Row) {
            if (!table) {
                table = new QGridLayout;
                table->setHorizontalSpacing(Theme::px(space::Medium));
                table->setVerticalSpacing(Theme::px(space::Small));
                layout.addLayout(table);
            }
            addRow(*table, block.cells);
            continue;
        }
        table = nullptr;
        switch (block.kind) {
        case HelpBlock::Kind::Title:
            layout.addWidget(labelOf(block.cells.first(), u"title"_s));
            break;
        case HelpBlock::Kind::Heading:
            layout.addSpacing(Theme::px(space::Medium));
            layout.addWidget(labelOf(block.cells.first(), u"heading"_s));
            break;
        case HelpBlock::Kind::Item:
            layout.addWidget(labelOf(u"•  "_s + block.cells.first()));
            break;
        case HelpBlock::Kind::Paragraph:
        case HelpBlock::Kind::Row:
            layout.addWidget(labelOf(block.cells.first()));
            break;
        }
    }
}

} // namespace tryboth
