// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/mooddialog.h"

#include "domain/checkin.h"
#include "models/words.h"
#include "pages/parts.h"
#include "widgets/choicebox.h"
#include "widgets/fitheight.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int LongestName = 60;
constexpr int Width = 460, Height = 420, ListHeight = 120;
} // namespace

MoodDialog::MoodDialog(const QList<FoundMood> &moods, QWidget *parent)
    : FittingDialog(parent)
    , m_moods(moods)
{
    setObjectName(u"moodDialog"_s);
    setWindowTitle(tr("What the moods mean"));
    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, Theme::px(space::Small), 0);
    grid->setVerticalSpacing(Theme::px(space::Hair));
    grid->setColumnStretch(0, 1);
    for (int i = 0; i < static_cast<int>(moods.size()); ++i) {
        const FoundMood &mood = moods.at(i);
        ChoiceBox *choice = choiceFor(mood, i);
        //: a mood and how many entries have it
        grid->addWidget(
            parts::text(tr("%1 (%2)").arg(mood.name.simplified().left(LongestName),
                                          QString::number(mood.entries))),
            i, 0);
        grid->addWidget(choice, i, 1);
        m_choices.append(choice);
    }
    grid->setRowStretch(static_cast<int>(moods.size()), 1);
    auto *area = parts::scrolling(rows);
    area->setMinimumHeight(Theme::px(ListHeight));
    QPushButton *cancel = parts::button(tr("Cancel"), u"moodsCancel"_s);
    QPushButton *use = parts::button(tr("&Use these"), u"moodsUse"_s, u"primary"_s);
    use->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(use);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::px(space::Medium));
    layout->addWidget(parts::text(tr("These are the names for moods in the file. Give each the energy it "
                                     "means to you; one without a number stays a word in the note. The next "
                                     "import knows what you choose.")));
    layout->addWidget(area, 1);
    layout->addLayout(buttons);
    resizeOnScreen(*this, QSize(Theme::px(Width), Theme::px(Height)));
    if (!m_choices.isEmpty()) {
        m_choices.first()->setFocus();
    }
}

ChoiceBox *MoodDialog::choiceFor(const FoundMood &mood, int place)
{
    auto *choice = new ChoiceBox;
    choice->setObjectName(u"mood%1"_s.arg(place));
    choice->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed); // all end at the same place
    choice->setAccessibleName(tr("Energy of the mood %1").arg(mood.name.simplified().left(LongestName)));
    choice->addItem(tr("no number", "for a mood"));
    for (int energy = CheckIn::MaxEnergy; energy >= CheckIn::MinEnergy; --energy) {
        choice->addItem(
            tr("%1, %2", "a number, what it means").arg(signedNumber(energy), energyWords(energy)), energy);
    }
    choice->setCurrentIndex(mood.energy ? choice->findData(*mood.energy) : 0);
    return choice;
}

QHash<QString, int> MoodDialog::energies() const
{
    QHash<QString, int> energies;
    for (qsizetype i = 0; i < m_moods.size(); ++i) {
        if (const QVariant energy = m_choices.at(i)->currentData(); energy.isValid()) {
            energies.insert(m_moods.at(i).name, energy.toInt());
        }
    }
    return energies;
}

QStringList MoodDialog::words() const
{
    QStringList words;
    const QHash<QString, int> numbers = energies();
    for (const FoundMood &mood : m_moods) {
        if (!numbers.contains(mood.name)) {
            words.append(mood.name);
        }
    }
    return words;
}

} // namespace tryboth
