// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sharedialog.h"

#include "domain/namereplacer.h"
#include "exchange/keys.h"
#include "exchange/sharepages.h"
#include "pages/parts.h"
#include "pages/shareletterpane.h"
#include "pages/sharenamespane.h"
#include "pages/sharepreviewpane.h"
#include "pages/sharewhatpane.h"
#include "pages/sharewhompane.h"
#include "report/pagepdf.h"
#include "widgets/scrollpage.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QCryptographicHash>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int Width = 860, Height = 700;
constexpr int StepCount = 5;
} // namespace

ShareDialog::ShareDialog(Journal &journal, const ShareTexts &texts, QWidget *parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_texts(texts)
    , m_id(randomId())
    , m_heading(parts::text({}, u"title"_s))
    , m_trouble(parts::text({}))
    , m_stack(new QStackedWidget)
    , m_whom(new ShareWhomPane(journal.stores().coaches.all().value_or(QList<Coach>()), m_texts))
    , m_what(new ShareWhatPane(m_texts, journal.clock().journalDay().today))
    , m_names(new ShareNamesPane)
    , m_preview(new SharePreviewPane)
    , m_letter(new ShareLetterPane(m_texts))
{
    setObjectName(u"shareDialog"_s);
    setWindowTitle(tr("Prepare a share"));
    m_heading->setObjectName(u"shareHeading"_s);
    m_trouble->setObjectName(u"shareTrouble"_s);
    for (QWidget *pane : QList<QWidget *>{new ScrollPage(m_whom), new ScrollPage(m_what), m_names, m_preview,
                                          new ScrollPage(m_letter)}) {
        m_stack->addWidget(pane);
    }
    auto *lines = new QVBoxLayout(this);
    const int side = Theme::px(space::Card);
    lines->setContentsMargins(side, side, side, side);
    lines->setSpacing(Theme::px(space::Medium));
    lines->addWidget(m_heading);
    lines->addWidget(m_stack, 1);
    lines->addWidget(m_trouble);
    lines->addLayout(buildButtons());
    connectPanes();
    resize(Theme::px(Width), Theme::px(Height));
    show(Whom);
}

QLayout *ShareDialog::buildButtons()
{
    m_back = parts::button(tr("&Back"), u"shareBack"_s);
    m_next = parts::button(tr("&Next"), u"shareNext"_s, u"primary"_s);
    m_next->setDefault(true);
    m_readable = parts::button(tr("As a readable &page instead…"), u"shareReadable"_s);
    QPushButton *cancel = parts::button(tr("Cancel"), u"shareCancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_readable);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &ShareDialog::back);
    connect(m_next, &QPushButton::clicked, this, &ShareDialog::next);
    connect(m_readable, &QPushButton::clicked, this, &ShareDialog::warnAndAskWhereReadable);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

void ShareDialog::connectPanes()
{
    connect(m_whom, &ShareWhomPane::changed, this, &ShareDialog::refresh);
    connect(m_what, &ShareWhatPane::changed, this, &ShareDialog::refresh);
    connect(m_names, &ShareNamesPane::changed, this, &ShareDialog::refresh);
    connect(m_preview, &SharePreviewPane::seenToTheEnd, this, &ShareDialog::refresh);
    connect(m_preview, &SharePreviewPane::markRequested, this, &ShareDialog::mark);
    connect(m_letter, &ShareLetterPane::changed, this, [this] {
        if (m_stack->currentIndex() == Letter && prepare()) {
            m_letter->showBeginning(m_share->bundle);
        }
    });
    connect(m_whom, &ShareWhomPane::changed, this, &ShareDialog::draftChanged);
    connect(m_what, &ShareWhatPane::changed, this, &ShareDialog::draftChanged);
    connect(m_letter, &ShareLetterPane::changed, this, &ShareDialog::draftChanged);
}

void ShareDialog::show(Step step)
{
    const QStringList names{tr("For whom"), tr("What leaves"), tr("Names"), tr("Look at it once more"),
                            tr("A word along with it")};
    m_heading->setText(tr("%1 of %2 · %3", "a step, how many there are, what it is called")
                           .arg(step + 1)
                           .arg(StepCount)
                           .arg(names.at(step)));
    m_stack->setCurrentIndex(step);
    m_back->setEnabled(step != Whom);
    m_readable->setVisible(step == Letter);
    m_next->setText(step == Letter ? tr("&Seal and save…") : tr("&Next"));
    m_trouble->clear();
    refresh();
    if (step == Preview) {
        showPreview();
    }
}

/// What the step still waits for is said beside the button, which is not to be pressed meanwhile.
void ShareDialog::refresh()
{
    QString missing;
    switch (static_cast<Step>(m_stack->currentIndex())) {
    case Whom:
        missing = m_whom->missing();
        break;
    case What:
        missing = m_what->chosenCount() == 0 ? tr("Nothing is chosen yet.") : QString();
        break;
    case Names:
        missing = m_names->isDecided() ? QString()
                                       : tr("Decide on each word, or say that the rest are no names.");
        break;
    case Preview:
        missing = m_preview->isSeenToTheEnd() ? QString() : tr("Scroll to the end.");
        break;
    case Letter:
        break;
    }
    m_next->setEnabled(missing.isEmpty());
    m_trouble->setText(missing);
}

void ShareDialog::back()
{
    int step = m_stack->currentIndex() - 1;
    if (step == Names && m_names->isDecided() && m_names->names().isEmpty() && m_names->noNames().isEmpty()) {
        --step; // there was nothing to decide
    }
    show(static_cast<Step>(step));
}

void ShareDialog::next()
{
    switch (static_cast<Step>(m_stack->currentIndex())) {
    case Whom:
        if (settleCoach()) {
            m_what->setBasis(&m_basis);
            if (!m_choice.isEmpty()) {
                m_what->restore(std::exchange(m_choice, {}));
            }
            show(What);
        }
        return;
    case What: {
        m_selection = m_what->selection();
        m_selection.marked = m_marked;
        if (m_letterFor != m_what->preset().id) { // else the day may have been chosen since
            m_letterFor = m_what->preset().id;
            m_letter->setDeleteBy(deleteByOf(m_what->preset(), m_journal.clock().journalDay().today),
                                  m_journal.clock().journalDay().today);
        }
        if (prepare() && !asksAboutNames()) {
            show(Preview);
        }
        return;
    }
    case Names:
        if (settleNames() && prepare() && !asksAboutNames()) {
            show(Preview);
        }
        return;
    case Preview:
        m_letter->showBeginning(m_share->bundle);
        show(Letter);
        return;
    case Letter:
        if (prepare() && !asksAboutNames()) {
            askWhere();
        }
        return;
    }
}

/// Puts the coach into the address book and reads the journal for them.
bool ShareDialog::settleCoach()
{
    Coach coach = m_whom->coach();
    m_recipient = m_whom->recipient();
    coach.publicKey = m_recipient.publicKey;
    const auto key = ownKey(m_journal);
    if (!key) {
        trouble(key.error());
        return false;
    }
    const auto known = m_journal.stores().coaches.find(coach.id);
    const bool same = known && *known && (*known)->label == coach.label &&
                      (*known)->publicKey == coach.publicKey && (*known)->agreement == coach.agreement;
    if (!same) {
        const auto put = m_journal.apply(
            tr("Add %1 to the address book").arg(coach.label), [&](Stores &stores) {
                return stores.coaches.put(coach).map([&](const Id &id) { coach.id = id; });
            });
        if (!put) {
            trouble(put.error());
            return false;
        }
        m_whom->setKept(coach);
    }
    auto basis = shareBasis(
        {m_journal.stores(), m_journal.catalog(), m_journal.content(), m_journal.clock().journalDay().today},
        coach, m_journal.clock());
    if (!basis) {
        trouble(basis.error());
        return false;
    }
    m_basis = std::move(*basis);
    return true;
}

bool ShareDialog::prepare()
{
    auto share = prepareShare(m_basis, m_selection,
                              {m_letter->coverNote(), m_basis.coach.agreement, m_letter->deleteBy()}, m_id);
    if (!share) {
        trouble(share.error());
        return false;
    }
    rememberIds(m_basis, *share);
    m_share = std::move(*share);
    return true;
}

/// New names get stand-ins and go on the list; the rest is not asked about again.
bool ShareDialog::settleNames()
{
    const QStringList names = m_names->names();
    const QStringList noNames = m_names->noNames();
    if (names.isEmpty() && noNames.isEmpty()) {
        return true;
    }
    QList<PersonAlias> all = m_basis.names;
    for (const QString &name : names) {
        PersonAlias alias;
        alias.name = name;
        alias.standsIn = standInFor(name, m_basis, all);
        all.append(alias);
    }
    const auto done = m_journal.apply(tr("Note names"), [&](Stores &stores) -> Result<void> {
        for (PersonAlias &alias : all) {
            if (!alias.id.isNull()) {
                continue;
            }
            const auto put = stores.names.put(alias);
            if (!put) {
                return tl::unexpected(put.error());
            }
            alias.id = *put; // it is on the list by now: names may be asked about once more
        }
        return stores.names.putNoNames(noNames);
    });
    if (!done) {
        trouble(done.error());
        return false;
    }
    m_basis.names = all;
    m_basis.noNames += noNames;
    return true;
}

/// Goes to the words that may be names and were not decided on, and says whether there are any: the letter
/// is written last, so that it may name somebody who was not asked about yet.
bool ShareDialog::asksAboutNames()
{
    const QStringList words = m_selection.replaceNames ? undecidedWords(m_basis, *m_share) : QStringList();
    m_names->setWords(words, m_share->built.namesReplaced);
    if (!words.isEmpty()) {
        show(Names);
    }
    return !words.isEmpty();
}

void ShareDialog::showPreview()
{
    m_preview->show(m_share->bundle, staysHere());
    refresh();
}

/// What was marked and is there all the same is said: nobody shall believe that it does not leave.
void ShareDialog::mark(const QList<MarkedWords> &marked)
{
    m_marked += marksFor(m_share->bundle, marked);
    m_selection.marked = m_marked;
    Q_EMIT draftChanged();
    if (!prepare()) {
        return;
    }
    showPreview();
    const QString shown = shareText(sharePages(m_share->bundle));
    QStringList stillThere;
    for (const MarkedWords &one : marked) {
        if (shown.contains(one.words) && !stillThere.contains(one.words)) {
            stillThere.append(one.words);
        }
    }
    m_preview->sayStillThere(stillThere);
}

QStringList ShareDialog::staysHere() const
{
    QStringList stays;
    for (const ShareKindText &kind : m_texts.kinds) {
        if (m_share->bundle.scope.depthOf(kind.kind) == ShareDepth::None) {
            stays.append(kind.label);
        }
    }
    if (!m_selection.clockTimes) {
        stays.append(tr("Times of day"));
    }
    if (!m_selection.circumstances) {
        stays.append(tr("Tags and circumstances"));
    }
    stays.append({tr("Sealed forecasts"), tr("The list of names"), tr("What is in the trash"),
                  tr("Earlier versions of texts"), tr("How much there is besides")});
    return stays;
}

void ShareDialog::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Seal and save the share"));
    dialog->setObjectName(u"shareFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"tryboth-share"_s);
    dialog->setNameFilter(tr("Share") + u" (*.tryboth-share)"_s);
    dialog->selectFile(m_journal.clock().journalDay().today.toString(Qt::ISODate) + u".tryboth-share"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ShareDialog::sealInto);
    dialog->open();
}

void ShareDialog::sealInto(const QString &path)
{
    if (!prepare()) {
        return;
    }
    const auto shared = shareToFile(m_journal, *m_share, m_recipient, path);
    if (!shared) {
        trouble(shared.error());
        return;
    }
    const QString file = QFileInfo(path).fileName();
    Q_EMIT informed(
        m_recipient.publicKey.isEmpty()
            ? tr("Written to %1. Give your coach the passphrase another way, not with the file.").arg(file)
            : tr("Written to %1, sealed for %2. A work mailbox is read by more than one.")
                  .arg(file, m_basis.coach.label));
    accept();
}

void ShareDialog::warnAndAskWhereReadable()
{
    if (!prepare() || asksAboutNames()) {
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Not sealed"),
                                tr("A readable page is not sealed: whoever gets hold of the file can read "
                                   "it, and so can every mailbox "
                                   "it passes. Seal the share unless your coach cannot open it."),
                                QMessageBox::Cancel, this);
    box->setObjectName(u"shareWarning"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *go = box->addButton(tr("Save it readable…"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(go, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Save a readable page"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilters({tr("Web page") + u" (*.html)"_s, tr("PDF") + u" (*.pdf)"_s});
        dialog->setDefaultSuffix(u"html"_s);
        connect(dialog, &QFileDialog::fileSelected, this, &ShareDialog::writeReadable);
        dialog->open();
    });
    box->open();
}

void ShareDialog::writeReadable(const QString &path)
{
    if (!prepare()) {
        return;
    }
    const bool isPdf = path.endsWith(u".pdf"_s, Qt::CaseInsensitive);
    const QByteArray html = shareHtml(sharePages(m_share->bundle),
                                      tr("A share of %1").arg(m_basis.senderName));
    const QByteArray page = isPdf ? pdfOfPage(html) : html;
    m_share->record.sha256 = QCryptographicHash::hash(page, QCryptographicHash::Sha256);
    const auto written = writeShareFile(path, page);
    if (!written) {
        trouble(written.error());
        return;
    }
    enterReadable(path, isPdf ? u"pdf"_s : u"html"_s);
}

void ShareDialog::enterReadable(const QString &path, const QString &kind)
{
    ShareRecord record = m_share->record;
    record.kind = kind;
    // No step to take back: the file has left.
    const auto entered = m_journal.applyWithoutUndo(
        [&](Stores &stores) { return stores.shares.insert(record); });
    if (!entered) {
        trouble(entered.error());
        return;
    }
    Q_EMIT informed(tr("Written to %1. It is not sealed.").arg(QFileInfo(path).fileName()));
    accept();
}

void ShareDialog::trouble(const Error &error)
{
    m_trouble->setText(error.sentence);
}

} // namespace tryboth
