// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QRect>

class QAbstractScrollArea;
class QPagedPaintDevice;
class QPainter;
class QWidget;

namespace tryboth {

/// A page of the window as it is, unrolled to the end of what it scrolls, for paper or a picture: lists are
/// fetched to their end, and fields have room for all of their text. While it lives the page is laid out at
/// its full height; afterwards it is as before.
class PagePaper
{
public:
    static constexpr int Tallest = 400'000; ///< pixels, some two hundred sheets; more is for the export
    /// Pixels. Qt paints no picture beyond 32,767 of its own, of which there are two for each of ours.
    static constexpr int TallestPicture = 16'000;
    enum class Extent { Whole, Beginning };

    explicit PagePaper(QWidget &page);
    ~PagePaper();
    PagePaper(const PagePaper &) = delete;
    PagePaper &operator=(const PagePaper &) = delete;

    QSize size() const;

    /// Whether all of the page goes on paper.
    Extent extent() const;

    /// Where the pages of a paper of `height` of our pixels end: between things rather than through them.
    QList<int> breaks(int height) const;

    /// As wide as the paper, on as many sheets as it takes. False where the printer gives up.
    bool print(QPagedPaintDevice &device, const QString &title) const;

    /// As what the end of `path` says, .png or .pdf; an existing file is replaced once the new one is whole.
    /// Gives how much of the page is in it: a picture ends earlier than a PDF. Fails where the end of `path`
    /// says something else, or where nothing can be written.
    Result<Extent> save(const QString &path, const QString &title) const;

private:
    /// Something that scrolls, and how it was before.
    struct Area
    {
        QAbstractScrollArea *widget = nullptr;
        int least = 0;
        int most = 0;
        int scrolled = 0;
    };

    void unroll();
    void collect(const QWidget &widget, QList<QRect> &things) const;
    /// The page from `from` to before `end`, in its own coordinates.
    void paint(QPainter &painter, int from, int end) const;

    QWidget &m_page;
    QRect m_place;
    QList<Area> m_areas;
};

} // namespace tryboth
