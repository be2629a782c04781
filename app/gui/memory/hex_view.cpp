// SPDX-License-Identifier: MIT
#include "app/gui/memory/hex_view.h"

#include "app/gui/look/theme.h"
#include "app/gui/memory/hex_view_accessible.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <utility>

namespace fieldflash::gui {

namespace {

constexpr int kAddressCharacters = 11;
/// More than this should be saved as a file instead of pasted as text.
constexpr ByteCount kMostCopied = 64 * 1024;

/// The bytes of one side of a row are painted as one text per ink.
enum class Ink { Normal, Muted, Different, Cursor };
constexpr std::array kInks{Ink::Normal, Ink::Muted, Ink::Different, Ink::Cursor};

QColor inkColour(Ink ink, const Tokens& tokens)
{
    switch (ink) {
    case Ink::Normal: return tokens.text;
    case Ink::Muted: return tokens.mutedText;
    case Ink::Different: return tokens.bad;
    case Ink::Cursor: return tokens.onAccent;
    }
    Q_UNREACHABLE();
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
        painter.setLayoutDirection(layoutDirection()); // not that of the program
        painter.setFont(fixedFont());
        painter.setPen(tokens.mutedText);
        const bool isComparing = m_view.m_mode == Mode::Compare;
        if (isComparing) {
            paintText(painter, columns.hexLeft, byteSourceName(m_view.m_left));
            paintText(painter, columns.otherHexLeft, byteSourceName(m_view.m_right));
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
    installHexAccessibility();
    setLayoutDirection(Qt::LeftToRight); // like addresses and bytes, in every language
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::IBeamCursor);
    setMinimumHeight(80);
    connect(&model, &MemoryModel::reset, this, &HexView::rebuild);
    setAccessibleName(tr("Bytes in memory"));
    setAccessibleDescription(
        tr("Use the arrow keys to move through the bytes, with Shift to select them."));
    connect(&model, &MemoryModel::contentChanged, this, &HexView::rebuild);
    addActions();
    rebuild();
}

void HexView::addActions()
{
    const auto add = [this](const QString& words, const QKeySequence& keys, auto&& does) {
        auto* action = new QAction(words, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, does);
        addAction(action);
    };
    add(tr("&Copy as hex"), QKeySequence::Copy, [this] { copy(CopyFormat::Hex); });
    add(tr("Copy as C &array"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        [this] { copy(CopyFormat::CArray); });
    add(tr("Copy as &text"), {}, [this] { copy(CopyFormat::Text); });
    add(tr("Copy the a&ddress"), {}, [this] {
        QGuiApplication::clipboard()->setText(addressText(m_cursor.address));
        Q_EMIT copied(tr("The address was copied."));
    });
    add(tr("&Select the whole memory"), QKeySequence::SelectAll, [this] { selectAll(); });
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
    case Mode::File:
    case Mode::SecondFile: return knownRanges(m_model.bytesOf(left()));
    case Mode::Compare:
        if (m_left == ByteSource::Device)
            return m_model.regions();
        std::vector<memory::MemoryRange> ranges = knownRanges(m_model.bytesOf(m_left));
        for (const memory::MemoryRange& range : knownRanges(m_model.bytesOf(m_right)))
            ranges.push_back(range);
        return ranges;
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

void HexView::setPair(ByteSource left, ByteSource right)
{
    if (left == m_left && right == m_right)
        return;
    m_left = left;
    m_right = right;
    rebuild();
    ensureVisible();
}

ByteSource HexView::left() const
{
    switch (m_mode) {
    case Mode::Device: return ByteSource::Device;
    case Mode::File: return ByteSource::File;
    case Mode::SecondFile: return ByteSource::SecondFile;
    case Mode::Compare: return m_left;
    }
    Q_UNREACHABLE();
}

const memory::SparseBytes& HexView::searched() const { return m_model.bytesOf(left()); }

// Painting

void HexView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection()); // not that of the program
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
    const QString text = tearText(row);
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
    painter.setPen(Theme::current().mutedText);
    painter.drawText(QRectF(0, y, kAddressCharacters * m_character + 4, m_lineHeight),
                     Qt::AlignVCenter, addressText(row.first.address));
    const RowBytes bytes = bytesOf(row, left());
    const bool isComparing = m_mode == Mode::Compare;
    const RowBytes others = isComparing ? bytesOf(row, m_right) : RowBytes();
    paintSide(painter, row, y, bytes, others, false);
    if (isComparing)
        paintSide(painter, row, y, others, bytes, true);
}

HexLine HexView::line(int index) const
{
    HexLine line{.row = m_rows.row(index), .left = {}, .right = {}};
    if (line.row.isTear())
        return line;
    line.left = bytesOf(line.row, left());
    line.isDevice = left() == ByteSource::Device;
    if (m_mode == Mode::Compare)
        line.right = bytesOf(line.row, m_right);
    return line;
}

RowBytes HexView::bytesOf(const HexRow& row, ByteSource source) const
{
    RowBytes bytes;
    const memory::MemoryRange range{row.first.alternateSetting, row.range};
    for (const memory::SparseBytes::Piece& part : m_model.bytesOf(source).parts(range))
        std::ranges::copy(part.bytes, bytes.begin() + (part.first - row.first.address));
    return bytes;
}

void HexView::paintSide(QPainter& painter, const HexRow& row, double y, const RowBytes& bytes,
                        const RowBytes& others, bool isRight) const
{
    const Tokens& tokens = Theme::current();
    const int hexStart = isRight ? m_columns.otherHexLeft : m_columns.hexLeft;
    const int textStart = isRight ? m_columns.otherTextLeft : m_columns.textLeft;
    const int textOffset = textStart - hexStart;
    const int width =
        m_columns.hasText ? textOffset + m_columns.bytes : hexColumn(m_columns.bytes - 1) + 2;
    std::array<QString, kInks.size()> texts;
    const bool showsUnknown = left() == ByteSource::Device && !isRight;
    for (int i = 0; i < m_columns.bytes; ++i) {
        const Place place{row.first.alternateSetting, row.first.address + static_cast<Address>(i)};
        if (!row.range.contains(place.address))
            continue;
        const auto value = bytes[static_cast<std::size_t>(i)];
        const auto other = others[static_cast<std::size_t>(i)];
        const bool isDifferent = value && other && *value != *other;
        const bool isHere = place == m_cursor;
        const QRectF hexArea((hexStart + hexColumn(i)) * m_character, y, 2 * m_character,
                             m_lineHeight);
        const QRectF textArea((textStart + i) * m_character, y, m_character, m_lineHeight);
        if (isChosen(place) || isDifferent) {
            QColor ground = isHere ? tokens.accent : tokens.line;
            if (!isChosen(place)) {
                ground = tokens.cellDifferent;
                ground.setAlpha(50);
            }
            painter.fillRect(hexArea.adjusted(-1, 1, 1, -1), ground);
            if (m_columns.hasText)
                painter.fillRect(textArea.adjusted(-1, 1, 1, -1), ground);
        }
        const bool isPale = !value || *value == kErasedByte || *value == 0;
        const Ink ink = isHere ? Ink::Cursor
            : isDifferent      ? Ink::Different
            : isPale           ? Ink::Muted
                               : Ink::Normal;
        QString& text = texts[static_cast<std::size_t>(ink)];
        if (text.isEmpty())
            text.fill(QLatin1Char(' '), width);
        if (value)
            text.replace(hexColumn(i), 2, byteText(*value));
        else if (showsUnknown)
            text.replace(hexColumn(i), 2, QStringLiteral("··"));
        if (m_columns.hasText && value)
            text[textOffset + i] = characterOf(*value);
        if (isDifferent) { // visible without colour as well
            painter.setPen(tokens.bad);
            painter.drawLine(QPointF(hexArea.left(), hexArea.bottom() - 2),
                             QPointF(hexArea.right(), hexArea.bottom() - 2));
        }
        if (isHere && hasFocus()) {
            painter.setPen(QPen(tokens.text, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(hexArea.adjusted(-2, 0, 1, -1));
        }
    }
    const QPointF base(
        hexStart * m_character,
        y
            + (m_lineHeight + painter.fontMetrics().ascent() - painter.fontMetrics().descent())
                / 2.0);
    for (const Ink ink : kInks) {
        const QString& text = texts[static_cast<std::size_t>(ink)];
        if (text.isEmpty())
            continue;
        painter.setPen(inkColour(ink, tokens));
        painter.drawText(base, text);
    }
}

std::optional<std::uint8_t> HexView::byteAt(Place place, ByteSource source) const
{
    return gui::byteAt(m_model.bytesOf(source), place);
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
    tellCursor();
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
    tellCursor();
    viewport()->update();
    Q_EMIT cursorMoved(m_cursor);
}

void HexView::ensureVisible()
{
    if (const auto row = m_rows.rowOf(m_cursor))
        showRow(*row);
}

void HexView::showRow(int index)
{
    QScrollBar* bar = verticalScrollBar();
    const int visible = std::max(1, viewport()->height() / m_lineHeight);
    if (index < bar->value() || index >= bar->value() + visible)
        bar->setValue(index - visible / 3);
}

QRect HexView::rowArea(int index) const
{
    return {0, (index - verticalScrollBar()->value()) * m_lineHeight, viewport()->width(),
            m_lineHeight};
}

QRect HexView::byteArea(int index, int byte) const
{
    const double left = (m_columns.hexLeft + hexColumn(byte)) * m_character;
    QRect area = rowArea(index);
    area.setLeft(static_cast<int>(left));
    area.setWidth(static_cast<int>(2 * m_character));
    return area;
}

/// A screen reader then reads the byte or the line at the new position.
void HexView::tellCursor()
{
    if (!QAccessible::isActive() || m_rows.count() == 0)
        return;
    QAccessibleInterface* shown = QAccessible::queryAccessibleInterface(this);
    QAccessibleTextInterface* text = shown ? shown->textInterface() : nullptr;
    if (!text)
        return;
    QAccessibleTextCursorEvent moved(this, text->cursorPosition());
    QAccessible::updateAccessibility(&moved);
    const bool isSelected = text->selectionCount() > 0;
    if (!isSelected && !std::exchange(m_toldSelection, isSelected))
        return;
    m_toldSelection = isSelected;
    int first = text->cursorPosition();
    int end = first;
    if (isSelected)
        text->selection(0, &first, &end);
    QAccessibleTextSelectionEvent selected(this, first, end);
    QAccessible::updateAccessibility(&selected);
}

void HexView::describe()
{
    const auto text = [this](ByteSource source) {
        const auto value = byteAt(m_cursor, source);
        return value ? byteText(*value) : tr("unknown");
    };
    const QString place = addressText(m_cursor.address);
    const auto named = [&text](ByteSource source) {
        switch (source) {
        case ByteSource::Device: return tr("device %1").arg(text(source));
        case ByteSource::File: return tr("file %1").arg(text(source));
        case ByteSource::SecondFile: return tr("second file %1").arg(text(source));
        }
        Q_UNREACHABLE();
    };
    QString words = QStringLiteral("%1: %2").arg(place, named(left()));
    if (m_mode == Mode::Compare)
        words += QStringLiteral(", ") + named(m_right);
    setAccessibleName(words);
}

QString HexView::chosenText() const
{
    if (m_rows.count() == 0)
        return {};
    const memory::MemoryRange range = chosen();
    const ByteView bytes = searched().from(range.alternateSetting, range.range.first,
                                           std::min(range.range.size, kMostCopied));
    return copyText(bytes, range.range.first, CopyFormat::Hex);
}

void HexView::copy(CopyFormat format)
{
    if (m_rows.count() == 0)
        return;
    const memory::MemoryRange range = chosen();
    const ByteView bytes = searched().from(range.alternateSetting, range.range.first,
                                           std::min(range.range.size, kMostCopied));
    if (bytes.empty()) {
        Q_EMIT copied(tr("Nothing was copied: these bytes are not known."));
        return;
    }
    QGuiApplication::clipboard()->setText(copyText(bytes, range.range.first, format));
    const QString sentence = tr("%Ln bytes copied.", nullptr, static_cast<int>(bytes.size()));
    if (bytes.size() == range.range.size)
        Q_EMIT copied(sentence);
    else if (bytes.size() == kMostCopied)
        Q_EMIT copied(sentence + QLatin1Char(' ')
                      + tr("Save the rest as a file on the Read back page."));
    else
        Q_EMIT copied(sentence + QLatin1Char(' ') + tr("The bytes after them are not known."));
}

void HexView::selectAll()
{
    const auto regions = memory::joined(this->regions());
    const auto here = std::ranges::find_if(
        regions, [this](const memory::MemoryRange& range) { return contains(range, m_cursor); });
    if (here == regions.end())
        return;
    m_anchor = firstOf(*here);
    moveTo({here->alternateSetting, static_cast<Address>(here->range.end() - 1)}, true);
}

// Events

void HexView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy(CopyFormat::Hex);
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
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    QPointF point = event->position();
    // Beyond an edge the selection goes on with the rows that come into view.
    const double lastLine = std::max(0, viewport()->height() / m_lineHeight - 1) * m_lineHeight;
    QScrollBar* bar = verticalScrollBar();
    if (point.y() < 0)
        bar->setValue(bar->value() - 1);
    else if (point.y() >= viewport()->height())
        bar->setValue(bar->value() + 1);
    point.setY(std::clamp(point.y(), 0.0, lastLine + m_lineHeight - 1));
    const auto place = placeAt(point);
    if (place && *place != m_cursor)
        moveTo(*place, true);
}

void HexView::contextMenuEvent(QContextMenuEvent* event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        // Outside the selection it is about the byte that was clicked.
        const auto place = placeAt(viewport()->mapFromGlobal(event->globalPos()));
        if (place && !isChosen(*place))
            moveTo(*place, false);
    } else if (const auto row = m_rows.rowOf(m_cursor)) {
        at = viewport()->mapToGlobal(
            QPoint(static_cast<int>(m_columns.hexLeft * m_character),
                   (*row - verticalScrollBar()->value() + 1) * m_lineHeight));
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    Theme::applyTo(*menu);
    menu->popup(at);
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
