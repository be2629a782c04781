// SPDX-License-Identifier: MIT
#include "app/gui/memory/hex_view.h"

#include "app/gui/look/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace fieldflash::gui {

namespace {

constexpr int kAddressCharacters = 11;
/// More than this should be saved as a file instead of pasted as text.
constexpr ByteCount kMostCopied = 64 * 1024;

QString byteText(std::uint8_t byte)
{
    return QStringLiteral("%1").arg(byte, 2, 16, QLatin1Char('0')).toUpper();
}

QChar characterOf(std::uint8_t byte)
{
    const bool isPrintable = byte >= 0x20 && byte < 0x7F;
    return isPrintable ? QLatin1Char(static_cast<char>(byte)) : QChar(u'·');
}

} // namespace

/// The titles of the columns; stays in place while the rows scroll.
class HexView::Header final : public QWidget {
public:
    explicit Header(HexView& view) : QWidget(&view), m_view(view) { }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& tokens = Theme::current();
        const Columns& columns = m_view.m_columns;
        QPainter painter(this);
        painter.setFont(fixedFont());
        painter.setPen(tokens.mutedText);
        const bool isComparing = m_view.m_mode == Mode::Compare;
        if (isComparing) {
            paintText(painter, columns.hexLeft, HexView::tr("Device"));
            paintText(painter, columns.otherHexLeft, HexView::tr("File"));
        } else {
            paintText(painter, 0, HexView::tr("Address"));
            for (int i = 0; i < columns.bytes; ++i)
                paintText(painter, columns.hexLeft + hexColumn(i),
                          byteText(static_cast<std::uint8_t>(i)));
        }
        painter.setPen(tokens.line);
        painter.drawLine(0, height() - 1, width(), height() - 1);
    }

private:
    void paintText(QPainter& painter, int column, const QString& text) const
    {
        painter.drawText(QRectF(column * m_view.m_character, 0, width(), height() - 2),
                         Qt::AlignVCenter, text);
    }

    HexView& m_view;
};

HexView::HexView(MemoryModel& model, QWidget* parent)
    : QAbstractScrollArea(parent),
      m_model(model),
      m_header(new Header(*this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::IBeamCursor);
    setMinimumHeight(80);
    setAccessibleName(tr("Bytes"));
    connect(&model, &MemoryModel::reset, this, &HexView::rebuild);
    setAccessibleName(tr("Bytes in memory"));
    setAccessibleDescription(
        tr("Use the arrow keys to move through the bytes, with Shift to select them."));
    connect(&model, &MemoryModel::contentChanged, this, &HexView::rebuild);
    rebuild();
}

// Layout

int HexView::hexColumn(int byte) { return byte * 3 + byte / 8; }

HexView::Columns HexView::columnsFor(int bytes, bool hasText, bool isComparing)
{
    Columns columns{.bytes = bytes, .hasText = hasText};
    const int hexWidth = hexColumn(bytes - 1) + 2;
    const int textWidth = hasText ? 2 + bytes : 0;
    columns.hexLeft = kAddressCharacters + 2;
    columns.textLeft = columns.hexLeft + hexWidth + 2;
    columns.width = columns.hexLeft + hexWidth + textWidth;
    if (!isComparing)
        return columns;
    columns.otherHexLeft = columns.width + 3;
    columns.otherTextLeft = columns.otherHexLeft + hexWidth + 2;
    columns.width = columns.otherHexLeft + hexWidth + textWidth;
    return columns;
}

