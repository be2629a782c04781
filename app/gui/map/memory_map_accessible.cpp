// SPDX-License-Identifier: MIT
#include "app/gui/map/memory_map_accessible.h"

#include "app/gui/map/memory_map_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>

#include <map>

namespace fieldflash::gui {

namespace {

struct MemoryMapViewWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::MemoryMapView)
};

QString sideName(int column)
{
    return column == 0 ? MemoryMapViewWords::tr("Device") : MemoryMapViewWords::tr("File");
}

/// One sector on one side.
class Cell final : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    Cell(MemoryMapView& view, int sector, int column)
        : m_view(view),
          m_sector(sector),
          m_column(column)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        return m_sector < static_cast<int>(m_view.model().sectors().size());
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override { return table(); }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_view.model().spoken(m_sector, static_cast<MapSide>(m_column));
        if (kind == QAccessible::Description)
            return m_view.details(m_sector);
        return {};
    }
    void setText(QAccessible::Text, const QString&) override { }
    [[nodiscard]] QRect rect() const override
    {
        const QRect area = m_view.cellArea(m_sector, static_cast<MapSide>(m_column));
        return area.isEmpty() ? QRect()
                              : QRect(m_view.viewport()->mapToGlobal(area.topLeft()), area.size());
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_view.hasFocus() && m_view.currentSector() == m_sector
            && static_cast<int>(m_view.currentSide()) == m_column;
        state.selectable = m_view.isSelectable();
        state.selected = m_view.isSelected(m_sector);
        state.offscreen = m_view.cellArea(m_sector, static_cast<MapSide>(m_column)).isEmpty();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface
            ? static_cast<QAccessibleTableCellInterface*>(this)
            : nullptr;
    }

    [[nodiscard]] bool isSelected() const override { return m_view.isSelected(m_sector); }
    [[nodiscard]] QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return m_column; }
    [[nodiscard]] int rowIndex() const override { return m_sector; }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface* table() const override
    {
        return QAccessible::queryAccessibleInterface(&m_view);
    }

private:
    MemoryMapView& m_view;
    int m_sector;
    int m_column;
};

/// Cells are created on request and owned by the table.
class Table final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit Table(MemoryMapView& view) : QAccessibleWidget(&view, QAccessible::Table), m_view(view)
    {
    }
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;
    ~Table() override { forgetCells(); }

    /// The description reads the parts of the memory in words.
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Description)
            return own;
        QStringList texts{own};
        for (int side = 0; side < columnCount(); ++side) {
            const QString parts = memoryPartsText(m_view.model(), static_cast<MapSide>(side));
            if (!parts.isEmpty())
                texts.append(MemoryMapViewWords::tr("%1: %2.").arg(sideName(side), parts));
        }
        return texts.join(QLatin1Char(' '));
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] int childCount() const override { return rowCount() * columnCount(); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        return cellAt(index / columnCount(), index % columnCount());
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [index, id] : m_cells)
            if (QAccessible::accessibleInterface(id) == child)
                return index;
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        MapSide side = MapSide::Device;
        const QPoint point = m_view.viewport()->mapFromGlobal(QPoint(x, y));
        const int sector = m_view.sectorAt(point, &side);
        return sector < 0 ? nullptr : cellAt(sector, static_cast<int>(side));
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        return m_view.hasFocus() && m_view.currentSector() >= 0
            ? cellAt(m_view.currentSector(), static_cast<int>(m_view.currentSide()))
            : nullptr;
    }

    [[nodiscard]] QAccessibleInterface* caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* cellAt(int row, int column) const override
    {
        if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
            return nullptr;
        const int index = row * columnCount() + column;
        const auto known = m_cells.find(index);
        if (known != m_cells.end())
            return QAccessible::accessibleInterface(known->second);
        QAccessibleInterface* cell = new Cell(m_view, row, column);
        m_cells.emplace(index, QAccessible::registerAccessibleInterface(cell));
        return cell;
    }
    [[nodiscard]] int selectedCellCount() const override { return selectedRowCount(); }
    [[nodiscard]] QList<QAccessibleInterface*> selectedCells() const override
    {
        QList<QAccessibleInterface*> cells;
        for (const int row : selectedRows())
            cells.append(cellAt(row, 0));
        return cells;
    }
    [[nodiscard]] QString columnDescription(int column) const override { return sideName(column); }
    [[nodiscard]] QString rowDescription(int row) const override
    {
        return addressText(
            m_view.model().sectors()[static_cast<std::size_t>(row)].sector.range.first);
    }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override
    {
        return static_cast<int>(selectedRows().size());
    }
    [[nodiscard]] int columnCount() const override { return m_view.sideCount(); }
    [[nodiscard]] int rowCount() const override
    {
        return static_cast<int>(m_view.model().sectors().size());
    }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override
    {
        QList<int> rows;
        for (int row = 0; row < rowCount(); ++row)
            if (m_view.isSelected(row))
                rows.append(row);
        return rows;
    }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int row) const override { return m_view.isSelected(row); }
    bool selectRow(int row) override { return want(row, true); }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override { return want(row, false); }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override { forgetCells(); }

private:
    bool want(int row, bool isSelected)
    {
        if (!m_view.isSelectable() || row < 0 || row >= rowCount())
            return false;
        Q_EMIT m_view.selectionWanted(row, row, isSelected);
        return true;
    }
    void forgetCells()
    {
        for (const auto& [index, id] : m_cells)
            QAccessible::deleteAccessibleInterface(id);
        m_cells.clear();
    }

    MemoryMapView& m_view;
    mutable std::map<int, QAccessible::Id> m_cells;
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    auto* view = className == QLatin1String("fieldflash::gui::MemoryMapView")
        ? qobject_cast<MemoryMapView*>(object)
        : nullptr;
    return view ? new Table(*view) : nullptr;
}

} // namespace

void installMapAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace fieldflash::gui
