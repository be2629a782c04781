// SPDX-License-Identifier: MIT
// Bytes as hexadecimal digits and characters: device, file, or both side by side.
#pragma once

#include "app/gui/map/memory_model.h"
#include "app/gui/memory/hex_rows.h"

#include <QAbstractScrollArea>

namespace fieldflash::gui {

/// Paints only the visible rows; a million rows scroll like a hundred. Bytes are selected with the
/// mouse or the shift key and copied as text.
class HexView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Mode { Device, File, Compare };

    /// `model` outlives the view.
    explicit HexView(MemoryModel& model, QWidget* parent = nullptr);

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    /// The bytes that a search covers.
    [[nodiscard]] const memory::SparseBytes& searched() const;

    /// The byte under the cursor; absent when there is nothing to show.
    [[nodiscard]] std::optional<Place> cursor() const;
    /// Moves to the place (or the nearest existing one) and selects `length` bytes.
    void goTo(Place place, ByteCount length = 1);
    /// The selected bytes as hexadecimal text, from the side shown; in a comparison from the
    /// device.
    [[nodiscard]] QString chosenText() const;

    [[nodiscard]] const HexRows& rows() const { return m_rows; }
    /// How many rows the last painting touched.
    [[nodiscard]] int rowsPainted() const { return m_rowsPainted; }

Q_SIGNALS:
    void cursorMoved(fieldflash::gui::Place place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
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
        int otherHexLeft = 0; ///< of the file in a comparison
        int otherTextLeft = 0;
        int width = 0;
    };
    [[nodiscard]] static Columns columnsFor(int bytes, bool hasText, bool isComparing);
    [[nodiscard]] static int hexColumn(int byte);

    void rebuild();
    [[nodiscard]] std::vector<memory::MemoryRange> regions() const;
    void layOut();
    void moveTo(Place place, bool extends);
    void ensureVisible();
    void describe();
    void paintRow(QPainter& painter, const HexRow& row, double y) const;
    void paintTear(QPainter& painter, const HexRow& row, double y) const;
    void paintByte(QPainter& painter, Place place, int byte, double y, bool isFileSide) const;
    [[nodiscard]] bool isChosen(Place place) const;
    [[nodiscard]] std::optional<std::uint8_t> byteAt(Place place, bool isFileSide) const;
    [[nodiscard]] std::optional<Place> placeAt(const QPointF& point) const;
    [[nodiscard]] memory::MemoryRange chosen() const;

    MemoryModel& m_model;
    Header* m_header;
    Mode m_mode = Mode::File;
    HexRows m_rows;
    Columns m_columns;
    double m_character = 8;
    int m_lineHeight = 16;
    Place m_cursor;
    Place m_anchor;
    int m_rowsPainted = 0;
};

} // namespace fieldflash::gui