void HexView::layOut()
{
    const QFontMetricsF metrics(fixedFont());
    m_character = metrics.horizontalAdvance(QLatin1Char('0'));
    m_lineHeight = static_cast<int>(metrics.height()) + 3;
    setViewportMargins(0, m_lineHeight + kInnerSpace, 0, 0);
    m_header->setGeometry(0, 0, viewport()->width(), m_lineHeight + kInnerSpace);
    const int room = static_cast<int>(viewport()->width() / m_character);
    const bool isComparing = m_mode == Mode::Compare;
    m_columns = columnsFor(4, false, isComparing);
    for (const auto& [bytes, hasText] :
         {std::pair(32, true), std::pair(16, true), std::pair(8, true), std::pair(8, false),
          std::pair(4, true)}) {
        const Columns candidate = columnsFor(bytes, hasText, isComparing);
        if (candidate.width > room)
            continue;
        m_columns = candidate;
        break;
    }
    if (m_rows.bytesPerRow() != m_columns.bytes || m_rows.count() == 0)
        m_rows = HexRows(regions(), m_columns.bytes);
    const int visible = std::max(1, viewport()->height() / m_lineHeight);
    verticalScrollBar()->setPageStep(visible);
    verticalScrollBar()->setSingleStep(1);
    verticalScrollBar()->setRange(0, std::max(0, m_rows.count() - visible));
    m_header->update();
    viewport()->update();
}

std::vector<memory::MemoryRange> HexView::regions() const
{
    switch (m_mode) {
    case Mode::Device: return m_model.deviceRegions();
    case Mode::File: return knownRanges(m_model.file());
    case Mode::Compare: return m_model.regions();
    }
    Q_UNREACHABLE();
}

void HexView::rebuild()
{
    m_rows = HexRows(regions(), m_columns.bytes);
    layOut();
    if (m_rows.count() == 0)
        return;
    m_cursor = m_rows.nearest(m_cursor);
    m_anchor = m_rows.nearest(m_anchor);
    describe();
}

void HexView::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    rebuild();
    ensureVisible();
}

const memory::SparseBytes& HexView::searched() const
{
    return m_mode == Mode::File ? m_model.file() : m_model.device();
}

// Painting

void HexView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setFont(fixedFont());
    m_rowsPainted = 0;
    const int first = verticalScrollBar()->value() + event->rect().top() / m_lineHeight;
    const int last = verticalScrollBar()->value() + event->rect().bottom() / m_lineHeight;
    for (int i = first; i <= last && i < m_rows.count(); ++i) {
        const double y = (i - verticalScrollBar()->value()) * m_lineHeight;
        const HexRow row = m_rows.row(i);
        ++m_rowsPainted;
        if (row.isTear())
            paintTear(painter, row, y);
        else
            paintRow(painter, row, y);
    }
}

void HexView::paintTear(QPainter& painter, const HexRow& row, double y) const
{
    const Tokens& tokens = Theme::current();
    const double middle = y + m_lineHeight / 2.0;
    painter.setPen(QPen(tokens.mutedText, 1, Qt::DashLine));
    const QString text =
        row.leftOut > 0 ? tr("%1 gap").arg(sizeText(row.leftOut)) : tr("next memory");
    const double wide = painter.fontMetrics().horizontalAdvance(text);
    const double left = m_columns.hexLeft * m_character;
    painter.drawLine(QPointF(0, middle), QPointF(left - kSpace, middle));
    painter.drawLine(QPointF(left + wide + kSpace, middle),
                     QPointF(m_columns.width * m_character, middle));
    painter.setPen(tokens.mutedText);
    painter.drawText(QRectF(left, y, wide + 1, m_lineHeight), Qt::AlignVCenter, text);
}

void HexView::paintRow(QPainter& painter, const HexRow& row, double y) const
{
    const Tokens& tokens = Theme::current();
    painter.setPen(tokens.mutedText);
    painter.drawText(QRectF(0, y, kAddressCharacters * m_character + 4, m_lineHeight),
                     Qt::AlignVCenter, addressText(row.first.address));
    for (int i = 0; i < m_columns.bytes; ++i) {
        const Place place{row.first.alternateSetting, row.first.address + static_cast<Address>(i)};
        if (!row.range.contains(place.address))
            continue;
        paintByte(painter, place, i, y, m_mode == Mode::File);
        if (m_mode == Mode::Compare)
            paintByte(painter, place, i, y, true);
    }
}

