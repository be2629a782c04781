// SPDX-License-Identifier: MIT
// How to connect a board and start its bootloader by hand.
#pragma once

#include "app/gui/devices/connect_state.h"

#include <QString>

#include <vector>

namespace fieldflash::gui {

struct BoardGuide {
    QString id; ///< stable, for the settings: "acme-lamp"; empty for any device
    QString name;
    std::vector<ConnectStep> connect;
    /// Starting the bootloader by hand when the application does not do it.
    std::vector<ConnectStep> bootloader;
};

/// From the device profiles. The first is for any device; a program that is restricted to one
/// product has only that one.
[[nodiscard]] std::vector<BoardGuide> boardGuides();

/// By id; the generic guide if the id is unknown.
[[nodiscard]] BoardGuide boardGuide(const QString& id);

/// The board with a guide whose profile fits the product name of a device; "" for any other.
[[nodiscard]] QString boardIdOfProduct(const QString& product);

} // namespace fieldflash::gui
