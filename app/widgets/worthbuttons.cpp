// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/worthbuttons.h"

#include "domain/content.h"
#include "domain/secondlook.h"
#include "models/words.h"
#include "widgets/segmentbutton.h"

#include <QKeyEvent>

namespace tryboth {

using namespace Qt::StringLiterals;

WorthButtons::WorthButtons(const Scale &scale, QWidget *parent)
    : SegmentedControl(parent)
{
    setObjectName(u"worth"_s);
    setLayoutDirection(Qt::LeftToRight); // numbers run so in every language, and so do the keys 1 to 7
    setAccessibleName(scale.question);
    setClearable(true);
    for (int worth = SecondLook::MinWorth; worth <= SecondLook::MaxWorth; ++worth) {
        const QString words = scale.anchors.value(worth);
        const QString number = signedNumber(worth);
        //: spoken name of a rating: %1 is a number such as +2, %2 its meaning
        addSegment(worth, number, words.isEmpty() ? number : tr("%1, %2").arg(number, words),
                   QString::number(worth - SecondLook::MinWorth + 1));
    }
    setAnchors(scale.anchors.value(SecondLook::MinWorth), scale.anchors.value(SecondLook::MaxWorth));
}

void WorthButtons::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int worth = event->key() - Qt::Key_1 + SecondLook::MinWorth;
    if (plain && worth >= SecondLook::MinWorth && worth <= SecondLook::MaxWorth) {
        choose(worth);
        return;
    }
    SegmentedControl::keyPressEvent(event);
}

} // namespace tryboth
