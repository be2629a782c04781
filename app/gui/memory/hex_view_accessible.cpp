// SPDX-License-Identifier: MIT
#include "app/gui/memory/hex_view_accessible.h"

#include "app/gui/memory/hex_view.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>
#include <limits>

namespace fieldflash::gui {

namespace {

/// The lines are made when they are asked for, because a megabyte has 65,536 of them.
class HexText final : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit HexText(HexView& view)
        : QAccessibleWidget(&view, QAccessible::EditableText),
          m_view(view)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }
    /// The value is the line of the cursor.
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Value || rowCount() == 0)
            return QAccessibleWidget::text(kind);
        return lineText(rowAt(cursorPosition())).trimmed();
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    // Selection and caret

    void selection(int index, int* start, int* end) const override
    {
        *start = *end = 0;
        if (index != 0 || selectionCount() == 0)
            return;
        const memory::MemoryRange range = m_view.chosen();
        *start = offsetOf(firstOf(range));
        *end = 2 + offsetOf({range.alternateSetting, static_cast<Address>(range.range.end() - 1)});
    }
    [[nodiscard]] int selectionCount() const override
    {
        return rowCount() > 0 && m_view.chosen().range.size > 1 ? 1 : 0;
    }
    void addSelection(int start, int end) override
    {
        if (rowCount() == 0 || start >= end)
            return;
        m_view.moveTo(placeOf(start), false);
        m_view.moveTo(placeOf(end - 1), true);
    }
    void removeSelection(int index) override
    {
        if (index == 0 && rowCount() > 0)
            m_view.moveTo(*m_view.cursor(), false);
    }
    void setSelection(int index, int start, int end) override
    {
        if (index == 0)
            addSelection(start, end);
    }
    [[nodiscard]] int cursorPosition() const override
    {
        const auto cursor = m_view.cursor();
        return cursor ? offsetOf(*cursor) : 0;
    }
    void setCursorPosition(int position) override
    {
        if (rowCount() > 0)
            m_view.moveTo(placeOf(position), false);
    }

    // Text

    [[nodiscard]] int characterCount() const override
    {
        return std::min(rowCount(), mostRows()) * lineLength();
    }
    [[nodiscard]] QString text(int start, int end) const override
    {
        start = std::clamp(start, 0, characterCount());
        end = std::clamp(end, start, characterCount());
        if (start == end)
            return {};
        const int first = rowAt(start);
        const int last = rowAt(end - 1);
        QString lines;
        lines.reserve((last - first + 1) * lineLength());
        for (int row = first; row <= last; ++row)
            lines += lineText(row);
        return lines.mid(start - first * lineLength(), end - start);
    }
    [[nodiscard]] QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int* start,
                                       int* end) const override
    {
        const auto [first, last] = unitAt(offset, type);
        *start = first;
        *end = last;
        return text(first, last);
    }
    [[nodiscard]] QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type,
                                           int* start, int* end) const override
    {
        const int here = unitAt(offset, type).first;
        if (here > 0)
            return textAtOffset(here - 1, type, start, end);
        *start = *end = -1;
        return {};
    }
    [[nodiscard]] QString textAfterOffset(int offset, QAccessible::TextBoundaryType type,
                                          int* start, int* end) const override
    {
        const int next = unitAt(offset, type).second;
        if (next < characterCount())
            return textAtOffset(next, type, start, end);
        *start = *end = -1;
        return {};
    }
    QString attributes(int offset, int* start, int* end) const override
    {
        const auto line = unitAt(offset, QAccessible::LineBoundary);
        *start = line.first;
        *end = line.second;
        return {};
    }

    // Places on the screen

    void scrollToSubstring(int start, int) override
    {
        if (rowCount() > 0)
            m_view.showRow(rowAt(start));
    }
    [[nodiscard]] QRect characterRect(int offset) const override
    {
        if (rowCount() == 0)
            return {};
        const int row = rowAt(offset);
        const QRect area =
            m_view.byteArea(row, shape().byteAt(std::max(0, offset - row * lineLength())));
        return {m_view.viewport()->mapToGlobal(area.topLeft()), area.size()};
    }
    [[nodiscard]] int offsetAtPoint(const QPoint& point) const override
    {
        const auto place = m_view.placeAt(m_view.viewport()->mapFromGlobal(QPointF(point)));
        return place ? offsetOf(*place) : -1;
    }

private:
    [[nodiscard]] const HexLineShape& shape() const
    {
        const int bytes = m_view.rows().bytesPerRow();
        const bool isComparing = m_view.mode() == HexView::Mode::Compare;
        if (m_shape.bytesPerRow() != bytes || m_shape.isComparing() != isComparing)
            m_shape = HexLineShape(bytes, isComparing);
        return m_shape;
    }
    [[nodiscard]] int lineLength() const { return shape().length(); }
    [[nodiscard]] int rowCount() const { return m_view.rows().count(); }
    /// Offsets are of type int: enough for more than 100 MB in rows of 16 bytes.
    [[nodiscard]] int mostRows() const { return std::numeric_limits<int>::max() / lineLength(); }
    [[nodiscard]] QString lineText(int row) const { return shape().text(m_view.line(row)); }
    [[nodiscard]] int rowAt(int offset) const
    {
        return std::clamp(offset / lineLength(), 0,
                          std::max(0, std::min(rowCount(), mostRows()) - 1));
    }
    [[nodiscard]] int offsetOf(Place place) const
    {
        const auto row = m_view.rows().rowOf(place);
        if (!row || *row >= mostRows())
            return 0;
        const auto byte = place.address - m_view.rows().row(*row).first.address;
        return *row * lineLength() + shape().columnOf(static_cast<int>(byte));
    }
    [[nodiscard]] Place placeOf(int offset) const
    {
        const int row = rowAt(offset);
        const HexRow shown = m_view.rows().row(row);
        const int byte = shape().byteAt(std::max(0, offset - row * lineLength()));
        const Place wanted{shown.first.alternateSetting,
                           shown.first.address + (shown.isTear() ? 0 : static_cast<Address>(byte))};
        return m_view.rows().nearest(wanted);
    }

    /// From the first character to the one after the last.
    [[nodiscard]] std::pair<int, int> unitAt(int offset, QAccessible::TextBoundaryType type) const
    {
        const int count = characterCount();
        if (count == 0)
            return {0, 0};
        offset = std::clamp(offset, 0, count - 1);
        const int line = rowAt(offset) * lineLength();
        switch (type) {
        case QAccessible::CharBoundary: return {offset, offset + 1};
        case QAccessible::WordBoundary: return wordAt(offset, line);
        case QAccessible::NoBoundary: return {0, count};
        default: return {line, line + lineLength()};
        }
    }
    /// What is between spaces, with the spaces behind it.
    [[nodiscard]] std::pair<int, int> wordAt(int offset, int line) const
    {
        const QString text = lineText(rowAt(offset));
        int first = offset - line;
        while (first > 0 && text[first].isSpace())
            --first;
        while (first > 0 && !text[first - 1].isSpace())
            --first;
        int end = first;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        while (end < text.size() && text[end].isSpace())
            ++end;
        return {line + first, line + end};
    }

    HexView& m_view;
    mutable HexLineShape m_shape{16, false};
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    auto* view = className == QLatin1String("fieldflash::gui::HexView")
        ? qobject_cast<HexView*>(object)
        : nullptr;
    return view ? new HexText(*view) : nullptr;
}

} // namespace

void installHexAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace fieldflash::gui