void HexView::paintByte(QPainter& painter, Place place, int byte, double y, bool isFileSide) const
{
    const Tokens& tokens = Theme::current();
    const bool isOther = isFileSide && m_mode == Mode::Compare;
    const int hexLeft = (isOther ? m_columns.otherHexLeft : m_columns.hexLeft) + hexColumn(byte);
    const int textLeft = (isOther ? m_columns.otherTextLeft : m_columns.textLeft) + byte;
    const QRectF hexArea(hexLeft * m_character, y, 2 * m_character, m_lineHeight);
    const QRectF textArea(textLeft * m_character, y, m_character, m_lineHeight);
    const auto value = byteAt(place, isFileSide);
    bool isDifferent = false;
    if (m_mode == Mode::Compare) {
        const auto other = byteAt(place, !isFileSide);
        isDifferent = value && other && *value != *other;
    }
    QColor ink = !value || *value == kErasedByte || *value == 0 ? tokens.mutedText : tokens.text;
    const auto paintGround = [&](const QRectF& area) {
        if (isChosen(place)) {
            painter.fillRect(area.adjusted(-1, 1, 1, -1),
                             place == m_cursor ? tokens.accent : tokens.line);
        } else if (isDifferent) {
            QColor ground = tokens.cellDifferent;
            ground.setAlpha(50);
            painter.fillRect(area.adjusted(-1, 1, 1, -1), ground);
        }
    };
    paintGround(hexArea);
    if (m_columns.hasText)
        paintGround(textArea);
    if (isDifferent)
        ink = tokens.bad;
    if (place == m_cursor && isChosen(place))
        ink = tokens.onAccent;
    painter.setPen(ink);
    const bool isBlank = !value && isFileSide;
    const QString digits = value ? byteText(*value) : QStringLiteral("··");
    if (!isBlank)
        painter.drawText(hexArea, Qt::AlignCenter, digits);
    if (m_columns.hasText && value)
        painter.drawText(textArea, Qt::AlignCenter, QString(characterOf(*value)));
    if (isDifferent) // visible without colour as well
        painter.drawLine(QPointF(hexArea.left(), hexArea.bottom() - 2),
                         QPointF(hexArea.right(), hexArea.bottom() - 2));
    if (place == m_cursor && hasFocus()) {
        painter.setPen(QPen(tokens.text, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(hexArea.adjusted(-2, 0, 1, -1));
    }
}

std::optional<std::uint8_t> HexView::byteAt(Place place, bool isFileSide) const
{
    return isFileSide ? gui::byteAt(m_model.file(), place) : gui::byteAt(m_model.device(), place);
}

// Cursor

std::optional<Place> HexView::cursor() const
{
    return m_rows.count() > 0 ? std::optional(m_cursor) : std::nullopt;
}

memory::MemoryRange HexView::chosen() const
{
    if (m_anchor.alternateSetting != m_cursor.alternateSetting)
        return {m_cursor.alternateSetting, {m_cursor.address, 1}};
    const Place first = std::min(m_anchor, m_cursor);
    const Place last = std::max(m_anchor, m_cursor);
    return {first.alternateSetting, {first.address, ByteCount{last.address} - first.address + 1}};
}

bool HexView::isChosen(Place place) const { return gui::contains(chosen(), place); }

void HexView::goTo(Place place, ByteCount length)
{
    if (m_rows.count() == 0)
        return;
    m_cursor = m_rows.nearest(place);
    m_anchor = m_rows.moved(m_cursor, static_cast<std::int64_t>(length) - 1);
    ensureVisible();
    describe();
    viewport()->update();
    Q_EMIT cursorMoved(m_cursor);
}

void HexView::moveTo(Place place, bool extends)
{
    m_cursor = place;
    if (!extends)
        m_anchor = place;
    ensureVisible();
    describe();
    viewport()->update();
    Q_EMIT cursorMoved(m_cursor);
}

void HexView::ensureVisible()
{
    const auto row = m_rows.rowOf(m_cursor);
    if (!row)
        return;
    QScrollBar* bar = verticalScrollBar();
    const int visible = std::max(1, viewport()->height() / m_lineHeight);
    if (*row < bar->value() || *row >= bar->value() + visible)
        bar->setValue(*row - visible / 3);
}

void HexView::describe()
{
    const auto text = [this](bool isFileSide) {
        const auto value = byteAt(m_cursor, isFileSide);
        return value ? byteText(*value) : tr("unknown");
    };
    const QString place = addressText(m_cursor.address);
    switch (m_mode) {
    case Mode::Device: setAccessibleName(tr("%1: device %2").arg(place, text(false))); return;
    case Mode::File: setAccessibleName(tr("%1: file %2").arg(place, text(true))); return;
    case Mode::Compare:
        setAccessibleName(tr("%1: device %2, file %3").arg(place, text(false), text(true)));
        return;
    }
}

QString HexView::chosenText() const
{
    if (m_rows.count() == 0)
        return {};
    const memory::MemoryRange range = chosen();
    QStringList words;
    const ByteView bytes = searched().from(range.alternateSetting, range.range.first,
                                           std::min(range.range.size, kMostCopied));
    for (const std::uint8_t byte : bytes)
        words.append(byteText(byte));
    return words.join(QLatin1Char(' '));
}

// Events

void HexView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(chosenText());
        return;
    }
    if (m_rows.count() == 0) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isFar = event->modifiers().testFlag(Qt::ControlModifier);
    const std::int64_t line = m_columns.bytes;
    const std::int64_t page = line * std::max(1, verticalScrollBar()->pageStep() - 1);
    const std::int64_t column = m_cursor.address % static_cast<Address>(m_columns.bytes);
    std::int64_t step = 0;
    switch (event->key()) {
    case Qt::Key_Right: step = 1; break;
    case Qt::Key_Left: step = -1; break;
    case Qt::Key_Down: step = line; break;
    case Qt::Key_Up: step = -line; break;
    case Qt::Key_PageDown: step = page; break;
    case Qt::Key_PageUp: step = -page; break;
    case Qt::Key_Home:
        if (isFar) {
            moveTo(m_rows.first(), extends);
            return;
        }
        step = -column;
        break;
    case Qt::Key_End:
        if (isFar) {
            moveTo(m_rows.last(), extends);
            return;
        }
        step = line - 1 - column;
        break;
    default: QAbstractScrollArea::keyPressEvent(event); return;
    }
    moveTo(m_rows.moved(m_cursor, step), extends);
}

