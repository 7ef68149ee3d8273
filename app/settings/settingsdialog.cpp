// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsdialog.h"

#include "settings/settingfield.h"
#include "widgets/choicebox.h"
#include "widgets/plainlabel.h"
#include "widgets/scrollpage.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize UsualSize(860, 580);
constexpr int NamesWidth = 170, WidestChoice = 320;
constexpr int LeastSectionWidth = 400; ///< with less beside them, the names get above it

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_names(new QListWidget)
    , m_choice(new ChoiceBox)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_sections(new QStackedWidget)
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    m_names->setObjectName(u"settingSections"_s);
    m_names->setAccessibleName(tr("Sections"));
    m_names->setProperty("role", u"sections"_s);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_names, &QListWidget::currentRowChanged, m_sections, &QStackedWidget::setCurrentIndex);
    m_choice->setObjectName(u"settingSectionChoice"_s);
    m_choice->setAccessibleName(m_names->accessibleName());
    m_choice->setWidestText(WidestChoice);
    m_choice->hide();
    connect(m_names, &QListWidget::currentRowChanged, m_choice, &ChoiceBox::setCurrentIndex);
    connect(m_choice, &ChoiceBox::activated, m_names, qOverload<int>(&QListWidget::setCurrentRow));
    m_row->setSpacing(Theme::px(space::Card));
    m_row->addWidget(m_names);
    m_row->addWidget(m_choice);
    m_row->addWidget(m_sections, 1);
    auto *lines = new QVBoxLayout(this);
    const int side = Theme::px(space::Card);
    lines->setContentsMargins(side, side, side, side);
    lines->setSpacing(Theme::px(space::Card));
    lines->addLayout(m_row, 1);
    lines->addWidget(buildFoot());
    for (const SettingRow &one : settingRows()) {
        if (one.label && !m_order.contains(one.section)) {
            addSection(one.section);
        }
    }
    m_names->setCurrentRow(0);
    const QSize room = screen()->availableSize();
    resize(QSize(Theme::px(UsualSize.width()), Theme::px(UsualSize.height())).boundedTo(room));
    arrange();
}

void SettingsDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
}

/// The size of letters is among what one chooses here.
void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (layout() && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)) {
        fitNames();
    }
}

void SettingsDialog::fitNames()
{
    m_names->setFixedWidth(
        std::max(Theme::px(NamesWidth), m_names->sizeHintForColumn(0) + Theme::px(space::Card)));
    arrange();
}

void SettingsDialog::arrange()
{
    const QMargins around = layout()->contentsMargins();
    const int beside = width() - around.left() - around.right() - m_names->minimumWidth() - m_row->spacing();
    const bool narrow = beside < Theme::px(LeastSectionWidth);
    if (narrow == m_narrow) {
        return;
    }
    m_narrow = narrow;
    const bool hasKeyboard = m_names->hasFocus() || m_choice->hasFocus();
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_names->setVisible(!narrow);
    m_choice->setVisible(narrow);
    if (hasKeyboard) {
        (narrow ? static_cast<QWidget *>(m_choice) : m_names)->setFocus(Qt::OtherFocusReason);
    }
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
    m_choice->addItem(title);
    fitNames();
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
