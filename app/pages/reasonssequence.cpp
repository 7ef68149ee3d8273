// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reasonssequence.h"

#include "exchange/entityjson.h"
#include "pages/parts.h"
#include "pages/stepframe.h"
#include "pages/textbox.h"
#include "widgets/choicelist.h"
#include "widgets/segmentbutton.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int Unsure = -1; ///< in the list of words
constexpr int ItemStep = 0, ClosingStep = 1;
constexpr int LeastHeight = 320; ///< in a lower window all of it scrolls: its buttons may take two lines
constexpr Disposition Dispositions[]{Disposition::Keep, Disposition::Test, Disposition::SetAside};

} // namespace

ReasonsSequence::ReasonsSequence(const Content &content, QWidget *parent)
    : QWidget(parent)
    , m_texts(content.reasonItems())
    , m_fitScale(content.scale(u"scale.fit"_s))
    , m_items(m_texts.items())
    , m_frame(new StepFrame(u"reasons"_s))
    , m_skipPart(parts::button(tr("To the next part"), u"reasonsSkipPart"_s, u"quiet"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(parts::scrolling(m_frame));
    m_frame->setMinimumHeight(Theme::px(LeastHeight));
    m_frame->addStep(buildItem());
    m_frame->addStep(buildClosing());
    m_frame->addButton(m_skipPart);
    connect(m_skipPart, &QPushButton::clicked, this, &ReasonsSequence::skipPart);
    connect(m_frame, &StepFrame::nextRequested, this, &ReasonsSequence::goOn);
    connect(m_frame, &StepFrame::backRequested, this, &ReasonsSequence::goBack);
    connect(m_frame, &StepFrame::laterRequested, this, [this] {
        if (keep()) {
            Q_EMIT closed();
        }
    });
    for (const TextBox *box : {m_words, m_surprised, m_talk}) {
        connect(box, &TextBox::changed, this, &ReasonsSequence::edited);
    }
    connect(m_fit, &ChoiceList::chosen, this, &ReasonsSequence::edited);
    connect(m_disposition, &SegmentedControl::chosen, this, &ReasonsSequence::edited);
}

QWidget *ReasonsSequence::buildItem()
{
    m_lead = parts::text({}, u"muted"_s);
    m_text = parts::text({}, u"title"_s);
    m_text->setObjectName(u"reasonText"_s);
    m_fit = new ChoiceList(m_fitScale.question, ChoiceList::Flow::Across);
    m_fit->setObjectName(u"reasonFit"_s);
    for (int value = ReasonResponse::MinFit; value <= ReasonResponse::MaxFit; ++value) {
        m_fit->add(value, m_fitScale.anchors.value(value));
    }
    m_fit->add(Unsure, m_fitScale.notSure);
    m_words = new TextBox(tr("In your own words"), u"reasonWords"_s, ReasonResponse::MaxWords);
    m_words->setFree();
    constexpr int WordLines = 2;
    m_words->setLines(WordLines);
    m_disposition = new SegmentedControl;
    m_disposition->setObjectName(u"reasonDisposition"_s);
    m_disposition->setAccessibleName(tr("What you do with it"));
    m_disposition->setClearable(true);
    for (const Disposition disposition : Dispositions) {
        m_disposition->addSegment(int(disposition), m_texts.nameOf(disposition));
    }
    m_help = parts::text({}, u"muted"_s);
    m_help->setObjectName(u"reasonHelp"_s);
    m_test = parts::button(tr("Design the experiment…"), u"reasonTest"_s);
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Small));
    lines->addWidget(m_lead);
    lines->addWidget(m_text);
    lines->addWidget(parts::text(m_fitScale.question, u"muted"_s));
    lines->addWidget(m_fit);
    lines->addWidget(m_words);
    lines->addWidget(parts::text(tr("What you do with it"), u"heading"_s));
    lines->addWidget(m_disposition);
    lines->addWidget(m_help);
    lines->addWidget(m_test, 0, Qt::AlignLeading);
    connect(m_disposition, &SegmentedControl::chosen, this, &ReasonsSequence::showDisposition);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (keep()) {
            Q_EMIT testRequested(*response());
        }
    });
    return content;
}

