// SPDX-License-Identifier: MIT
#include "app/gui/technician_pages.h"

#include "app/gui/action_button.h"
#include "app/gui/flow_layout.h"
#include "app/gui/memory_map_widget.h"
#include "app/gui/styled_label.h"
#include "app/gui/technician_panel.h"
#include "app/gui/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace fieldflash::gui {

namespace {

constexpr int kSwatch = 18;

/// One entry of the legend.
class LegendEntry final : public QWidget {
public:
    LegendEntry(CellState state, QWidget* parent) : QWidget(parent), m_state(state)
    {
        setAccessibleName(cellStateName(state));
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(textFont(kMutedSize));
        return {kSwatch + kSpace + metrics.horizontalAdvance(cellStateName(m_state)) + kSpace,
                std::max(kSwatch, metrics.height()) + 2};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintCell(painter, QRectF(0, (height() - kSwatch) / 2.0, kSwatch, kSwatch), m_state);
        painter.setFont(textFont(kMutedSize));
        painter.setPen(Theme::current().mutedText);
        painter.drawText(rect().adjusted(kSwatch + kSpace, 0, 0, 0), Qt::AlignVCenter,
                         cellStateName(m_state));
    }

private:
    CellState m_state;
};

QWidget* makeMemoryPage(MapModel& map, TechnicianPanel& panel)
{
    auto* tab = new QWidget(&panel);
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(kSpace, 2 * kSpace, kSpace, kSpace);
    column->setSpacing(2 * kSpace);
    auto* empty = new StyledLabel(kBodySize, true, tab);
    column->addWidget(empty);
    auto* scroll = new QScrollArea(tab);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* grid = new MemoryMapWidget(map, MemoryMapWidget::Shape::Grid, scroll);
    scroll->setWidget(grid);
    scroll->viewport()->setAutoFillBackground(false);
    grid->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    auto* current = new StyledLabel(kMutedSize, true, tab);
    current->setFont(fixedFont());
    current->setMinimumHeight(QFontMetrics(fixedFont()).height() + 2);
    current->setText(TechnicianPanel::tr("Choose a sector to see its range and state."));
    column->addWidget(current);
    auto* legend = new QWidget(tab);
    legend->setAccessibleName(TechnicianPanel::tr("Legend"));
    auto* flow = new FlowLayout(legend, kSpace);
    for (const CellState state :
         {CellState::Kept, CellState::ToWrite, CellState::Erased, CellState::Writing,
          CellState::Written, CellState::Verified, CellState::Different, CellState::Protected})
        flow->addWidget(new LegendEntry(state, legend));
    column->addWidget(legend);
    QObject::connect(grid, &MemoryMapWidget::cellDescribed, current, &QLabel::setText);
    const auto refresh = [empty, scroll, &map] {
        empty->setWords(map.cells().empty()
                            ? TechnicianPanel::tr("The memory map appears as soon as a device is "
                                                  "known.")
                            : QString());
        scroll->setVisible(!map.cells().empty());
    };
    QObject::connect(&map, &MapModel::reset, &panel, refresh);
    refresh();
    return tab;
}

QWidget* makeLogPage(LogModel& log, TechnicianPanel& panel)
{
    auto* tab = new QWidget(&panel);
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(kSpace, 2 * kSpace, kSpace, kSpace);
    column->setSpacing(kSpace);
    auto* filter = new QLineEdit(tab);
    filter->setPlaceholderText(TechnicianPanel::tr("Filter"));
    filter->setAccessibleName(TechnicianPanel::tr("Filter the log"));
    filter->setClearButtonEnabled(true);
    column->addWidget(filter);
    auto* proxy = new QSortFilterProxyModel(tab);
    proxy->setSourceModel(&log);
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    QObject::connect(filter, &QLineEdit::textChanged, proxy,
                     &QSortFilterProxyModel::setFilterFixedString);
    auto* list = new QListView(tab);
    list->setModel(proxy);
    list->setFont(fixedFont());
    list->setUniformItemSizes(true);
    list->setAccessibleName(TechnicianPanel::tr("Log"));
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    column->addWidget(list, 1);
    QObject::connect(proxy, &QAbstractItemModel::rowsAboutToBeInserted, list, [list] {
        const QScrollBar* bar = list->verticalScrollBar();
        list->setProperty("follows", bar->value() == bar->maximum());
    });
    QObject::connect(proxy, &QAbstractItemModel::rowsInserted, list, [list] {
        if (list->property("follows").toBool())
            list->scrollToBottom();
    });
    auto* foot = new QHBoxLayout;
    auto* protocol = new QCheckBox(TechnicianPanel::tr("&Protocol lines"), tab);
    auto* copy = new TextButton(TechnicianPanel::tr("Copy lo&g"), TextButton::Kind::Plain, tab);
    auto* save = new TextButton(TechnicianPanel::tr("&Save log…"), TextButton::Kind::Plain, tab);
    foot->addWidget(protocol);
    foot->addStretch(1);
    foot->addWidget(copy);
    foot->addWidget(save);
    column->addLayout(foot);
    QObject::connect(protocol, &QCheckBox::toggled, &panel, &TechnicianPanel::protocolWanted);
    QObject::connect(copy, &QPushButton::clicked, &panel,
                     [&log] { QGuiApplication::clipboard()->setText(log.text()); });
    QObject::connect(save, &QPushButton::clicked, &panel, &TechnicianPanel::saveLogWanted);
    return tab;
}

} // namespace

void addTechnicianPages(TechnicianPanel& panel, const TechnicianSetting& setting)
{
    UpdateModel& model = setting.model;
    panel.addPage(makeMemoryPage(model.fullMap(), panel), TechnicianPanel::tr("&Memory"),
                  QStringLiteral("memory"));
    panel.addPage(makeLogPage(model.log(), panel), TechnicianPanel::tr("&Log"),
                  QStringLiteral("log"));
}

} // namespace fieldflash::gui
