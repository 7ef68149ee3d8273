// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/secondlookdialog.h"

#include "exchange/entityjson.h"
#include "models/entrychanges.h"
#include "models/experimentwords.h"
#include "models/reflectionchanges.h"
#include "models/reflectionwords.h"
#include "models/words.h"
#include "pages/askdialog.h"
#include "pages/parts.h"
#include "widgets/theme.h"
#include "widgets/worthbuttons.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 560, NoteLines = 3;
} // namespace

SecondLookDialog::SecondLookDialog(Journal &journal, const CheckIn &entry, QWidget *parent)
    : FittingDialog(parent)
    , m_journal(journal)
    , m_entry(entry.id)
    , m_worth(new WorthButtons(journal.content().scale(u"scale.worth"_s)))
    , m_note(new QPlainTextEdit)
    , m_trouble(parts::text({}, u"hint"_s))
    , m_keep(parts::button(tr("Keep this look"), u"lookKeep"_s, u"primary"_s))
{
    setObjectName(u"secondLookDialog"_s);
    setWindowTitle(tr("Look at it again"));
    const Scale scale = journal.content().scale(u"scale.worth"_s);
    m_note->setObjectName(u"lookNote"_s);
    m_note->setAccessibleName(tr("What you see from here"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(NoteLines * m_note->fontMetrics().lineSpacing() + 2 * Theme::px(space::Medium));
    auto *cancel = parts::button(tr("Cancel"), u"lookCancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    auto *lines = new QVBoxLayout(this);
    lines->setSpacing(Theme::px(space::Medium));
    //: an entry: %1 its title, %2 its day
    lines->addWidget(
        parts::text(tr("%1, %2").arg(nameOf(journal, entry), longDay(entry.when.day)), u"heading"_s));
    if (entry.energy) {
        //: %1 is a rating such as −1, %2 what it means
        lines->addWidget(parts::text(
            tr("Then it left you at %1, %2.").arg(signedNumber(*entry.energy), energyWords(*entry.energy)),
            u"muted"_s));
    }
    lines->addWidget(buildEarlier());
    lines->addWidget(parts::text(scale.question));
    lines->addWidget(parts::text(scale.help, u"hint"_s));
    lines->addWidget(m_worth);
    lines->addWidget(parts::labelled(tr("What you see from here, if you like"), m_note));
    lines->addWidget(m_trouble);
    lines->addLayout(buttons);
    m_keep->setDefault(true);
    m_trouble->hide();
    connect(m_note, &QPlainTextEdit::textChanged, this, &SecondLookDialog::draftChanged);
    connect(m_worth, &SegmentedControl::chosen, this, &SecondLookDialog::draftChanged);
    connect(m_keep, &QPushButton::clicked, this, &SecondLookDialog::keep);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    resize(Theme::px(Width), sizeHint().height());
    m_worth->setFocus();
}

QWidget *SecondLookDialog::buildEarlier()
{
    auto *earlier = new QWidget;
    auto *lines = new QVBoxLayout(earlier);
    lines->setContentsMargins({});
    const auto looks = m_journal.stores().secondLooks.of(m_entry);
    for (const SecondLook &look : looks.value_or(QList<SecondLook>())) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        const QString said = m_journal.content().text(
            u"mc.check.later-worth"_s,
            {{u"date"_s, longDay(look.on)}, {u"value"_s, worthText(m_journal.content(), look.worth)}});
        line->addWidget(parts::text(look.note.isEmpty() ? said : said + u'\n' + look.note, u"muted"_s), 1);
        QPushButton *remove = parts::button(tr("Remove"), u"lookRemove"_s, u"quiet"_s);
        remove->setAccessibleName(tr("Remove the look of %1").arg(longDay(look.on)));
        line->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, [this, look, row] {
            if (const auto removed = removeSecondLook(m_journal, look); !removed) {
                Q_EMIT failed(removed.error());
            } else {
                row->hide();
            }
        });
        lines->addWidget(row);
    }
    earlier->setVisible(lines->count() > 0);
    return earlier;
}

void SecondLookDialog::keep()
{
    if (!m_worth->value()) {
        m_trouble->setText(tr("Choose one of the seven, from clearly not to clearly yes."));
        m_trouble->show();
        m_worth->setFocus();
        return;
    }
    SecondLook look;
    look.checkIn = m_entry;
    look.on = m_journal.clock().journalDay().today;
    look.worth = *m_worth->value();
    look.note = m_note->toPlainText().trimmed();
    if (const auto kept = lookAtEntryAgain(m_journal, look); !kept) {
        m_trouble->setText(kept.error().sentence);
        m_trouble->show();
        return;
    }
    Q_EMIT informed(tr("Kept beside the first rating. Undo with %1.")
                        .arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    accept();
}

QJsonObject SecondLookDialog::draft() const
{
    const QString words = m_note->toPlainText();
    if (words.trimmed().isEmpty()) {
        return {};
    }
    return {{u"entry"_s, m_entry.toText()}, {u"worth"_s, orNull(m_worth->value())}, {u"note"_s, words}};
}

void SecondLookDialog::restore(const QJsonObject &draft)
{
    m_worth->setValue(optionalIntOfJson(draft[u"worth"_s]));
    m_note->setPlainText(draft[u"note"_s].toString());
}

void SecondLookDialog::reject()
{
    if (draft().isEmpty()) {
        FittingDialog::reject();
        return;
    }
    AskDialog::Question question;
    question.title = tr("Leave the second look");
    question.sentence = tr("What you wrote here is not kept yet. Leave without it?");
    question.accept = tr("Leave without it");
    auto *dialog = new AskDialog(question, this);
    connect(dialog, &QDialog::accepted, this, [this] { FittingDialog::reject(); });
    dialog->open();
}

void SecondLookDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::ControlModifier) {
        keep();
    } else {
        FittingDialog::keyPressEvent(event);
    }
}

} // namespace tryboth