QWidget *ReasonsSequence::buildClosing()
{
    m_surprised = new TextBox(m_texts.closing.value(u"rsn.close.surprise"_s), u"reasonsSurprised"_s,
                              ReasonsCheck::MaxClosing);
    m_talk = new TextBox(m_texts.closing.value(u"rsn.close.talk"_s), u"reasonsTalk"_s,
                         ReasonsCheck::MaxClosing);
    for (TextBox *box : {m_surprised, m_talk}) {
        box->setFree();
    }
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins({});
    lines->setSpacing(Theme::px(space::Small));
    lines->addWidget(parts::text(m_texts.closingTitle, u"heading"_s));
    lines->addWidget(parts::text(m_texts.closingText + u' ' + m_texts.noConclusion, u"muted"_s));
    lines->addWidget(m_surprised);
    lines->addWidget(m_talk);
    return content;
}

void ReasonsSequence::begin(const ReasonsCheck &check)
{
    const auto open = std::ranges::find_if(
        m_items, [&](const ReasonItem &item) { return check.response(item.id) == nullptr; });
    beginAt(check, check.responses.isEmpty() || open == m_items.end() ? m_items.first().id : open->id);
}

void ReasonsSequence::beginAt(const ReasonsCheck &check, const QString &item)
{
    m_check = check;
    m_frame->setTitle(m_texts.title);
    m_surprised->setValue(check.surprised);
    m_talk->setValue(check.talk);
    const auto found = std::ranges::find(m_items, item, &ReasonItem::id);
    show(int(found == m_items.end() ? 0 : found - m_items.begin()));
}

void ReasonsSequence::setTrouble(const QString &sentence)
{
    m_frame->setTrouble(sentence);
}

ReasonsCheck ReasonsSequence::value() const
{
    ReasonsCheck check = m_check;
    check.surprised = m_surprised->value();
    check.talk = m_talk->value();
    return check;
}

std::optional<ReasonResponse> ReasonsSequence::response() const
{
    if (isAtEnd()) {
        return std::nullopt;
    }
    const ReasonItem &item = m_items.at(m_place);
    const ReasonResponse *before = m_check.response(item.id);
    ReasonResponse response = before ? *before : ReasonResponse();
    response.item = item.id;
    response.itemVersion = before ? before->itemVersion : m_texts.version;
    response.unsure = m_fit->value() == Unsure;
    response.fit = response.unsure ? std::nullopt : m_fit->value();
    response.words = m_words->value();
    const auto disposition = m_disposition->value();
    response.disposition = disposition ? std::optional(Disposition(*disposition)) : std::nullopt;
    return response;
}

/// What is on screen where it differs from what was there before.
std::optional<ReasonResponse> ReasonsSequence::unkept() const
{
    const auto now = response();
    const ReasonResponse *before = now ? m_check.response(now->item) : nullptr;
    const bool same = !now || (before ? *before == *now : !now->isAnswered());
    return same ? std::nullopt : now;
}

bool ReasonsSequence::isChanged() const
{
    return unkept() || m_surprised->value() != m_check.surprised || m_talk->value() != m_check.talk;
}

bool ReasonsSequence::keep()
{
    if (const auto now = unkept()) {
        Q_EMIT answered(*now); // setKept() follows where it was kept
    }
    return !unkept();
}

void ReasonsSequence::setKept(const ReasonsCheck &check)
{
    m_check = check;
    if (!isAtEnd()) {
        showDisposition(); // an experiment may have come or gone
    }
}

