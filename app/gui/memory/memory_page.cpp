// SPDX-License-Identifier: MIT
#include "app/gui/memory/memory_page.h"

#include "app/gui/look/action_button.h"
#include "app/gui/look/segmented_choice.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"
#include "app/gui/map/legend.h"
#include "app/gui/work/job_bar.h"

#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldflash::gui {

namespace {

/// So many letters across, and map and bytes are side by side.
constexpr int kBesideFrom = 150;
/// So many lines down, and there is room for map and bytes, one below the other.
constexpr int kBothFrom = 42;

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
      m_half(new SegmentedChoice(tr("Shown half"), {tr("Map"), tr("Bytes")}, this)),
      m_legend(new Legend({CellState::NotRead, CellState::HasData, CellState::Erased,
                           CellState::Kept, CellState::Protected, CellState::Equal,
                           CellState::ToWrite, CellState::Writing, CellState::Written,
                           CellState::Verified, CellState::Different})),
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
    m_half->setObjectName(QStringLiteral("half"));
    m_bar->addTool(m_half);
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
    addShortcuts();
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
    column->addWidget(m_legend);
    return half;
}

/// The keys of the bytes also work while the map is shown in their place.
void MemoryPage::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, void (HexPanel::*does)()) {
        auto* shortcut = new QShortcut(keys, m_halves->widget(0));
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, does] {
            showBytes();
            (m_hex->*does)();
        });
    };
    add(QKeySequence::Find, &HexPanel::typePattern);
    add(QKeySequence(Qt::CTRL | Qt::Key_G), &HexPanel::typeAddress);
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
    connect(m_map, &MemoryMapView::activated, this, [this] {
        showBytes();
        m_hex->view().setFocus();
    });
    connect(m_half, &SegmentedChoice::currentChanged, this, &MemoryPage::arrangeHalves);
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
        const SectorFacts& facts = m_memory.memory().sectors()[static_cast<std::size_t>(sector)];
        if (m_states.insert(facts.device).second)
            m_legend->showOnly(m_states);
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
    arrangeHalves();
}

void MemoryPage::arrangeHalves()
{
    const int letters = width() / std::max(1, fontMetrics().averageCharWidth());
    const int lines = height() / std::max(1, fontMetrics().lineSpacing());
    const bool isBeside = letters >= kBesideFrom;
    m_halves->setOrientation(isBeside ? Qt::Horizontal : Qt::Vertical);
    const bool hasMap = !m_memory.memory().sectors().empty();
    const bool isOne = hasMap && !isBeside && lines < kBothFrom;
    const bool isMap = m_half->current() == 0;
    m_half->setVisible(isOne);
    m_halves->widget(0)->setVisible(hasMap && (!isOne || isMap));
    m_hex->setVisible(!isOne || !isMap);
    m_smaller->setVisible(hasMap && (!isOne || isMap));
    m_larger->setVisible(m_smaller->isVisibleTo(this));
}

void MemoryPage::showBytes() { m_half->setCurrent(1); }

void MemoryPage::noteStates()
{
    m_states.clear();
    for (const SectorFacts& facts : m_memory.memory().sectors()) {
        m_states.insert(facts.device);
        if (facts.file)
            m_states.insert(*facts.file);
    }
    m_legend->showOnly(m_states);
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
    arrangeHalves();
    noteStates();
    const auto& error = m_memory.lastError();
    m_bar->setRemark(error ? error->summary() + QLatin1Char(' ') + error->remedy() : QString(),
                     Tone::Bad);
    const auto& second = m_memory.secondFileError();
    m_hex->setSecondFileProblem(second ? second->summary() : QString());
    describe(m_map->currentSector());
    refreshZoom();
}

} // namespace fieldflash::gui
