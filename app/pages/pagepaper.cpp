// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pagepaper.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGraphicsView>
#include <QImage>
#include <QLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QtMath>
#include <QWidget>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct PaperText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::PagePaper)
};

constexpr int Rounds = 6; ///< making room in one place may show more in another
constexpr double PictureScale = 2;
constexpr int PaperDots = 300; ///< an inch
constexpr double MarginMm = 12;
constexpr double LeastFilled = 0.5; ///< of a sheet, before something is cut through after all

/// How high the text of `field` is. Its scroll bar counts lines, which are of many heights.
int textHeight(const QPlainTextEdit &field)
{
    const QTextDocument &text = *field.document();
    double height = 2 * text.documentMargin() + 1; // below which the field would still scroll
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        height += text.documentLayout()->blockBoundingRect(block).height();
    }
    return qCeil(height);
}

/// Where the rows of `view` end, in its viewport. To ask lays out at once what waits to be: a list takes its
/// time after it was resized, and its scroll bar is that of before.
int rowsEnd(const QAbstractItemView &view)
{
    const QAbstractItemModel *model = view.model();
    const int rows = model ? model->rowCount(view.rootIndex()) : 0;
    return rows == 0 ? 0 : view.visualRect(model->index(rows - 1, 0, view.rootIndex())).bottom() + 1;
}

/// How many pixels are scrolled out of sight below, where nothing is above.
int hiddenBelow(const QAbstractScrollArea &area)
{
    if (!area.isVisible()) {
        return 0;
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(&area);
    const int end = view ? rowsEnd(*view) : 0;
    const int steps = area.verticalScrollBar()->maximum();
    const int seen = area.viewport()->height();
    if (steps == 0) {
        return 0;
    }
    if (const auto *field = qobject_cast<const QPlainTextEdit *>(&area)) {
        return std::max(textHeight(*field) - seen, steps);
    }
    const bool byPixels = !view || view->verticalScrollMode() == QAbstractItemView::ScrollPerPixel;
    return byPixels ? steps : std::max(end - seen, steps);
}

bool canFetchMore(const QAbstractScrollArea &area)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(&area);
    return view && view->model() && view->model()->canFetchMore(view->rootIndex());
}

/// Fetches the rows that a list fetches only as one scrolls, as many as there may be room for.
void fetchRows(QAbstractScrollArea &area)
{
    if (!canFetchMore(area)) {
        return;
    }
    auto *view = qobject_cast<QAbstractItemView *>(&area);
    QAbstractItemModel *model = view->model();
    const QModelIndex root = view->rootIndex();
    const int rows = std::max(1, model->rowCount(root));
    const int rowHeight = std::max(1, (area.viewport()->height() + hiddenBelow(area)) / rows);
    int before = -1;
    while (model->canFetchMore(root) && model->rowCount(root) > before &&
           model->rowCount(root) < PagePaper::Tallest / rowHeight) {
        before = model->rowCount(root);
        model->fetchMore(root);
    }
    view->doItemsLayout(); // once: each time is a pass over all rows
}

QList<QWidget *> shownChildren(const QWidget &widget)
{
    QList<QWidget *> shown;
    for (QObject *child : widget.children()) {
        if (auto *inner = qobject_cast<QWidget *>(child); inner && inner->isVisible() && !inner->isWindow()) {
            shown.append(inner);
        }
    }
    return shown;
}

/// From the innermost outwards: what is within may want another size than before.
void takeWishes(QWidget &widget)
{
    for (QWidget *inner : shownChildren(widget)) {
        takeWishes(*inner);
    }
    QCoreApplication::sendPostedEvents(&widget, QEvent::LayoutRequest);
    if (QLayout *layout = widget.layout()) {
        layout->activate();
    }
}

void giveRoom(QWidget &widget)
{
    if (QLayout *layout = widget.layout()) {
        layout->activate();
    }
    for (QWidget *inner : shownChildren(widget)) {
        giveRoom(*inner);
    }
}

void settle(QWidget &page)
{
    takeWishes(page);
    giveRoom(page);
}

