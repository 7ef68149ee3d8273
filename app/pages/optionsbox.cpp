// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/optionsbox.h"

#include "pages/parts.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace tryboth {

using namespace Qt::StringLiterals;

OptionsBox::OptionsBox(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_add(parts::button(tr("Add an option"), u"addOption"_s, u"quiet"_s))
{
    m_rows->setSpacing(Theme::px(space::Small));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_rows);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_options.last().label->setFocus(Qt::TabFocusReason);
    });
}

void OptionsBox::setOptions(const QList<DecisionOption> &options, const QString &choice)
{
    while (!m_options.isEmpty()) {
        removeRow(m_options.first().whole);
    }
    for (const DecisionOption &option : options) {
        addRow(option);
        if (!choice.isEmpty() && option.label == choice) {
            m_options.last().chosen->setChecked(true);
        }
    }
}

void OptionsBox::addRow(const DecisionOption &option)
{
    constexpr int Label = DecisionOption::MaxLabel, Side = DecisionOption::MaxSide;
    const qsizetype number = m_options.size() + 1;
    Row row{new QWidget, new QRadioButton, nullptr, nullptr, nullptr};
    row.chosen->setObjectName(u"optionChosen"_s);
    row.chosen->setToolTip(tr("Choose this for now"));
    row.label = parts::lineField(u"optionLabel"_s, tr("Option %1").arg(number), tr("What you could do"),
                                 Label);
    row.pro = parts::lineField(u"optionFor"_s, tr("For option %1").arg(number), tr("For"), Side);
    row.contra = parts::lineField(u"optionAgainst"_s, tr("Against option %1").arg(number), tr("Against"),
                                  Side);
    row.label->setText(option.label);
    row.pro->setText(option.pro);
    row.contra->setText(option.contra);
    m_group->addButton(row.chosen);
    auto *remove = parts::button(tr("Remove"), u"removeOption"_s, u"quiet"_s);
    auto *first = new QHBoxLayout;
    first->addWidget(row.chosen);
    first->addWidget(row.label, 1);
    first->addWidget(remove);
    auto *second = new QHBoxLayout;
    second->addWidget(row.pro, 1);
    second->addWidget(row.contra, 1);
    auto *lines = new QVBoxLayout(row.whole);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Hair));
    lines->addLayout(first);
    lines->addLayout(second);
    m_rows->addWidget(row.whole);
    m_options.append(row);
    connect(remove, &QPushButton::clicked, this, [this, whole = row.whole] { removeRow(whole); });
    connect(row.label, &QLineEdit::textChanged, this, &OptionsBox::refresh);
    connect(row.chosen, &QRadioButton::toggled, this, &OptionsBox::changed);
    for (const QLineEdit *field : {row.label, row.pro, row.contra}) {
        connect(field, &QLineEdit::textChanged, this, &OptionsBox::changed);
    }
    refresh();
}

void OptionsBox::removeRow(QWidget *whole)
{
    m_options.removeIf([&](const Row &row) { return row.whole == whole; });
    whole->hide();
    m_rows->removeWidget(whole);
    whole->setParent(nullptr);
    whole->deleteLater(); // it may be what called
    refresh();
    Q_EMIT changed();
}

void OptionsBox::refresh()
{
    m_add->setEnabled(m_options.size() < DecisionRecord::MaxOptions);
    for (const Row &row : std::as_const(m_options)) {
        row.chosen->setAccessibleName(tr("Choose “%1” for now").arg(row.label->text()));
    }
}

QList<DecisionOption> OptionsBox::options() const
{
    QList<DecisionOption> options;
    for (const Row &row : m_options) {
        options.append(
            {row.label->text().trimmed(), row.pro->text().trimmed(), row.contra->text().trimmed()});
    }
    return options;
}

QString OptionsBox::choice() const
{
    for (const Row &row : m_options) {
        if (row.chosen->isChecked()) {
            return row.label->text().trimmed();
        }
    }
    return {};
}

} // namespace tryboth
