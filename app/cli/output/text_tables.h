// SPDX-License-Identifier: MIT
// Text output of `list` and `info`.
#pragma once

#include "app/cli/output/output.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fieldflash::cli {

/// Left-aligned columns, two spaces apart, no trailing spaces.
[[nodiscard]] QString alignedRows(const std::vector<QStringList>& rows);

/// "Label         value", with a line break.
[[nodiscard]] QString labelledRow(const QString& label, const QString& value);

/// These end with a line break.
[[nodiscard]] QString findingsText(const std::vector<image::Finding>& findings);
[[nodiscard]] QString bundleTable(const bundle::Bundle& bundle, const bundle::Judgement& judgement);
[[nodiscard]] QString cabinetTable(const image::CabinetStatement& stated);
[[nodiscard]] QString devicesTable(const std::vector<ListedDevice>& devices);
[[nodiscard]] QString profilesTable(const profile::ProfileSet& set);
[[nodiscard]] QString imageTable(const ImageDescription& description);
[[nodiscard]] QString keyTable(const report::KeyDescription& description);

/// One line: port, result, versions, time, and the error.
[[nodiscard]] QString seriesBoardText(const series::SeriesResult& result);
[[nodiscard]] QString optionBytesTable(const update::OptionBytesResult& result);

} // namespace fieldflash::cli