/// The least height that the layout of `page` asks for.
int leastHeight(const QWidget &page)
{
    const int least = page.minimumSizeHint().height();
    const QLayout *layout = page.layout();
    const bool wraps = layout && layout->hasHeightForWidth();
    return wraps ? std::max(least, layout->minimumHeightForWidth(page.width())) : least;
}

/// The lines of a field, which a sheet may end between.
void collectLines(const QPlainTextEdit &field, const QPoint &place, QList<QRect> &things)
{
    const QTextDocument &text = *field.document();
    double top = text.documentMargin();
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        const double height = text.documentLayout()->blockBoundingRect(block).height(); // lays it out, too
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QRectF line = block.layout()->lineAt(i).rect().translated(0, top);
            things.append(line.toAlignedRect().translated(place));
        }
        top += height;
    }
}

Result<void> put(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
        !file.commit()) {
        return failure(PaperText::tr("The page could not be saved as %1. Nothing was changed there. Choose "
                                     "another folder or free some space, then save again.")
                           .arg(QDir::toNativeSeparators(path)),
                       file.errorString());
    }
    return {};
}

} // namespace

PagePaper::PagePaper(QWidget &page)
    : m_page(page)
    , m_place(page.geometry())
{
    for (QAbstractScrollArea *area : page.findChildren<QAbstractScrollArea *>()) {
        const bool isChart = qobject_cast<QGraphicsView *>(area); // fits what it shows into itself
        if (area->isVisible() && !area->isWindow() && !isChart) {
            QScrollBar *bar = area->verticalScrollBar();
            m_areas.append({area, area->minimumHeight(), area->maximumHeight(), bar->value()});
            bar->setValue(bar->minimum()); // what is above is on paper, too
        }
    }
    unroll();
}

PagePaper::~PagePaper()
{
    for (const Area &area : std::as_const(m_areas)) {
        area.widget->setMinimumHeight(area.least);
        area.widget->setMaximumHeight(area.most);
    }
    m_page.setGeometry(m_place);
    settle(m_page);
    for (const Area &area : std::as_const(m_areas)) {
        if (const auto *view = qobject_cast<const QAbstractItemView *>(area.widget)) {
            rowsEnd(*view);
        }
        area.widget->verticalScrollBar()->setValue(area.scrolled);
    }
}

void PagePaper::unroll()
{
    for (int round = 0; round < Rounds; ++round) {
        bool grows = false;
        for (const Area &area : std::as_const(m_areas)) {
            fetchRows(*area.widget);
            const int hidden = hiddenBelow(*area.widget);
            if (hidden > 0 && !qobject_cast<QScrollArea *>(area.widget)) { // those grow with the page
                const int height = std::min(Tallest, area.widget->height() + hidden);
                area.widget->setMaximumHeight(std::max(area.most, height));
                area.widget->setMinimumHeight(height);
                grows = true;
            }
        }
        settle(m_page);
        int height = std::max(m_page.height(), leastHeight(m_page));
        for (const Area &area : std::as_const(m_areas)) {
            if (qobject_cast<QScrollArea *>(area.widget)) {
                height = std::max(height, m_page.height() + hiddenBelow(*area.widget));
            }
        }
        height = std::min(Tallest, height);
        if (!grows && height <= m_page.height()) {
            return;
        }
        m_page.resize(m_page.width(), height);
        settle(m_page);
    }
}

PagePaper::Extent PagePaper::extent() const
{
    const bool goesOn = std::ranges::any_of(m_areas, [](const Area &area) {
        return canFetchMore(*area.widget) || hiddenBelow(*area.widget) > 0;
    });
    return goesOn ? Extent::Beginning : Extent::Whole;
}

QSize PagePaper::size() const
{
    return m_page.size();
}

