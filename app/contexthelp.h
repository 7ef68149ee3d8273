// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QWidget;

namespace tryboth {

class HelpWindow;

/// The property of a widget that names the page of the guide about it and what is in it.
inline constexpr char HelpTopic[] = "helpTopic";

/// Opens the guide where one is: F1 in any window or dialog shows the page about it.
class ContextHelp : public QObject
{
    Q_OBJECT

public:
    /// `content` has to live longer; it may change with the language.
    explicit ContextHelp(const Content &content, QObject *parent = nullptr);

    /// Shows the page `id` beside the window that `widget` is in; an empty one means the page about `widget`.
    void open(const QString &id, QWidget &widget);

    /// The page about `widget`: that of the page, dialog or window it is in; the index where there is none.
    static QString topicOf(const QWidget *widget);

    /// The pages about dialogs and windows, by the object names of these.
    static const QHash<QString, QString> &topics();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Content &m_content;
    QPointer<HelpWindow> m_window;
};

} // namespace tryboth