std::optional<Place> HexView::placeAt(const QPointF& point) const
{
    const int index = verticalScrollBar()->value() + static_cast<int>(point.y()) / m_lineHeight;
    if (point.y() < 0 || index >= m_rows.count())
        return std::nullopt;
    const HexRow row = m_rows.row(index);
    if (row.isTear())
        return std::nullopt;
    const int column = static_cast<int>(point.x() / m_character);
    for (int i = 0; i < m_columns.bytes; ++i) {
        const auto isOn = [&](int hexLeft, int textLeft) {
            const int offset = column - hexLeft - hexColumn(i);
            return offset == 0 || offset == 1 || (m_columns.hasText && column == textLeft + i);
        };
        const bool isHere = isOn(m_columns.hexLeft, m_columns.textLeft)
            || (m_mode == Mode::Compare && isOn(m_columns.otherHexLeft, m_columns.otherTextLeft));
        const Address address = row.first.address + static_cast<Address>(i);
        if (isHere && row.range.contains(address))
            return Place{row.first.alternateSetting, address};
    }
    return std::nullopt;
}

void HexView::mousePressEvent(QMouseEvent* event)
{
    const auto place = placeAt(event->position());
    if (place && event->button() == Qt::LeftButton)
        moveTo(*place, event->modifiers().testFlag(Qt::ShiftModifier));
}

void HexView::mouseMoveEvent(QMouseEvent* event)
{
    const auto place = placeAt(event->position());
    if (place && event->buttons().testFlag(Qt::LeftButton) && *place != m_cursor)
        moveTo(*place, true);
}

void HexView::resizeEvent(QResizeEvent*) { layOut(); }

void HexView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
    QAbstractScrollArea::changeEvent(event);
}

void HexView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void HexView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace fieldflash::gui
