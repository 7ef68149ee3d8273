// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;
QT_END_NAMESPACE

namespace tryboth {

class ChartWidget;

/// A chart under its heading, with a "Table" button that shows the same values as a table instead, and one
/// that saves it as a picture.
class ChartWithTable : public QWidget
{
    Q_OBJECT

public:
    /// Takes `chart` as a child; the model is not owned and must live longer.
    ChartWithTable(const QString &title, ChartWidget *chart, QAbstractItemModel *model,
                   QWidget *parent = nullptr);

    void setSubtitle(const QString &subtitle);
    const QString &subtitle() const { return m_subtitle; }

    ChartWidget *chart() const { return m_chart; }
    QTableView *table() const { return m_table; }
    QToolButton *tableButton() const { return m_button; }
    bool isTableShown() const;

    /// Writes the chart as it is now to `path`, a .png, .svg or .pdf, light as for paper, with its title and
    /// subtitle; says below the chart what became of it.
    void savePicture(const QString &path);

    /// Adds a button "How?", which asks how the numbers of the chart came about.
    void addHowButton();

Q_SIGNALS:
    /// "How?" was pressed; the answer opens beside `anchor`.
    void howWanted(QWidget *anchor);
    /// The table is about to be shown: the time to fill a model that is not kept up while nobody looks.
    void tableWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void displayHeading();
    void addPictureButton();
    void orderFocus();
    void say(const QString &sentence);

    ChartWidget *m_chart;
    QTableView *m_table;
    QToolButton *m_button;
    QHBoxLayout *m_top;
    QLabel *m_heading;
    QLabel *m_said; ///< what became of a picture
    QString m_title;
    QString m_subtitle;
    QStackedWidget *m_stack;
};

} // namespace tryboth
