// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content.h"

#include <QWidget>

namespace tryboth {

class QuietStrip;

/// What one sees before there is a journal: what this is, and three ways to begin.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(const Content &content, QWidget *parent = nullptr);

    void showTrouble(const QString &sentence);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void exampleRequested();

private:
    QuietStrip *m_strip;
};

} // namespace tryboth