/// What should not be cut: rows of lists, and widgets that hold no others.
void PagePaper::collect(const QWidget &widget, QList<QRect> &things) const
{
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        const int rows = view->model() ? view->model()->rowCount() : 0;
        for (int row = 0; row < rows; ++row) {
            const QRect place = view->visualRect(view->model()->index(row, 0));
            if (place.top() > view->viewport()->height()) {
                break;
            }
            things.append(place.translated(view->viewport()->mapTo(&m_page, QPoint())));
        }
        return;
    }
    if (const auto *field = qobject_cast<const QPlainTextEdit *>(&widget)) {
        collectLines(*field, field->viewport()->mapTo(&m_page, QPoint()), things);
        return;
    }
    const QList<QWidget *> inners = shownChildren(widget);
    for (const QWidget *inner : inners) {
        collect(*inner, things);
    }
    if (inners.isEmpty()) {
        things.append(QRect(widget.mapTo(&m_page, QPoint()), widget.size()));
    }
}

QList<int> PagePaper::breaks(int height) const
{
    QList<QRect> things;
    collect(m_page, things);
    QList<int> ends;
    int from = 0;
    while (from + height < m_page.height()) {
        int end = from + height;
        for (bool moved = true; moved;) {
            const auto cut = std::ranges::find_if(things, [&](const QRect &thing) {
                return thing.top() < end && thing.bottom() >= end && thing.top() > from;
            });
            moved = cut != things.end() && cut->top() > from + int(height * LeastFilled);
            end = moved ? cut->top() : end;
        }
        ends.append(end);
        from = end;
    }
    ends.append(m_page.height());
    return ends;
}

void PagePaper::paint(QPainter &painter, int from, int end) const
{
    m_page.render(&painter, QPoint(0, from), QRegion(0, from, m_page.width(), end - from),
                  QWidget::DrawChildren);
}

bool PagePaper::print(QPagedPaintDevice &device, const QString &title) const
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    const QRect sheet = painter.viewport();
    QFont font = m_page.font();
    painter.setFont(font);
    const int heading = painter.fontMetrics().height() * 2;
    const double scale = double(sheet.width()) / m_page.width();
    const QList<int> ends = breaks(int((sheet.height() - heading) / scale));
    int from = 0;
    for (qsizetype i = 0; i < ends.size(); ++i) {
        if (i > 0 && !device.newPage()) {
            return false;
        }
        painter.setPen(Qt::black);
        painter.drawText(QRect(0, 0, sheet.width(), heading), Qt::AlignLeading | Qt::AlignTop, title);
        painter.drawText(QRect(0, 0, sheet.width(), heading), Qt::AlignTrailing | Qt::AlignTop,
                         //: the number of a sheet of paper and how many there are
                         PaperText::tr("%1 of %2").arg(i + 1).arg(ends.size()));
        painter.save();
        painter.translate(0, heading);
        painter.scale(scale, scale);
        painter.translate(0, -from);
        painter.setClipRect(QRect(0, from, m_page.width(), ends.at(i) - from));
        paint(painter, from, ends.at(i));
        painter.restore();
        from = ends.at(i);
    }
    return painter.end();
}

Result<PagePaper::Extent> PagePaper::save(const QString &path, const QString &title) const
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (ending == "png"_L1) {
        const int end = breaks(TallestPicture).first();
        QImage image(QSize(m_page.width(), end) * PictureScale, QImage::Format_RGB32);
        image.setDevicePixelRatio(PictureScale);
        image.fill(m_page.palette().color(QPalette::Window));
        QPainter painter(&image);
        paint(painter, 0, end);
        painter.end();
        image.save(&buffer, "PNG");
        const Extent saved = end < m_page.height() ? Extent::Beginning : extent();
        return put(buffer.data(), path).map([saved] { return saved; });
    }
    if (ending == "pdf"_L1) {
        QPdfWriter writer(&buffer);
        writer.setResolution(PaperDots);
        writer.setCreator(u"Tryboth"_s);
        writer.setTitle(title);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({MarginMm, MarginMm, MarginMm, MarginMm}, QPageLayout::Millimeter);
        print(writer, title);
        return put(buffer.data(), path).map([this] { return extent(); });
    }
    return failure(PaperText::tr("A page is saved as a .png or .pdf file, and %1 is neither. Nothing was "
                                 "written. Give it another ending.")
                       .arg(QDir::toNativeSeparators(path)));
}

} // namespace tryboth