void ReasonsSequence::show(int place)
{
    m_place = place;
    m_frame->back()->setEnabled(place > 0);
    m_frame->setNextText(isAtEnd() ? tr("Done") : tr("Next"));
    m_skipPart->setVisible(!isAtEnd());
    if (isAtEnd()) {
        m_frame->showStep(ClosingStep, tr("At the end"), m_surprised->field());
        return;
    }
    const ReasonItem &item = m_items.at(place);
    for (int part = 0; part < m_texts.sections.size(); ++part) {
        const ReasonSection &section = m_texts.sections.at(part);
        if (section.items.contains(item)) {
            showItem(item, section);
            //: %1 and %2 are numbers, %3 the name of a part
            m_frame->showStep(
                ItemStep,
                tr("Part %1 of %2 · %3").arg(part + 1).arg(m_texts.sections.size()).arg(section.title),
                m_fit);
            return;
        }
    }
}

void ReasonsSequence::showItem(const ReasonItem &item, const ReasonSection &section)
{
    const ReasonResponse *said = m_check.response(item.id);
    const ReasonResponse response = said ? *said : ReasonResponse();
    const bool first = section.items.first() == item;
    m_lead->setText(m_place == 0 ? m_texts.lead + u"\n\n"_s + section.lead : section.lead);
    m_lead->setVisible(first);
    m_text->setText(item.text);
    m_fit->setAccessibleDescription(item.text);
    m_fit->setValue(response.unsure ? std::optional(Unsure) : response.fit);
    m_words->setHint(item.ask);
    m_words->setValue(response.words);
    m_disposition->setValue(response.disposition ? std::optional(int(*response.disposition)) : std::nullopt);
    showDisposition();
}

void ReasonsSequence::showDisposition()
{
    const auto chosen = m_disposition->value();
    const bool tests = chosen == int(Disposition::Test);
    const bool isTested = response() && response()->experiment;
    QString help = chosen ? m_texts.dispositionHelp.value(toWord(Disposition(*chosen))) : QString();
    if (tests && !isAtEnd()) {
        //: what follows is a small thing to try
        help += u"\n"_s + tr("A small test: %1").arg(m_items.at(m_place).smallTest);
    }
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    m_test->setVisible(tests);
    m_test->setText(isTested ? tr("Open the experiment") : tr("Design the experiment…"));
}

void ReasonsSequence::goOn()
{
    if (!keep()) {
        return;
    }
    if (isAtEnd()) {
        Q_EMIT finished();
        return;
    }
    show(m_place + 1);
}

void ReasonsSequence::goBack()
{
    if (keep() && m_place > 0) {
        show(m_place - 1);
    }
}

/// Read without the limits of a look: a text that is too long to be kept is still somebody's words.
QJsonObject ReasonsSequence::draft() const
{
    QJsonObject draft{
        {u"id"_s, m_check.id.toText()}, {u"surprised"_s, m_surprised->value()}, {u"talk"_s, m_talk->value()}};
    if (const auto said = response()) {
        draft[u"item"_s] = said->item;
        draft[u"fit"_s] = orNull(m_fit->value());
        draft[u"words"_s] = said->words;
        draft[u"disposition"_s] = wordOrNull(said->disposition);
    }
    return draft;
}

void ReasonsSequence::restore(const QJsonObject &draft)
{
    m_surprised->setValue(draft[u"surprised"_s].toString());
    m_talk->setValue(draft[u"talk"_s].toString());
    const auto at = std::ranges::find(m_items, draft[u"item"_s].toString(), &ReasonItem::id);
    show(int(at - m_items.begin())); // at the end where it names no item
    if (!isAtEnd()) {
        const auto disposition = dispositionFromWord(draft[u"disposition"_s].toString());
        m_fit->setValue(optionalIntOfJson(draft[u"fit"_s]));
        m_words->setValue(draft[u"words"_s].toString());
        m_disposition->setValue(disposition ? std::optional(int(*disposition)) : std::nullopt);
        showDisposition();
    }
}

void ReasonsSequence::skipPart()
{
    if (!keep()) {
        return;
    }
    int next = 0;
    for (const ReasonSection &section : m_texts.sections) {
        next += int(section.items.size());
        if (next > m_place) {
            break;
        }
    }
    show(next);
}

} // namespace tryboth
