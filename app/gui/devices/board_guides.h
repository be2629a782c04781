// SPDX-License-Identifier: MIT
// How a board is connected, and how its bootloader is started by hand.
#pragma once

#include "app/gui/devices/connect_state.h"

#include <QString>

#include <vector>

namespace fieldflash::gui {

struct BoardGuide {
    QString id; ///< stable, for the settings: "nucleo-l476rg"; empty for any device
    QString name;
    std::vector<ConnectStep> connect;
    /// Starting the bootloader where the program of the board does not do it.
    std::vector<ConnectStep> bootloader;
};

/// The first is for any device. Sources: UM1724 (NUCLEO-64), UM1879 (discovery kit), UM1855
/// (evaluation board), AN2606 (boot pattern 7: an L476 starts its ROM by the BOOT0 pin alone).
[[nodiscard]] std::vector<BoardGuide> boardGuides();

/// By id; the one for any device where the id is unknown.
[[nodiscard]] BoardGuide boardGuide(const QString& id);

/// The board whose name a device states at the beginning of its product name; "" for any other.
[[nodiscard]] QString boardIdOfProduct(const QString& product);

} // namespace fieldflash::gui
