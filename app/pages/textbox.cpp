// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/textbox.h"

#include "domain/checkin.h"
#include "pages/parts.h"
#include "widgets/colors.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTextBlock>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int UsualLines = 4;
/// As high as its least lines, and higher where there is room: an editor alone wants 192 pixels.
class LowEdit : public QPlainTextEdit
{
public:
    QSize sizeHint() const override { return {QPlainTextEdit::sizeHint().width(), minimumHeight()}; }
};

const QString Hole = u"…"_s, TypedHole = u"..."_s;

} // namespace

TextBox::TextBox(const QString &heading, const QString &objectName, int limit, QWidget *parent)
    : QWidget(parent)
    , m_heading(parts::text(heading, u"heading"_s))
    , m_hint(parts::text({}, u"hint"_s))
    , m_field(new LowEdit)
    , m_trouble(parts::text({}, u"hint"_s))
    , m_limit(limit)
{
    m_heading->setBuddy(m_field);
    m_field->setObjectName(objectName);
    m_field->setAccessibleName(heading);
    m_field->setTabChangesFocus(true);
    setLines(UsualLines);
    m_hint->hide();
    m_trouble->hide();
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Hair));
    lines->addWidget(m_heading);
    lines->addWidget(m_hint);
    lines->addWidget(m_field, 1);
    lines->addWidget(m_trouble);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        refresh();
        Q_EMIT changed();
    });
}

QString TextBox::value() const
{
    return m_field->toPlainText().trimmed();
}

void TextBox::setValue(const QString &words)
{
    m_field->setPlainText(words);
}

void TextBox::setLines(int lines)
{
    m_field->setMinimumHeight(lines * m_field->fontMetrics().lineSpacing() + 2 * Theme::px(space::Medium));
}

void TextBox::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_field->setAccessibleName(heading);
}

void TextBox::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void TextBox::setFree()
{
    m_free = true;
    refresh();
}

bool TextBox::hasHole() const
{
    const QString words = m_free ? QString() : m_field->toPlainText();
    return words.contains(Hole) || words.contains(TypedHole);
}

void TextBox::refresh()
{
    const auto over = int(codePoints(value())) - m_limit;
    QString trouble;
    if (over > 0) {
        trouble = tr("%n characters too long.", nullptr, over);
    } else if (hasHole()) {
        trouble = tr("Put your own words where the “…” is.");
    }
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    m_field->setAccessibleDescription(trouble);
    m_field->setProperty("invalid", !trouble.isEmpty());
    m_field->style()->polish(m_field);
    markHoles();
}

void TextBox::markHoles()
{
    if (m_free) {
        return;
    }
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &hole : {Hole, TypedHole}) {
        QTextCursor found = m_field->document()->find(hole);
        while (!found.isNull()) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = found;
            mark.format.setBackground(currentColors().accent);
            mark.format.setForeground(currentColors().onAccent);
            marks.append(mark);
            found = m_field->document()->find(hole, found);
        }
    }
    m_field->setExtraSelections(marks);
}

} // namespace tryboth
