// SPDX-License-Identifier: MIT
#include "app/gui/memory/memory_page.h"

#include "app/gui/look/action_button.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"
#include "app/gui/map/legend.h"
#include "app/gui/work/job_bar.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldflash::gui {

namespace {

/// So many letters across, and map and bytes are side by side.
constexpr int kBesideFrom = 150;

} // namespace

MemoryPage::MemoryPage(DeviceMemory& memory, QWidget* parent)
    : QWidget(parent),
      m_memory(memory),
      m_bar(new JobBar(memory.job(), this)),
      m_empty(new StyledLabel(kBodySize, true, this)),
      m_halves(new QSplitter(Qt::Vertical, this)),
      m_map(new MemoryMapView(memory.memory(), MemoryMapView::Columns::DeviceAndFile)),
      m_current(new StyledLabel(kMutedSize, true)),
      m_hex(new HexPanel(memory.memory())),
      m_smaller(new TextButton(QStringLiteral("−"), TextButton::Kind::Plain, this)),
      m_larger(new TextButton(QStringLiteral("+"), TextButton::Kind::Plain, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace, kSpace, kSpace, 0);
    column->setSpacing(kSpace);
    column->addWidget(m_bar);
    column->addWidget(m_empty);
    column->addWidget(m_halves, 1);
    column->addStretch(0);
    m_bar->addStarter(tr("&Read device memory"), QStringLiteral("readMemory"));
    m_bar->addTool(m_smaller);
    m_bar->addTool(m_larger);
    m_smaller->setAccessibleName(tr("Zoom out"));
    m_larger->setAccessibleName(tr("Zoom in"));
    m_smaller->setToolTip(tr("Zoom out"));
    m_larger->setToolTip(tr("Zoom in"));
    m_halves->addWidget(makeUpperHalf());
    m_halves->addWidget(m_hex);
    m_halves->setChildrenCollapsible(false);
    m_halves->setHandleWidth(kSpace);
    m_halves->setStretchFactor(0, 3);
    m_halves->setStretchFactor(1, 2);
    connectViews();
    refresh();
}

QWidget* MemoryPage::makeUpperHalf()
{
    auto* half = new QWidget(m_halves);
    auto* column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace);
    column->addWidget(m_map, 1);
    // Room for two lines: nothing below moves when the selection changes.
    m_current->setMinimumHeight(2 * QFontMetrics(textFont(kMutedSize)).lineSpacing());
    m_current->setAlignment(Qt::AlignTop);
    column->addWidget(m_current);
    column->addWidget(
        new Legend({CellState::NotRead, CellState::HasData, CellState::Erased, CellState::Protected,
                    CellState::Equal, CellState::ToWrite, CellState::Writing, CellState::Written,
                    CellState::Verified, CellState::Different},
                   half));
    return half;
}

void MemoryPage::connectViews()
{
    auto* read = findChild<TextButton*>(QStringLiteral("readMemory"));
    connect(read, &QPushButton::clicked, &m_memory, &DeviceMemory::readAll);
    connect(&m_memory, &DeviceMemory::changed, this, &MemoryPage::refresh);
    connect(&m_memory.memory(), &MemoryModel::reset, this, &MemoryPage::refresh);
    connect(&m_memory.memory(), &MemoryModel::contentChanged, this, &MemoryPage::refresh);
    connect(m_map, &MemoryMapView::currentChanged, this, [this](int sector) {
        describe(sector);
        showBytesOf(sector);
    });
    connect(m_hex, &HexPanel::secondFileWanted, &m_memory, &DeviceMemory::openSecondFile);
    connect(m_map, &MemoryMapView::activated, this, [this] { m_hex->view().setFocus(); });
    connect(&m_hex->view(), &HexView::cursorMoved, this, [this](const Place& place) {
        if (!m_leadsMap)
            return;
        const QSignalBlocker quiet(m_map);
        const int sector = m_memory.memory().sectorAt(place);
        if (sector >= 0)
            m_map->setCurrent(sector, m_map->currentSide());
        describe(sector);
    });
    connect(&m_memory.memory(), &MemoryModel::sectorChanged, this, [this](int sector) {
        if (sector == m_map->currentSector())
            describe(sector);
    });
    connect(m_smaller, &QPushButton::clicked, this, [this] { m_map->zoom(-1); });
    connect(m_larger, &QPushButton::clicked, this, [this] { m_map->zoom(1); });
    connect(m_map, &MemoryMapView::zoomChanged, this, &MemoryPage::refreshZoom);
    connect(m_map, &MemoryMapView::hovered, this,
            [this](int sector) { describe(sector < 0 ? m_map->currentSector() : sector); });
}

void MemoryPage::refreshZoom()
{
    m_smaller->setEnabled(m_map->canZoom(-1));
    m_larger->setEnabled(m_map->canZoom(1));
}

/// The columns of the map are tall where there is room for the bytes beside them.
void MemoryPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int letters = width() / std::max(1, fontMetrics().averageCharWidth());
    m_halves->setOrientation(letters < kBesideFrom ? Qt::Vertical : Qt::Horizontal);
}

void MemoryPage::showBytesOf(int sector)
{
    if (sector < 0)
        return;
    // The file may have no bytes there: the nearest ones are shown, and the map does not move.
    m_leadsMap = false;
    m_hex->view().goTo(
        firstOf(m_memory.memory().sectors()[static_cast<std::size_t>(sector)].range()));
    m_leadsMap = true;
}

void MemoryPage::describe(int sector)
{
    const auto& sectors = m_memory.memory().sectors();
    if (sector < 0 || sector >= static_cast<int>(sectors.size())) {
        m_current->setText(tr("Select a sector to see its content."));
        return;
    }
    const QStringList lines = m_map->details(sector).split(QLatin1Char('\n'));
    m_current->setText(lines.join(QStringLiteral("  ·  ")));
}

void MemoryPage::refresh()
{
    MemoryModel& model = m_memory.memory();
    const bool hasMap = !model.sectors().empty();
    const bool hasBytes = !model.file().isEmpty() || !model.device().isEmpty();
    m_empty->setWords(hasMap ? QString()
                             : tr("The memory map appears when a device is connected."));
    m_halves->setVisible(hasMap || hasBytes);
    m_halves->widget(0)->setVisible(hasMap);
    m_smaller->setVisible(hasMap);
    m_larger->setVisible(hasMap);
    const auto& error = m_memory.lastError();
    m_bar->setRemark(error ? error->summary() + QLatin1Char(' ') + error->remedy() : QString(),
                     Tone::Bad);
    const auto& second = m_memory.secondFileError();
    m_hex->setSecondFileProblem(second ? second->summary() : QString());
    describe(m_map->currentSector());
    refreshZoom();
}

} // namespace fieldflash::gui
