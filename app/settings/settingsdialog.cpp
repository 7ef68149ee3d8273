// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsdialog.h"

#include "settings/settingfield.h"
#include "widgets/plainlabel.h"
#include "widgets/scrollpage.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize UsualSize(860, 580);
constexpr int NamesWidth = 170;

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_names(new QListWidget)
    , m_sections(new QStackedWidget)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    m_names->setObjectName(u"settingSections"_s);
    m_names->setAccessibleName(tr("Sections"));
    m_names->setProperty("role", u"sections"_s);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_names, &QListWidget::currentRowChanged, m_sections, &QStackedWidget::setCurrentIndex);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::px(space::Card));
    row->addWidget(m_names);
    row->addWidget(m_sections, 1);
    auto *lines = new QVBoxLayout(this);
    const int side = Theme::px(space::Card);
    lines->setContentsMargins(side, side, side, side);
    lines->setSpacing(Theme::px(space::Card));
    lines->addLayout(row, 1);
    lines->addWidget(buildFoot());
    for (const SettingRow &one : settingRows()) {
        if (one.label && !m_order.contains(one.section)) {
            addSection(one.section);
        }
    }
    m_names->setCurrentRow(0);
    const QSize room = screen()->availableSize();
    resize(QSize(Theme::px(UsualSize.width()), Theme::px(UsualSize.height())).boundedTo(room));
}

void SettingsDialog::addSection(SettingSection section)
{
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, Theme::px(space::Small), 0);
    lines->setSpacing(Theme::px(space::Card));
    for (const SettingRow &row : settingRows()) {
        if (row.section == section) {
            lines->addWidget(makeSettingField(row, m_settings));
        }
    }
    lines->addStretch(1);
    addSection(section, labelOf(section), new ScrollPage(content));
}

void SettingsDialog::addSection(SettingSection section, const QString &title, QWidget *content)
{
    m_order.append(section);
    auto *page = new QWidget;
    auto *lines = new QVBoxLayout(page);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Card));
    lines->addWidget(plainLabel(title, u"title"_s));
    lines->addWidget(content, 1);
    m_sections->addWidget(page);
    m_names->addItem(title);
    m_names->setFixedWidth(
        std::max(Theme::px(NamesWidth), m_names->sizeHintForColumn(0) + Theme::px(space::Card)));
}

QWidget *SettingsDialog::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    auto *reset = new QPushButton(tr("&Reset everything…"));
    reset->setObjectName(u"resetAll"_s);
    reset->setProperty("role", u"quiet"_s);
    reset->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"closeSettings"_s);
    close->setDefault(true);
    row->addWidget(reset);
    row->addStretch(1);
    row->addWidget(close);
    connect(reset, &QPushButton::clicked, this, &SettingsDialog::askToResetAll);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return foot;
}

void SettingsDialog::askToResetAll()
{
    auto *question = new QMessageBox(QMessageBox::NoIcon, tr("Reset everything"),
                                     tr("Put every setting back to what it was at first? Your journals, and "
                                        "where they are, stay as they are."),
                                     QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setObjectName(u"resetQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *reset = question->addButton(tr("&Reset"), QMessageBox::AcceptRole);
    reset->setObjectName(u"confirmReset"_s);
    connect(reset, &QPushButton::clicked, this, [this] { m_settings.resetAll(); });
    question->open();
}

void SettingsDialog::showSection(SettingSection section)
{
    m_names->setCurrentRow(int(m_order.indexOf(section)));
}

void SettingsDialog::showSetting(Setting setting)
{
    showSection(rowOf(setting).section);
    for (const SettingField *field : findChildren<SettingField *>()) {
        if (field->row().setting == setting) {
            field->control()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (auto *list = m_sections->currentWidget()->findChild<QAbstractItemView *>()) {
        list->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace tryboth
