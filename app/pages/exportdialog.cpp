// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/exportdialog.h"

#include "models/journal.h"
#include "pages/parts.h"
#include "widgets/choicebox.h"
#include "widgets/theme.h"

#include <QDateEdit>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 520;
constexpr int WidestFormat = 400;
constexpr int WeeksBefore = 13;

struct Offered
{
    QString format; ///< as exportFormats() calls it
    QString ending;
    QString words;
};

QList<Offered> offeredFormats()
{
    return {{u"html"_s, u"html"_s, ExportDialog::tr("A document to read, with charts (HTML)")},
            {u"pdf"_s, u"pdf"_s, ExportDialog::tr("The same on pages (PDF)")},
            {u"markdown"_s, u"md"_s, ExportDialog::tr("A plain text to read (Markdown)")},
            {u"csv"_s, u"csv"_s, ExportDialog::tr("A table (CSV)")},
            {u"ics"_s, u"ics"_s, ExportDialog::tr("A calendar (iCalendar)")},
            {u"json"_s, u"json"_s, ExportDialog::tr("Everything, to be imported again (JSON)")}};
}

} // namespace

ExportDialog::ExportDialog(Journal &journal, const CheckInFilter &shown, QWidget *parent)
    : WritingDialog(journal, u"export"_s, parent)
    , m_journal(journal)
    , m_shown(shown)
    , m_format(new ChoiceBox)
    , m_about(parts::text({}, u"muted"_s))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    m_format->setObjectName(u"exportFormat"_s);
    m_format->setAccessibleName(tr("Format"));
    m_format->setWidestText(WidestFormat);
    for (const Offered &offered : offeredFormats()) {
        m_format->addItem(offered.words, offered.format);
    }
    m_about->setObjectName(u"exportAbout"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::px(space::Medium));
    layout->addWidget(parts::labelled(tr("Write"), m_format));
    layout->addLayout(buildScope(shown));
    layout->addWidget(m_about);
    layout->addWidget(parts::text(tr("The file is not encrypted: whoever gets it can read it."), u"muted"_s));
    addWriting(*layout);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    refresh();
    resize(Theme::px(Width), sizeHint().height());
}

QLayout *ExportDialog::buildScope(const CheckInFilter &shown)
{
    const LocalDay today = m_journal.clock().journalDay().today;
    m_all = new QRadioButton(tr("&All of it"));
    m_days = new QRadioButton(tr("&These days:"));
    m_filtered = new QRadioButton(tr("What the &Journal page shows now"));
    m_all->setObjectName(u"exportAll"_s);
    m_days->setObjectName(u"exportDays"_s);
    m_filtered->setObjectName(u"exportShown"_s);
    m_from = parts::dayField(u"exportFrom"_s, tr("First day to write"), today.addDays(-7 * WeeksBefore));
    m_to = parts::dayField(u"exportTo"_s, tr("Last day to write"), today);
    m_filtered->setVisible(!shown.isEmpty());
    m_all->setChecked(true);
    auto *days = new QHBoxLayout;
    days->setSpacing(Theme::px(space::Small));
    days->addWidget(m_days);
    days->addWidget(m_from);
    //: between two days
    days->addWidget(parts::word(tr("to")));
    days->addWidget(m_to);
    days->addStretch();
    for (const QRadioButton *button : {m_all, m_days, m_filtered}) {
        connect(button, &QRadioButton::toggled, this, &ExportDialog::refresh);
    }
    for (const QDateEdit *field : {m_from, m_to}) {
        connect(field, &QDateEdit::dateChanged, this, [this] {
            m_days->setChecked(true);
            refresh();
        });
    }
    auto *scope = new QVBoxLayout;
    scope->setSpacing(Theme::px(space::Hair));
    scope->addWidget(m_all);
    scope->addLayout(days);
    scope->addWidget(m_filtered);
    return scope;
}

CheckInFilter ExportDialog::filter() const
{
    CheckInFilter chosen;
    if (m_filtered->isChecked()) {
        return m_shown;
    }
    if (m_days->isChecked()) {
        chosen.from = std::min(m_from->date(), m_to->date());
        chosen.to = std::max(m_from->date(), m_to->date());
    }
    return chosen;
}

QString ExportDialog::format() const
{
    return m_format->currentData().toString();
}

QString ExportDialog::sizeText(const CheckInFilter &filter) const
{
    const int count = m_journal.stores().checkIns.count(filter).value_or(0);
    const QString entries = count == 1 ? tr("1 entry.") : tr("%Ln entries.", nullptr, count);
    if (format() != "json"_L1) {
        return entries;
    }
    return filter.isEmpty()
               //: %1 is "12 entries."
               ? tr("%1 Besides them experiments, reflections, the trash and all else in the journal.")
                     .arg(entries)
               : tr("%1 Only these and the kinds of work they have: no experiments, no trash.").arg(entries);
}

void ExportDialog::refresh()
{
    m_about->setText(sizeText(filter()));
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.format = format();
    request.filter = filter();
    return request;
}

void ExportDialog::proposeFile(QFileDialog &dialog) const
{
    const QString ending = offeredFormats().value(m_format->currentIndex()).ending;
    dialog.setDefaultSuffix(ending);
    dialog.selectFile(tr("Journal %1", "a file name with a day")
                          .arg(m_journal.clock().journalDay().today.toString(Qt::ISODate)) +
                      u'.' + ending);
}

} // namespace tryboth
