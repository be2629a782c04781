// SPDX-License-Identifier: MIT
// The profile of one product: a value, read from a data file (docs/profiles.md).
#pragma once

#include "core/base/address.h"
#include "core/base/usb_id.h"
#include "core/profile/localized_text.h"
#include "core/profile/text_pattern.h"
#include "core/signature/public_key.h"
#include "core/usb/device_info.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace fieldflash::profile {

/// The USB identity of a device in one of its two modes.
struct ModeIdentity {
    std::vector<UsbId> ids; ///< any of them; empty: never seen in this mode
    TextPattern manufacturer;
    TextPattern product; ///< for ids that other products share

    [[nodiscard]] bool has(const UsbId& id) const;
    /// By id and names. Unreadable names are accepted.
    [[nodiscard]] bool matches(const usb::DeviceInfo& device) const;
};

/// How a device enters its bootloader from the application.
enum class Entry {
    Detach,    ///< the request DFU_DETACH
    Button,    ///< by hand, as described in the guide
    Command,   ///< a command specific to the application
    SerialPort ///< its serial port is opened at 1200 baud
};
/// "detach", as in data files.
[[nodiscard]] QString entryName(Entry entry);

/// A resident loader with requests of its own.
enum class ResidentLoader {
    None,
    Fieldflash ///< firmware/contract/loader.h
};

struct GuideStep {
    /// A built-in drawing ("cable", "plug-in", "wires", "boot-button", "boot-jumper", "serial"), or
    /// the absolute path of an image file.
    QString picture;
    LocalizedText text;
};
/// The drawings that a step may name.
[[nodiscard]] const QStringList& guideDrawings();

/// Corrections of what a device states wrongly. None of them weakens verification.
struct Corrections {
    std::optional<std::uint16_t> transferSize; ///< bytes, instead of wTransferSize
    /// By alternate setting, instead of the layout strings; empty: use the device's own.
    QStringList layouts;
    /// Minimum wait before the next GETSTATUS of an operation.
    std::optional<std::chrono::milliseconds> pollTime;

    [[nodiscard]] bool isEmpty() const { return !transferSize && layouts.isEmpty() && !pollTime; }
};

struct DeviceProfile {
    QString id; ///< "acme-lamp": stable, unique in a set
    LocalizedText name;
    QString maker;
    QString picture; ///< absolute path of an image file; empty: none
    QString part;    ///< "STM32L476RG"
    QString family;  ///< id of a chip family: "stm32l4"

    /// Of the vendor: the only keys with which its bundles may be signed. Empty: not known.
    std::vector<signature::PublicKey> signingKeys;

    ModeIdentity application;
    ModeIdentity bootloader;
    /// Of a bootloader that identifies itself by ids and names; it still has to answer as one.
    ResidentLoader loader = ResidentLoader::None;
    std::vector<Entry> entries; ///< available ways, best first
    LocalizedText entryCommand; ///< for Entry::Command: what the user has to do
    /// From the disconnect of the application until the bootloader is on the bus.
    std::optional<std::chrono::seconds> entryTime;

    /// Default address of a raw binary; absent: start of flash.
    std::optional<Address> start;
    std::vector<AddressRange> neverWritten;
    /// Expected layout strings of the bootloader, by alternate setting, for planning in advance.
    QStringList expectedLayouts;
    Corrections corrections;

    std::vector<GuideStep> connectGuide;
    std::vector<GuideStep> bootloaderGuide;

    QString firmwareFolder; ///< absolute path; empty: none
    QString firmwareFiles;  ///< "lamp-*.dfu"

    /// True for a product, false for a bootloader shared by many products.
    [[nodiscard]] bool isProduct() const { return !application.ids.empty(); }
};

} // namespace fieldflash::profile
