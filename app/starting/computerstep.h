// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace tryboth {

class ChoiceList;
class Content;

/// "Is this computer yours?" and what follows from it for what one writes. The answer is kept nowhere.
class ComputerStep : public QWidget
{
    Q_OBJECT

public:
    explicit ComputerStep(const Content &content, QWidget *parent = nullptr);

private:
    ChoiceList *m_whose;
    QLabel *m_hint;
};

} // namespace tryboth
