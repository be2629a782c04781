// SPDX-License-Identifier: MIT
// Where a command tells what happens: text for people or JSON for programs.
#pragma once

#include "app/cli/outcome.h"
#include "core/base/error.h"
#include "core/device/device_selector.h"
#include "core/image/application_header.h"
#include "core/image/firmware_image.h"
#include "core/image/sanity_gate.h"
#include "core/memory/memory_map.h"
#include "core/series/series.h"
#include "core/update/event.h"
#include "core/update/session.h"
#include "core/usb/device_info.h"

#include <QString>

#include <optional>
#include <vector>

namespace fieldflash::cli {

/// One device of `list`.
struct ListedDevice {
    usb::DeviceInfo info;
    device::Role role = device::Role::NotDfu;
    bool isOurs = false;
    /// Of a bootloader that could be opened.
    std::optional<memory::MemoryMap> map;
    /// Why it cannot be used, as the bus said or as opening it showed.
    std::optional<Error> obstacle;
};

/// What `info` shows of a file.
struct ImageDescription {
    FileFacts file;
    image::FirmwareImage image;
    std::optional<image::ApplicationHeader> header;
    std::vector<image::Finding> findings;
};

/// Called on the main thread, in the order of events; finish() last and once.
class Output {
public:
    Output() = default;
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;
    virtual ~Output() = default;

    /// Help and version; ends with a line end.
    virtual void text(const QString& text) = 0;
    virtual void event(const update::Event& event) = 0;
    virtual void devices(const std::vector<ListedDevice>& devices) = 0;
    virtual void image(const ImageDescription& description) = 0;
    /// One of many, as soon as it is done.
    virtual void seriesBoard(const series::SeriesResult& result) = 0;
    virtual void optionBytes(const update::OptionBytesResult& result) = 0;
    /// What an update would do.
    virtual void plan(const update::PlanResult& result) = 0;
    virtual void finish(const Outcome& outcome) = 0;
};

} // namespace fieldflash::cli
