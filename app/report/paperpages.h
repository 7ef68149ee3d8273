// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/documentchart.h"

#include <QPainter>
#include <QPdfWriter>

#include <functional>

namespace tryboth {

/// PDF pages that fill from top to bottom, dark on white whatever the desktop looks like, with their number
/// in the foot. Needs a QGuiApplication, for the fonts; may be used in any thread.
class PaperPages
{
public:
    struct Paper
    {
        QPageSize::PageSizeId size = QPageSize::A4;
        double marginMm = 20;
        QString extraStyle; ///< of the HTML, besides documentStyle()
        bool firstIsNumbered = true;
    };

    PaperPages(QIODevice &device, const QString &title, const Paper &paper);

    /// One piece of text on this page if it fits what is left of it, else from the next on.
    void addShort(const QString &html);
    /// A chart under its title.
    void addChart(const DocumentChart &chart);
    /// A text of pages of its own; gives how many it took.
    int addChapter(const QString &html);
    /// How many pages a chapter will take.
    int pagesOf(const QString &html);
    /// Something painted over the whole width, `share` of it high.
    void addFigure(double share, const std::function<void(QPainter &, const QRectF &, double pixel)> &paint);

    void newPage();
    /// Moves down by `mm`.
    void leave(double mm);
    /// The number of the page that is being filled, 1 for the first.
    int page() const { return m_page; }
    QSizeF size() const { return m_size; }
    double dots(double mm) const;

    void finish() { m_painter.end(); }

private:
    void makeRoom(double height);
    void writeNumber();

    QPdfWriter m_writer;
    QPainter m_painter;
    Paper m_paper;
    QSizeF m_size; ///< between the margins, in dots
    double m_top = 0;
    int m_page = 1;
};

} // namespace tryboth
