// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of SettingField, one for each type of value.
#include "settings/settingfield.h"

#include "widgets/choicebox.h"
#include "widgets/plainlabel.h"
#include "widgets/theme.h"
#include "widgets/wrappingbutton.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidestChoice = 320;

class SwitchField : public SettingField
{
public:
    SwitchField(const SettingRow &row, Settings &settings)
        : SettingField(row, settings)
        , m_box(new WrappingCheckBox(labelOf(row)))
    {
        setControl(m_box, true);
        connect(m_box, &QCheckBox::toggled, this, [this](bool on) { set(on); });
    }

protected:
    void show(const QVariant &value) override
    {
        const QSignalBlocker quiet(m_box);
        m_box->setChecked(value.toBool());
    }

private:
    QCheckBox *m_box;
};

class ChoiceField : public SettingField
{
public:
    ChoiceField(const SettingRow &row, Settings &settings)
        : SettingField(row, settings)
        , m_box(new ChoiceBox)
    {
        for (const SettingChoice &choice : row.choices()) {
            m_box->addItem(choice.label, choice.value);
        }
        m_box->setWidestText(WidestChoice);
        setControl(m_box, false);
        connect(m_box, &QComboBox::activated, this, [this] { set(m_box->currentData()); });
    }

protected:
    void show(const QVariant &value) override
    {
        if (m_box->findData(value) < 0) { // set in the file or by the menu, between two choices
            m_box->addItem(value.toString(), value);
        }
        m_box->setCurrentIndex(m_box->findData(value));
    }

private:
    ChoiceBox *m_box;
};

class NumberField : public SettingField
{
public:
    NumberField(const SettingRow &row, Settings &settings)
        : SettingField(row, settings)
        , m_box(new QSpinBox)
    {
        m_box->setRange(row.least, row.most);
        m_box->setKeyboardTracking(false); // a number half typed is none yet
        setControl(m_box, false);
        connect(m_box, &QSpinBox::valueChanged, this, [this](int number) { set(number); });
    }

protected:
    void show(const QVariant &value) override
    {
        const QSignalBlocker quiet(m_box);
        m_box->setValue(value.toInt());
    }

private:
    QSpinBox *m_box;
};

class TimeField : public SettingField
{
public:
    TimeField(const SettingRow &row, Settings &settings)
        : SettingField(row, settings)
        , m_time(new QTimeEdit)
    {
        m_time->setKeyboardTracking(false);
        setControl(m_time, false);
        connect(m_time, &QTimeEdit::timeChanged, this, [this](QTime time) { set(time); });
    }

protected:
    void show(const QVariant &value) override
    {
        const QSignalBlocker quiet(m_time);
        m_time->setTime(value.toTime());
    }

private:
    QTimeEdit *m_time;
};

class TextField : public SettingField
{
public:
    TextField(const SettingRow &row, Settings &settings)
        : SettingField(row, settings)
        , m_line(new QLineEdit)
    {
        setControl(m_line, false);
        connect(m_line, &QLineEdit::editingFinished, this, [this] { set(m_line->text()); });
    }

protected:
    void show(const QVariant &value) override { m_line->setText(value.toString()); }

private:
    QLineEdit *m_line;
};

/// Some of what there is to choose from; with one more than may be, the one chosen first gives way.
class SomeOfField : public SettingField
{
public:
    SomeOfField(const SettingRow &row, Settings &settings)
        : SettingField(row, settings)
    {
        auto *all = new QWidget;
        auto *lines = new QVBoxLayout(all);
        lines->setContentsMargins(Theme::px(space::Card), 0, 0, 0);
        lines->setSpacing(Theme::px(space::Hair));
        for (const SettingChoice &choice : row.choices()) {
            auto *box = new WrappingCheckBox(QString(choice.label).replace(u'&', u"&&"_s));
            box->setObjectName(u"%1.%2"_s.arg(row.key, choice.value.toString()));
            box->setProperty("value", choice.value);
            lines->addWidget(box);
            m_boxes.append(box);
            connect(box, &QCheckBox::toggled, this, [this, box](bool on) { choose(*box, on); });
        }
        if (m_boxes.isEmpty()) {
            lines->addWidget(plainLabel(SettingField::tr("None is installed."), u"muted"_s));
        } else {
            all->setFocusProxy(m_boxes.first());
        }
        QLabel *words = plainLabel(labelOf(row));
        words->setBuddy(all);
        auto *both = new QWidget;
        auto *column = new QVBoxLayout(both);
        column->setContentsMargins({});
        column->addWidget(words);
        column->addWidget(all);
        both->setFocusProxy(all);
        setControl(both, true);
    }

protected:
    void show(const QVariant &value) override
    {
        m_chosen = value.toStringList();
        for (QCheckBox *box : std::as_const(m_boxes)) {
            const QSignalBlocker quiet(box);
            box->setChecked(m_chosen.contains(box->property("value").toString()));
        }
    }

private:
    void choose(const QCheckBox &box, bool on)
    {
        QStringList there; // what is not there any more, such as a dictionary, takes no place
        for (const QCheckBox *other : std::as_const(m_boxes)) {
            there.append(other->property("value").toString());
        }
        QStringList values = m_chosen;
        values.removeIf([&](const QString &value) { return !there.contains(value); });
        values.removeAll(box.property("value").toString());
        if (on) {
            values.append(box.property("value").toString());
        }
        while (row().most > 0 && values.size() > row().most) {
            values.removeFirst();
        }
        set(values);
    }

    QList<QCheckBox *> m_boxes;
    QStringList m_chosen;
};

} // namespace

SettingField *makeSettingField(const SettingRow &row, Settings &settings)
{
    if (row.type == QMetaType::Bool) {
        return new SwitchField(row, settings);
    }
    if (row.type == QMetaType::QStringList) {
        return new SomeOfField(row, settings);
    }
    if (row.choices) {
        return new ChoiceField(row, settings);
    }
    if (row.type == QMetaType::Int) {
        return new NumberField(row, settings);
    }
    if (row.type == QMetaType::QTime) {
        return new TimeField(row, settings);
    }
    return new TextField(row, settings);
}

} // namespace tryboth
