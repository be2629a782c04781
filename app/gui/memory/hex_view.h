// SPDX-License-Identifier: MIT
// Bytes as hexadecimal digits and characters: one source, or two side by side.
#pragma once

#include "app/gui/map/memory_model.h"
#include "app/gui/memory/byte_copy.h"
#include "app/gui/memory/hex_line.h"

#include <QAbstractScrollArea>

class QAction;

namespace fieldflash::gui {

/// Paints only the visible rows; a million rows scroll like a hundred. Bytes are selected with the
/// mouse or the shift key and copied as text, also from a context menu. A screen reader sees a text
/// with one line per row.
class HexView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Mode { Device, File, SecondFile, Compare };

    /// `model` outlives the view.
    explicit HexView(MemoryModel& model, QWidget* parent = nullptr);

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    /// What a comparison shows; at first device and file.
    void setPair(ByteSource left, ByteSource right);
    /// The source shown; in a comparison the left one.
    [[nodiscard]] ByteSource left() const;
    /// Of a comparison.
    [[nodiscard]] ByteSource right() const { return m_right; }
    /// The bytes that a search covers.
    [[nodiscard]] const memory::SparseBytes& searched() const;

    /// The byte under the cursor; absent when there is nothing to show.
    [[nodiscard]] std::optional<Place> cursor() const;
    /// Moves to the place (or the nearest existing one) and selects `length` bytes.
    void goTo(Place place, ByteCount length = 1);
    /// Moves to an existing place; with `extends` the selection reaches to there.
    void moveTo(Place place, bool extends);
    /// At least the byte under the cursor. Precondition: there is something to show.
    [[nodiscard]] memory::MemoryRange chosen() const;
    /// The selected bytes as hexadecimal text, from the side shown; in a comparison from the left
    /// side.
    [[nodiscard]] QString chosenText() const;
    /// Copies the selected bytes, up to the first unknown one, and tells what was copied.
    void copy(CopyFormat format);

    [[nodiscard]] const HexRows& rows() const { return m_rows; }
    /// What a row shows. Precondition: 0 <= index < rows().count().
    [[nodiscard]] HexLine line(int index) const;
    /// Where a row is painted, in the viewport; outside of it when it is not visible.
    [[nodiscard]] QRect rowArea(int index) const;
    /// The digits of a byte in its row; in a comparison on the left.
    [[nodiscard]] QRect byteArea(int index, int byte) const;
    /// The byte painted at a point of the viewport.
    [[nodiscard]] std::optional<Place> placeAt(const QPointF& point) const;
    /// Scrolls, if need be, until the row is visible.
    void showRow(int index);
    /// How many rows the last painting touched.
    [[nodiscard]] int rowsPainted() const { return m_rowsPainted; }

Q_SIGNALS:
    void cursorMoved(fieldflash::gui::Place place);
    /// One sentence about what was copied.
    void copied(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    class Header;
    /// Positions of the columns, in characters.
    struct Columns {
        int bytes = 16;
        bool hasText = true;
        int hexLeft = 0;
        int textLeft = 0;
        int otherHexLeft = 0; ///< of the right side in a comparison
        int otherTextLeft = 0;
        int width = 0;
    };
    [[nodiscard]] static Columns columnsFor(int bytes, bool hasText, bool isComparing);
    [[nodiscard]] static int hexColumn(int byte);

    void addActions();
    void rebuild();
    [[nodiscard]] std::vector<memory::MemoryRange> regions() const;
    void layOut();
    void selectAll();
    void ensureVisible();
    void describe();
    void tellCursor();
    void paintRow(QPainter& painter, const HexRow& row, double y) const;
    void paintTear(QPainter& painter, const HexRow& row, double y) const;
    void paintSide(QPainter& painter, const HexRow& row, double y, const RowBytes& bytes,
                   const RowBytes& others, bool isRight) const;
    [[nodiscard]] RowBytes bytesOf(const HexRow& row, ByteSource source) const;
    [[nodiscard]] bool isChosen(Place place) const;
    [[nodiscard]] std::optional<std::uint8_t> byteAt(Place place, ByteSource source) const;

    MemoryModel& m_model;
    Header* m_header;
    Mode m_mode = Mode::File;
    ByteSource m_left = ByteSource::Device; ///< of a comparison
    ByteSource m_right = ByteSource::File;
    HexRows m_rows;
    Columns m_columns;
    double m_character = 8;
    int m_lineHeight = 16;
    Place m_cursor;
    Place m_anchor;
    int m_rowsPainted = 0;
    bool m_toldSelection = false; ///< to a screen reader
};

} // namespace fieldflash::gui
