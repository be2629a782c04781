// SPDX-License-Identifier: MIT
// The two cards of the update page: device and firmware.
#pragma once

#include "app/gui/look/card.h"
#include "app/gui/look/glyphs.h"

namespace fieldflash::gui {

/// The connected device, and a button to choose another if there are several.
class DeviceCard final : public Card {
    Q_OBJECT

public:
    explicit DeviceCard(QWidget* parent = nullptr);
    void setDevice(const CardState& state, DevicePicture picture, bool canChoose);

Q_SIGNALS:
    void chooseClicked();

private:
    QWidget* m_choose;
};

/// The chosen firmware, and a button to choose another.
class FirmwareCard final : public Card {
    Q_OBJECT

public:
    explicit FirmwareCard(QWidget* parent = nullptr);
    void setFirmware(const CardState& state, bool acceptsFile);

Q_SIGNALS:
    void chooseClicked();

private:
    QWidget* m_choose;
};

} // namespace fieldflash::gui
