// SPDX-License-Identifier: MIT
// The page for everyday updates. Renders a PageState; knows neither model nor protocol.
#pragma once

#include "app/gui/update/facts/page_state.h"
#include "core/image/gate/sanity_gate.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace fieldflash::gui {

class ConnectPanel;
class DetailsFold;
class DeviceCard;
class DeviceChooser;
class FirmwareCard;
class MapModel;
class MapStrip;
class ObstaclePanel;
class PartitionPanel;
class PhaseRow;
class StyledLabel;
class PrimaryButton;
class TextButton;
class VerdictPanel;

class UpdatePage final : public QWidget {
    Q_OBJECT

public:
    explicit UpdatePage(MapModel& map, QWidget* parent = nullptr);

    void setState(const PageState& page);
    [[nodiscard]] PrimaryButton* primary() const { return m_primary; }
    [[nodiscard]] Action primaryAction() const { return m_primaryAction; }
    /// Where the keyboard begins: the main button if it can be pressed and is not Cancel, another
    /// accent-coloured one, a list to choose from, or the page itself, where Enter does nothing.
    [[nodiscard]] QWidget* firstFocus();
    /// What the narrowest arrangement needs, whichever one is shown: otherwise the page would never
    /// become narrow enough for it.
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Placed above everything else; the page takes ownership.
    void setBanner(QWidget* banner);

Q_SIGNALS:
    void acted(fieldflash::gui::Action action);
    void deviceChosen(const QString& portPath);
    void boardChosen(const QString& id);
    void partitionChosen(int alternateSetting);
    void findingAllowed(fieldflash::image::FindingCode code, bool isAllowed);
    /// `details` should be scrolled into view.
    void detailsOpened(QWidget* details);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void setCards(const PageState& page);
    void setButtons(const PageState& page);
    void arrangeButtons();
    void moveFocus(bool wasWorking, bool isWorking);

    MapModel& m_map;
    Action m_primaryAction = Action::None;
    Action m_secondaryAction = Action::None;
    bool m_isWorking = false;
    bool m_owesFocus = false; ///< the button gets it back once enabled
    QVBoxLayout* m_column = nullptr;
    QBoxLayout* m_buttonRow = nullptr;
    QWidget* m_balance; ///< as wide as the button on the other side, so that the middle is one
    VerdictPanel* m_verdict;
    ConnectPanel* m_connect;
    DeviceChooser* m_chooser;
    ObstaclePanel* m_obstacle;
    QWidget* m_cards;
    QBoxLayout* m_cardRow;
    DeviceCard* m_device;
    QWidget* m_arrow;
    FirmwareCard* m_firmware;
    MapStrip* m_strip;
    PartitionPanel* m_partition;
    PrimaryButton* m_primary;
    TextButton* m_secondary;
    TextButton* m_bundle;
    PhaseRow* m_phases;
    StyledLabel* m_notesTitle;
    StyledLabel* m_notes;
    DetailsFold* m_details;
};

} // namespace fieldflash::gui
