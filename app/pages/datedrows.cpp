// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/datedrows.h"

#include "domain/forecast.h"
#include "pages/parts.h"
#include "widgets/choicebox.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QComboBox *confidenceField(const QString &name, int confidence)
{
    auto *field = new ChoiceBox;
    field->setObjectName(name);
    field->setAccessibleName(DatedRows::tr("How sure, in per cent"));
    for (int percent = Forecast::MinConfidence; percent <= Forecast::MaxConfidence;
         percent += Forecast::ConfidenceStep) {
        field->addItem(DatedRows::tr("%1 per cent sure").arg(percent), percent);
    }
    field->setCurrentIndex(field->findData(confidence));
    return field;
}

} // namespace

DatedRows::DatedRows(const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_lines(new QVBoxLayout)
    , m_add(parts::button(words.add, words.name + u"Add"_s, u"quiet"_s))
{
    m_lines->setSpacing(Theme::px(space::Small));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_lines);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({-1, {}, m_usualDay, Line().confidence});
        m_rows.last().text->setFocus(Qt::TabFocusReason);
    });
}

void DatedRows::setLines(const QList<Line> &lines, LocalDay usualDay)
{
    while (!m_rows.isEmpty()) {
        removeRow(m_rows.first().whole);
    }
    m_usualDay = usualDay;
    for (const Line &line : lines) {
        addRow(line);
    }
    if (lines.isEmpty()) {
        addRow({-1, {}, usualDay, Line().confidence});
    }
}

QList<DatedRows::Line> DatedRows::lines() const
{
    QList<Line> lines;
    for (const Row &row : m_rows) {
        lines.append({row.key, row.text->text().trimmed(), row.day->date(),
                      row.confidence ? row.confidence->currentData().toInt() : Line().confidence});
    }
    return lines;
}

void DatedRows::add(const QString &text)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.text->text().trimmed().isEmpty()) {
            row.text->setText(text);
            row.text->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (m_rows.size() < m_words.most) {
        addRow({-1, text, m_usualDay, Line().confidence});
        m_rows.last().text->setFocus(Qt::OtherFocusReason);
    }
}

void DatedRows::addRow(const Line &line)
{
    const qsizetype number = m_rows.size() + 1;
    Row row{line.key, new QWidget, nullptr, nullptr, nullptr};
    row.text = parts::lineField(m_words.name + u"Text"_s, m_words.statement.arg(number), m_words.hint,
                                m_words.limit);
    row.text->setText(line.text);
    row.text->setCursorPosition(0);
    row.day = parts::dayField(m_words.name + u"Day"_s, m_words.day.arg(number),
                              line.day.isValid() ? line.day : m_usualDay);
    auto *remove = parts::button(tr("Remove"), m_words.name + u"Remove"_s, u"quiet"_s);
    auto *small = new QWidget;
    auto *flow = new FlowLayout(Theme::px(space::Small), Theme::px(space::Hair));
    small->setLayout(flow);
    flow->setContentsMargins(0, 0, 0, 0);
    //: a day by which something is looked for, before its field
    flow->addWidget(parts::word(tr("by"), u"muted"_s));
    flow->addWidget(row.day);
    if (m_words.confidence) {
        row.confidence = confidenceField(m_words.name + u"Confidence"_s, line.confidence);
        flow->addWidget(row.confidence);
    }
    flow->addWidget(remove);
    auto *lines = new QVBoxLayout(row.whole);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Hair));
    lines->addWidget(row.text);
    lines->addWidget(small);
    m_lines->addWidget(row.whole);
    m_rows.append(row);
    m_add->setEnabled(m_rows.size() < m_words.most);
    connect(remove, &QPushButton::clicked, this, [this, whole = row.whole] { removeRow(whole); });
    connect(row.text, &QLineEdit::textChanged, this, &DatedRows::changed);
    connect(row.day, &QDateEdit::dateChanged, this, &DatedRows::changed);
    if (row.confidence) {
        connect(row.confidence, &QComboBox::currentIndexChanged, this, &DatedRows::changed);
    }
}

void DatedRows::removeRow(QWidget *whole)
{
    m_rows.removeIf([&](const Row &row) { return row.whole == whole; });
    whole->hide();
    m_lines->removeWidget(whole);
    whole->setParent(nullptr);
    whole->deleteLater(); // it may be what called
    m_add->setEnabled(true);
    Q_EMIT changed();
}

} // namespace tryboth
