// SPDX-License-Identifier: MIT
// What is known of one product: a value, read from a data file (docs/profiles.md).
#pragma once

#include "core/base/address.h"
#include "core/base/usb_id.h"
#include "core/profile/localized_text.h"
#include "core/profile/text_pattern.h"
#include "core/usb/device_info.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace fieldflash::profile {

/// How a device shows itself in one of its two modes.
struct ModeIdentity {
    std::vector<UsbId> ids; ///< any of them; empty: never seen in this mode
    TextPattern manufacturer;
    TextPattern product; ///< where others use the same id

    [[nodiscard]] bool has(const UsbId& id) const;
    /// By id and names. Names that could not be read do not count against it.
    [[nodiscard]] bool matches(const usb::DeviceInfo& device) const;
};

/// How a device gets from its application into its bootloader.
enum class Entry {
    Detach,    ///< the request DFU_DETACH
    Button,    ///< by hand: the guide says how
    Command,   ///< a command that the application takes in its own way
    SerialPort ///< its serial port is opened at 1200 baud
};
/// "detach", as data files write it.
[[nodiscard]] QString entryName(Entry entry);

struct GuideStep {
    /// A drawing of this program ("cable", "plug-in", "wires", "boot-button", "boot-jumper",
    /// "serial"), or the absolute path of an image file.
    QString picture;
    LocalizedText text;
};
/// The drawings that a step may name.
[[nodiscard]] const QStringList& guideDrawings();

/// What a device states wrongly about itself. Nothing of it weakens a verification.
struct Corrections {
    std::optional<std::uint16_t> transferSize; ///< bytes, instead of wTransferSize
    /// By alternate setting, instead of the layout strings; empty: the device's own count.
    QStringList layouts;
    /// At least so long is waited before the next GETSTATUS of an operation.
    std::optional<std::chrono::milliseconds> pollTime;

    [[nodiscard]] bool isEmpty() const { return !transferSize && layouts.isEmpty() && !pollTime; }
};

struct DeviceProfile {
    QString id; ///< "nucleo-l476rg": stable, unique in a set
    LocalizedText name;
    QString maker;
    QString picture; ///< absolute path of an image file; empty: none
    QString part;    ///< "STM32L476RG"
    QString family;  ///< id of a chip family: "stm32l4"

    ModeIdentity application;
    ModeIdentity bootloader;
    std::vector<Entry> entries; ///< the ways that exist, the best one first
    LocalizedText entryCommand; ///< for Entry::Command: what a person has to do
    /// From the departure of the application until the bootloader is on the bus.
    std::optional<std::chrono::seconds> entryTime;

    /// Where the program of a raw binary belongs; absent: where flash begins.
    std::optional<Address> start;
    std::vector<AddressRange> neverWritten;
    /// What the bootloader will announce, for a plan before it is asked; by alternate setting.
    QStringList expectedLayouts;
    Corrections corrections;

    std::vector<GuideStep> connectGuide;
    std::vector<GuideStep> bootloaderGuide;

    QString firmwareFolder; ///< absolute path; empty: none
    QString firmwareFiles;  ///< "lamp-*.dfu"

    /// Belongs to a product: not only to a bootloader that many products have.
    [[nodiscard]] bool isProduct() const { return !application.ids.empty(); }
};

} // namespace fieldflash::profile
