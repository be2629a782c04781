// SPDX-License-Identifier: MIT
#include "app/gui/update/parts/partition_panel.h"

#include "app/gui/look/choice_box.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"
#include "app/gui/map/cell_painting.h"
#include "app/gui/map/map_model.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace fieldflash::gui {

namespace {

constexpr int kPartitionBarHeight = 22;

} // namespace

/// In the colours of the map.
class PartitionBar final : public QWidget {
public:
    explicit PartitionBar(QWidget* parent) : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFixedHeight(kPartitionBarHeight);
    }

    void setState(const PartitionState& state)
    {
        m_state = state;
        setAccessibleName(state.spoken);
        setToolTip(state.spoken);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF all = QRectF(rect());
        paintCell(painter, all, m_state.hasFile ? CellState::ToWrite : CellState::Kept);
        const auto paintShare = [&](double share, CellState state) {
            if (share > 0)
                paintCell(painter, QRectF(all.left(), all.top(), all.width() * share, all.height()),
                          state);
        };
        paintShare(m_state.written, CellState::Written);
        paintShare(m_state.verified, CellState::Verified);
        paintShare(m_state.isDifferent ? 1 : 0, CellState::Different);
    }

private:
    PartitionState m_state;
};

PartitionPanel::PartitionPanel(QWidget* parent)
    : QWidget(parent),
      m_title(new StyledLabel(kMutedSize, true, this)),
      m_choice(new ChoiceBox(this)),
      m_bar(new PartitionBar(this))
{
    auto* head = new QHBoxLayout;
    head->setSpacing(kSpace);
    head->addWidget(m_title);
    head->addWidget(m_choice);
    head->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kInnerSpace);
    column->addLayout(head);
    column->addWidget(m_bar);
    m_title->setWordWrap(false);
    m_choice->setObjectName(QStringLiteral("partition"));
    m_choice->setAccessibleName(tr("Partition"));
    m_choice->setPlaceholderText(tr("Choose…"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_choice, &QComboBox::activated, this,
            [this](int index) { Q_EMIT chosen(m_choice->itemData(index).toInt()); });
}

void PartitionPanel::fillChoices(const PartitionState& state)
{
    const QSignalBlocker quiet(m_choice);
    if (m_choices != state.choices) {
        m_choices = state.choices;
        m_choice->clear();
        for (const PartitionState::Choice& choice : m_choices)
            m_choice->addItem(choice.name, choice.alternateSetting);
    }
    m_choice->setCurrentIndex(state.chosen ? m_choice->findData(*state.chosen) : -1);
    m_choice->setEnabled(state.canChoose);
}

void PartitionPanel::setState(const PartitionState& state)
{
    const bool isChoice = state.choices.size() > 1;
    m_title->setWords(isChoice ? tr("Partition") : state.title);
    m_choice->setVisible(isChoice);
    fillChoices(state);
    m_bar->setState(state);
}

} // namespace fieldflash::gui
