// SPDX-License-Identifier: MIT
// The program's values as JSON. Addresses appear twice: as a number and, beside it, as text
// ("address": 134217728, "addressText": "0x08000000"). Times are milliseconds.
#pragma once

#include "app/cli/outcome.h"
#include "app/cli/output.h"
#include "core/update/event.h"

#include <QJsonArray>
#include <QJsonObject>

namespace fieldflash::cli {

[[nodiscard]] QJsonObject eventJson(const update::Event& event);
[[nodiscard]] QJsonObject deviceJson(const usb::DeviceInfo& device);
[[nodiscard]] QJsonObject listedDeviceJson(const ListedDevice& device);
[[nodiscard]] QJsonObject imageJson(const ImageDescription& description);
/// One for each segment of each target.
[[nodiscard]] QJsonArray segmentsJson(const image::FirmwareImage& image);
[[nodiscard]] QJsonObject seriesBoardJson(const series::SeriesResult& result);
[[nodiscard]] QJsonObject optionBytesJson(const update::OptionBytesResult& result);
/// What each policy would take.
[[nodiscard]] QJsonObject alternativesJson(const update::PlanResult& result);
[[nodiscard]] QJsonObject reportJson(const Outcome& outcome);

/// "0x08000000": one word, as programs and command lines want it.
[[nodiscard]] QString hexText(ByteCount number, int digits = 8);

} // namespace fieldflash::cli
