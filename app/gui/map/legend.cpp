// SPDX-License-Identifier: MIT
#include "app/gui/map/legend.h"

#include "app/gui/look/flow_layout.h"
#include "app/gui/look/theme.h"
#include "app/gui/map/cell_painting.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace fieldflash::gui {

namespace {

struct LegendWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::Legend)
};

constexpr int kSwatch = 16;

class Entry final : public QWidget {
public:
    Entry(CellState state, QWidget* parent) : QWidget(parent), m_state(state)
    {
        setLayoutDirection(Qt::LeftToRight); // a picture and its name
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(textFont(kMutedSize));
        return {kSwatch + kInnerSpace + metrics.horizontalAdvance(cellStateName(m_state)) + kSpace,
                std::max(kSwatch, metrics.height()) + 2};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection()); // not that of the program
        paintCell(painter, QRectF(0, (height() - kSwatch) / 2.0, kSwatch, kSwatch), m_state);
        painter.setFont(textFont(kMutedSize));
        painter.setPen(Theme::current().mutedText);
        painter.drawText(rect().adjusted(kSwatch + kInnerSpace, 0, 0, 0), Qt::AlignVCenter,
                         cellStateName(m_state));
    }

private:
    CellState m_state;
};

} // namespace

Legend::Legend(const std::vector<CellState>& states, QWidget* parent) : QWidget(parent)
{
    auto* flow = new FlowLayout(this, kSpace);
    m_entries.reserve(states.size());
    for (const CellState state : states) {
        auto* entry = new Entry(state, this);
        flow->addWidget(entry);
        m_entries.emplace_back(state, entry);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(LegendWords::tr("Legend"));
    describe();
}

void Legend::showOnly(const std::set<CellState>& states)
{
    for (const auto& [state, entry] : m_entries)
        entry->setVisible(states.contains(state));
    describe();
}

void Legend::describe()
{
    QStringList names;
    for (const auto& [state, entry] : m_entries)
        if (!entry->isHidden())
            names.append(cellStateName(state));
    setAccessibleDescription(names.join(QStringLiteral(", ")));
}

} // namespace fieldflash::gui
